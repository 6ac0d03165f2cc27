import { texts } from './texts.ts';

/** What a case rests on: people, model and how good that is. Numbers come in formatted. */
export const groundsTexts = texts({
  nl: {
    grounds: 'Waar dit op rust',
    whose: 'Wiens oordeel',
    whoseSimulated: (people: string, seed: string) =>
      `${people}, gemaakt door het rekenmodel van deze app met startgetal ${seed}. Geen mensen.`,
    whoseReal: (people: string, from: string, to: string) =>
      from === to
        ? `${people}, die antwoordden op ${from}.`
        : `${people}, die antwoordden van ${from} tot en met ${to}.`,
    about: 'Waarover',
    aboutWhat: (scenarios: string) =>
      `${scenarios} verzonnen situaties. De uitkomst zegt wat mensen als deze deelnemers volgens het model zouden antwoorden, niet wat juist is. Niveaus die niet in het onderzoek zaten, zijn hier niet te kiezen.`,
    model: 'Model',
    modelOrdered: (judgements: string) =>
      `Geordend logit, een regressie op ${judgements} oordelen. Iedereen weegt in dit model hetzelfde.`,
    modelYesNo: (judgements: string) =>
      `Logit voor ja of nee, een regressie op ${judgements} oordelen. Iedereen weegt in dit model hetzelfde.`,
    modelShort: 'geordend logit',
    modelShortYesNo: 'logit',
    judgements: (count: string) => `${count} oordelen`,
    until: (date: string) => `tot en met ${date}`,
    seed: (seed: string) => `gemaakt met startgetal ${seed}`,
    minimum: 'Kleinste groep',
    minimumWhat: (people: number) => `Uitkomsten over minder dan ${people} deelnemers blijven dicht.`,
    quality: 'Hoe goed',
    qualityWhat: (hits: string, guess: string) =>
      `Het model is steeds zonder één deelnemer geschat en noemt dan ${hits} van diens antwoorden precies goed. Altijd het antwoord noemen dat de anderen het vaakst gaven, heeft er ${guess} goed.`,
    modelIs: (words: string) => `Het model is ${words} dan altijd hetzelfde noemen.`,
    qualityPerScenario: (guess: string) =>
      `Per situatie noemen wat de anderen daar het vaakst antwoordden, heeft er ${guess} goed.`,
    ceiling: 'Veel beter kan een model waarin iedereen hetzelfde weegt niet worden.',
    above:
      'Het model komt daarbovenuit, omdat het van alle situaties samen leert. Hoeveel hoger het nog kan, is met zo weinig antwoorden per situatie niet te zeggen.',
    unjudged: 'Voor een geval dat niemand beoordeelde is die vergelijking er niet.',
    qualityUnknown:
      'Niet te zeggen: zonder sommige deelnemers is het model niet te schatten, of het zou antwoorden verraden.',
    better: 'duidelijk beter',
    slightly: 'iets beter',
    hardly: 'nauwelijks beter',
  },
  en: {
    grounds: 'What this rests on',
    whose: 'Whose judgement',
    whoseSimulated: (people: string, seed: string) =>
      `${people}, made by this app’s model with seed ${seed}. Not people.`,
    whoseReal: (people: string, from: string, to: string) =>
      from === to ? `${people}, who answered on ${from}.` : `${people}, who answered from ${from} to ${to}.`,
    about: 'About what',
    aboutWhat: (scenarios: string) =>
      `${scenarios} made-up scenarios. The outcome says what people like these respondents would answer according to the model, not what is right. Levels that were not in the study cannot be chosen here.`,
    model: 'Model',
    modelOrdered: (judgements: string) =>
      `Ordered logit, a regression on ${judgements} judgements. In this model everyone weighs alike.`,
    modelYesNo: (judgements: string) =>
      `Logit for yes or no, a regression on ${judgements} judgements. In this model everyone weighs alike.`,
    modelShort: 'ordered logit',
    modelShortYesNo: 'logit',
    judgements: (count: string) => `${count} judgements`,
    until: (date: string) => `up to ${date}`,
    seed: (seed: string) => `made from seed ${seed}`,
    minimum: 'Smallest group',
    minimumWhat: (people: number) => `Outcomes over fewer than ${people} respondents stay closed.`,
    quality: 'How good',
    qualityWhat: (hits: string, guess: string) =>
      `The model was estimated without one respondent at a time, and then names ${hits} of that person’s answers exactly right. Always naming the answer that the others gave most often gets ${guess} right.`,
    modelIs: (words: string) => `The model is ${words} than always naming the same.`,
    qualityPerScenario: (guess: string) =>
      `Naming for each scenario what the others answered there most often gets ${guess} right.`,
    ceiling: 'A model in which everyone weighs the same cannot get much better.',
    above:
      'The model gets above that, since it learns from all scenarios together. How much higher it could still get cannot be told with so few answers to each scenario.',
    unjudged: 'For a case that nobody judged there is no such comparison.',
    qualityUnknown:
      'Cannot be said: without some of the respondents the model cannot be estimated, or it would give answers away.',
    better: 'clearly better',
    slightly: 'slightly better',
    hardly: 'hardly better',
  },
});
