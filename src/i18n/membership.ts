import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** On what people's class depends. */
export const membershipTexts = texts({
  nl: {
    ask: 'De kans op een klasse mag afhangen van',
    askHelp: 'Zonder vinkje is de kans op elke klasse voor iedereen gelijk.',
    caption: 'Wat achtergrond zegt over de klasse: log-odds tegenover klasse 1, met 95%-interval',
    answer: 'Antwoord',
    classHead: (n: number) => `Klasse ${number(n)}`,
    against: (question: string, answer: string, reference: string) =>
      `${question}: ${answer} (naast ${reference})`,
    note: 'Boven de 0 horen mensen met dit antwoord eerder bij die klasse dan bij klasse 1, vergeleken met mensen met het antwoord tussen haakjes; onder de 0 juist minder. Met 0 in het interval is dat niet aangetoond.',
    others: 'Wie niet bij de groepen hoort die te tonen zijn, telt apart mee.',
  },
  en: {
    ask: 'The chance of a class may depend on',
    askHelp: 'Without a tick the chance of each class is the same for everybody.',
    caption: 'What background says of the class: log-odds against class 1, with 95% interval',
    answer: 'Answer',
    classHead: (n: number) => `Class ${number(n)}`,
    against: (question: string, answer: string, reference: string) =>
      `${question}: ${answer} (beside ${reference})`,
    note: 'Above 0 people with this answer are more likely to be of that class rather than class 1, compared with people with the answer in brackets; below 0 less likely. With 0 in the interval that has not been shown.',
    others: 'Whoever is not in the groups that can be shown counts apart.',
  },
});
