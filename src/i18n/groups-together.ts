import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** Background questions read given each other: on the page of models. */
export const groupsTogetherTexts = texts({
  nl: {
    title: 'En als de andere antwoorden gelijk zijn?',
    about:
      'Antwoorden op twee vragen gaan vaak samen, zodat de ene laat zien wat eigenlijk bij de andere hoort. Daarom staan hier twee schattingen naast elkaar: met één vraag tegelijk, en met alle vragen in één model, alsof elke groep op de andere vragen antwoordde zoals alle deelnemers samen.',
    caption: (answers: string) => `Van 100 oordelen ${answers}`,
    group: 'Groep',
    question: 'Vraag',
    alone: 'Deze vraag apart (95%-interval)',
    given: 'Andere antwoorden gelijk (95%-interval)',
    note: 'De intervallen volgen uit schattingen waarin steeds iemand, of bij veel deelnemers steeds een deel van hen, is weggelaten.',
    others: 'Wie in geen van de getoonde groepen zit, telt mee als een groep die hier niet staat.',
    weights: (question: string) => `Gewichten die verschillen naar ${inSentence(question)}`,
    weight: 'Gewicht',
    aloneOf: (group: string) => `${group}, deze vraag apart`,
    givenOf: (group: string) => `${group}, andere antwoorden gelijk`,
    weightsNote:
      'Dit zijn alleen de criteria waarbij de toets hierboven verschil aanwijst. Omdat ze daarop zijn uitgekozen, lijken de verschillen hier eerder te groot dan te klein. Alle andere gewichten zijn in dit model voor iedereen gelijk.',
    unknown: 'Met deze antwoorden zijn de vragen niet samen in één model te schatten.',
    inseparable:
      'Waar een streepje staat, zijn de antwoorden op deze vraag niet te scheiden van die op een andere.',
    thin: (rows: string, columns: string, minimum: number, pairs: string) =>
      `Naar ${inSentence(rows)} en ${inSentence(columns)} samen zijn er minder dan ${number(minimum)} deelnemers bij: ${pairs}.`,
    thinMost: (rows: string, columns: string, minimum: number, others: string) =>
      `Naar ${inSentence(rows)} en ${inSentence(columns)} samen zijn er bij de meeste combinaties minder dan ${number(minimum)} deelnemers. Niet bij: ${others}.`,
    thinAll: (minimum: number, pairs: string) =>
      `Minder dan ${number(minimum)} deelnemers zijn er bij elke combinatie van ${pairs}.`,
    thinNone: (minimum: number, pairs: string) =>
      `Minstens ${number(minimum)} deelnemers zijn er bij elke combinatie van ${pairs}.`,
    questions: (rows: string, columns: string) => `${inSentence(rows)} en ${inSentence(columns)}`,
    pair: (row: string, column: string) => `${row} met ${column}`,
    crossing: 'Hoeveel deelnemers welke antwoorden samen gaven',
    crossingCaption: (rows: string, columns: string) =>
      `Aantal deelnemers naar ${inSentence(rows)} en ${inSentence(columns)}`,
    crossingNote:
      'Alleen voor u: aan kleine aantallen kan iemand te herkennen zijn. Dit wordt niet afgedrukt. Deel het niet. Geteld is wie bij beide vragen in een getoonde groep zit.',
  },
  en: {
    title: 'And if the other answers are equal?',
    about:
      'Answers to two questions often go together, so that the one shows what really belongs to the other. So here are two estimates side by side: with one question at a time, and with all questions in one model, as if every group answered the other questions as all respondents together did.',
    caption: (answers: string) => `Of 100 judgements ${answers}`,
    group: 'Group',
    question: 'Question',
    alone: 'This question alone (95% interval)',
    given: 'Other answers equal (95% interval)',
    note: 'The intervals are from estimates in which somebody, or of many respondents a part of them, is left out each time.',
    others: 'Whoever is in none of the groups shown counts as a group that does not stand here.',
    weights: (question: string) => `Weights that differ by ${inSentence(question)}`,
    weight: 'Weight',
    aloneOf: (group: string) => `${group}, this question alone`,
    givenOf: (group: string) => `${group}, other answers equal`,
    weightsNote:
      'These are only the criteria for which the test above points to a difference. Since they were picked for that, differences here tend to be too large rather than too small. All other weights are the same for everybody in this model.',
    unknown: 'With these answers the questions cannot be estimated together in one model.',
    inseparable:
      'Where there is a dash, the answers to this question cannot be told apart from those to another.',
    thin: (rows: string, columns: string, minimum: number, pairs: string) =>
      `By ${inSentence(rows)} and ${inSentence(columns)} together there are fewer than ${number(minimum)} respondents in: ${pairs}.`,
    thinMost: (rows: string, columns: string, minimum: number, others: string) =>
      `By ${inSentence(rows)} and ${inSentence(columns)} together there are fewer than ${number(minimum)} respondents in most combinations. Not in: ${others}.`,
    thinAll: (minimum: number, pairs: string) =>
      `There are fewer than ${number(minimum)} respondents in every combination of ${pairs}.`,
    thinNone: (minimum: number, pairs: string) =>
      `There are at least ${number(minimum)} respondents in every combination of ${pairs}.`,
    questions: (rows: string, columns: string) => `${inSentence(rows)} and ${inSentence(columns)}`,
    pair: (row: string, column: string) => `${row} with ${column}`,
    crossing: 'How many respondents gave which answers together',
    crossingCaption: (rows: string, columns: string) =>
      `Number of respondents by ${inSentence(rows)} and ${inSentence(columns)}`,
    crossingNote:
      'For you only: somebody may be recognised by small numbers. This is not printed. Do not pass it on. Those are counted who are in a group that is shown at both questions.',
  },
});
