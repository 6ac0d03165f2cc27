import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

/** Problems with a fit. */
export const fitProblemTexts = texts({
  nl: {
    notIdentified: (names: string) => ({
      sentence: `Uit deze gegevens valt niet af te leiden wat het gewicht is van ${names}.`,
      next: 'De kolom heeft overal dezelfde waarde, of volgt uit andere kolommen. Laat hem weg, of verzamel antwoorden waarin hij los van de andere verschilt.',
    }),
    separated: (names: string) => ({
      sentence: `De antwoorden hangen zo volledig samen met ${names} dat het gewicht geen grens heeft.`,
      next: 'Lees dit als een sterk verband waarvan de grootte niet te schatten is. Meer antwoorden, of minder criteria, kunnen helpen.',
    }),
    upwards: (name: string) => `${name} (omhoog)`,
    downwards: (name: string) => `${name} (omlaag)`,
    unusedCategory: (category: string, mergedWith: string) => ({
      sentence: `Niemand koos “${category}”.`,
      next: `Dit antwoord is samengenomen met “${mergedWith}”; de grens ertussen is niet te schatten.`,
    }),
    tooFewPeople: (respondents: number, parameters: number) => ({
      sentence: `Er zijn ${formatNumber(respondents)} deelnemers voor ${formatNumber(parameters)} gewichten: te weinig voor betrouwbare onzekerheden.`,
      next: 'Lees de intervallen als een eerste indruk. Neem minder criteria, of vraag meer mensen.',
    }),
    tooFewAnswers: (answers: number, parameters: number) => ({
      sentence: `Er zijn ${formatNumber(answers)} bruikbare antwoorden, te weinig voor ${formatNumber(parameters)} gewichten.`,
      next: 'Neem minder criteria, of voeg antwoorden toe.',
    }),
    noVariation: (category: string) => ({
      sentence: category
        ? `Alle antwoorden zijn hetzelfde: “${category}”.`
        : 'Er is geen enkel criterium dat verschil maakt.',
      next: 'Zo valt niet te zien wat een oordeel bepaalt. Controleer of de juiste kolom als antwoord is gekozen.',
    }),
    noConvergence: (norm: string) => ({
      sentence: `De berekening kwam niet tot rust (gradiënt ${norm}).`,
      next: 'Gebruik deze uitkomst niet. Laat een criterium weg, of deel een kolom met heel grote getallen.',
    }),
  },
  en: {
    notIdentified: (names: string) => ({
      sentence: `These data cannot tell the weight of ${names}.`,
      next: 'The column has the same value everywhere, or follows from other columns. Leave it out, or collect answers in which it differs apart from the others.',
    }),
    separated: (names: string) => ({
      sentence: `The answers go with ${names} so completely that the weight has no bound.`,
      next: 'Read this as a strong relation whose size cannot be estimated. More answers, or fewer criteria, may help.',
    }),
    upwards: (name: string) => `${name} (upwards)`,
    downwards: (name: string) => `${name} (downwards)`,
    unusedCategory: (category: string, mergedWith: string) => ({
      sentence: `Nobody answered “${category}”.`,
      next: `It was merged with “${mergedWith}”; the threshold between them cannot be estimated.`,
    }),
    tooFewPeople: (respondents: number, parameters: number) => ({
      sentence: `There are ${formatNumber(respondents)} respondents for ${formatNumber(parameters)} weights: too few for dependable uncertainties.`,
      next: 'Read the intervals as a first impression. Take fewer criteria, or ask more people.',
    }),
    tooFewAnswers: (answers: number, parameters: number) => ({
      sentence: `There are ${formatNumber(answers)} usable answers, too few for ${formatNumber(parameters)} weights.`,
      next: 'Take fewer criteria, or add answers.',
    }),
    noVariation: (category: string) => ({
      sentence: category ? `All answers are the same: “${category}”.` : 'No criterion makes a difference.',
      next: 'So there is no telling what drives a judgement. Check that the right column is taken as the answer.',
    }),
    noConvergence: (norm: string) => ({
      sentence: `The calculation did not settle (gradient ${norm}).`,
      next: 'Do not use this result. Leave out a criterion, or divide a column of very large numbers.',
    }),
  },
});
