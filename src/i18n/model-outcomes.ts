import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** What comes of the models: their comparison, the spread between people, and classes. */
export const outcomesTexts = texts({
  nl: {
    comparison: 'Vergelijking',
    none: 'Schat een model; hier komt dan hoe goed het past.',
    one: 'Schat nog een model om te kunnen vergelijken.',
    best: (name: string) => `Het best past: ${inSentence(name)}.`,
    together: (names: string, simplest: string) =>
      `Niet te onderscheiden zijn: ${names}. Neem dan het eenvoudigste: ${inSentence(simplest)}.`,
    alone: (name: string) =>
      `Alleen “${inSentence(name)}” is te gebruiken. Met niets ernaast is niet te zeggen of dat het best past.`,
    aside: {
      'not-converged': (names: string) => `Niet vergeleken: ${names}. Die berekening kwam niet tot rust.`,
      'error-unknown': (names: string) =>
        `Niet vergeleken: ${names}. Hoeveel toeval daarin zit, is niet te zeggen.`,
    },
    noBest: 'Van deze modellen is er geen dat met de andere te vergelijken is.',
    caption: 'De geschatte modellen, het best passende eerst',
    model: 'Model',
    standing: 'Naast het beste',
    standings: {
      best: 'laagste BIC',
      'not-apart': 'niet te onderscheiden',
      higher: 'hogere BIC',
      alone: 'niets om mee te vergelijken',
      'not-converged': 'kwam niet tot rust',
      'error-unknown': 'simulatiefout onbekend',
    },
    difference: 'Verschil in BIC',
    bic: 'BIC',
    logLikelihood: 'Log-likelihood',
    simulationError: 'Simulatiefout',
    parameters: 'Parameters',
    ended: 'De berekening',
    ends: {
      gradient: 'is af',
      value: 'werd niet meer beter',
      'line-search': 'liep vast',
      iterations: 'duurde te lang',
    },
    numbers: 'Meer getallen van elk model',
    stop: 'Waarom de schatting stopte',
    note: (people: number, least: number, errors: number) =>
      `De BIC zet hoe goed een model past af tegen hoeveel getallen het daarvoor nodig heeft: lager is beter. Geteld zijn de ${number(people)} deelnemers, niet hun antwoorden. Niet te onderscheiden is een verschil onder de ${number(least)}, of zo klein dat het toeval in de berekening het kan geven (tot ${number(errors)} keer de simulatiefout van dat verschil). Verschillen zijn berekend vóór het afronden.`,
    numbersNote:
      'De log-likelihood zegt hoe waarschijnlijk het model de antwoorden vindt: hoe hoger, hoe beter het past. De simulatiefout is hoeveel die door het toeval van trekkingen kan schelen; 0 is zonder trekkingen. Die van een verschil in BIC is twee keer de wortel uit de som van de kwadraten van de simulatiefouten van beide modellen. Bij een gradiënt van nul is het maximum gevonden.',
    of: (name: string) => `Bij “${name}”`,
    spread: 'Hoe sterk mensen verschillen',
    spreadTitle: 'Bij welk criterium verschillen mensen het meest in wat het weegt?',
    spreadAbout: 'Spreiding van de gewichten over mensen, met 95%-interval',
    spreadAxis: 'standaardafwijking over mensen, in logits',
    spreadText: (first: string, last: string) =>
      `Punten met een interval, één per criterium. Bij ${first} is de spreiding het grootst, bij ${last} het kleinst.`,
    spreadNote:
      'De spreiding is de standaardafwijking over mensen van wat de niveaus van een criterium bijdragen. Een hol punt kan ook 0 zijn: dan wegen mensen dat criterium misschien gelijk. Onder de 0,3 is een spreiding met weinig mensen slecht te schatten.',
    maybeNone: 'kan ook 0 zijn',
    noneFound: 'geen verschil gevonden',
    noInterval: 'geen interval',
    spreadHead: 'Spreiding',
    strictness: (interval: string) =>
      `In strengheid verschillen mensen met een standaardafwijking van ${interval}.`,
    noStrictness: 'In strengheid is geen verschil tussen mensen gevonden.',
    means: 'Gemiddeld effect van elk niveau over mensen',
    unknown: 'uit deze antwoorden valt de spreiding niet af te leiden',
    classes: 'Soorten mensen',
    classesCaption: 'Wat elke klasse laat meetellen: deel van het verschil in nut (%)',
    classHead: (n: number) => `Klasse ${number(n)}`,
    classShare: 'Deel van de mensen (95%-interval)',
    classStar: 'Met * is een criterium in die klasse niet van niets te onderscheiden (F-toets).',
    classNote: 'De aandelen van een klasse zijn samen 100; kleine vallen te groot uit.',
    reached: (reached: number, of: number) =>
      `Van de ${number(of)} starts kwamen er ${number(reached)} op deze uitkomst.`,
    staying: (together: string, apart: string) =>
      `Bij opnieuw loten van de deelnemers bleef ${together} van de mensen uit één klasse bij elkaar, en ${apart} van de mensen uit verschillende klassen uit elkaar.`,
    supported:
      'Geen van de modellen zonder klassen heeft een even lage BIC. De klassen zeggen meer dan dat mensen geleidelijk verschillen.',
    noBetter: (than: string) =>
      `Deze klassen verklaren de antwoorden niet beter dan “${than}”. Neem ze niet voor soorten mensen.`,
    unchecked: (names: string) =>
      `Of dit echt soorten mensen zijn, is pas te zeggen na vergelijking met: ${names}.`,
  },
  en: {
    comparison: 'Comparison',
    none: 'Estimate a model; how well it fits will be shown here.',
    one: 'Estimate another model to be able to compare.',
    best: (name: string) => `The best fit: ${inSentence(name)}.`,
    together: (names: string, simplest: string) =>
      `Not told apart: ${names}. Then take the simplest: ${inSentence(simplest)}.`,
    alone: (name: string) =>
      `Only “${inSentence(name)}” can be used. With nothing beside it there is no telling whether it fits best.`,
    aside: {
      'not-converged': (names: string) => `Not compared: ${names}. That calculation did not settle.`,
      'error-unknown': (names: string) =>
        `Not compared: ${names}. How much chance is in that cannot be told.`,
    },
    noBest: 'None of these models can be compared with the others.',
    caption: 'The estimated models, the best fit first',
    model: 'Model',
    standing: 'Beside the best',
    standings: {
      best: 'lowest BIC',
      'not-apart': 'not told apart',
      higher: 'higher BIC',
      alone: 'nothing to compare with',
      'not-converged': 'did not settle',
      'error-unknown': 'simulation error unknown',
    },
    difference: 'Difference in BIC',
    bic: 'BIC',
    logLikelihood: 'Log-likelihood',
    simulationError: 'Simulation error',
    parameters: 'Parameters',
    ended: 'The calculation',
    ends: {
      gradient: 'is complete',
      value: 'got no better',
      'line-search': 'got stuck',
      iterations: 'took too long',
    },
    numbers: 'More numbers of each model',
    stop: 'Why the estimation stopped',
    note: (people: number, least: number, errors: number) =>
      `The BIC sets how well a model fits against how many numbers it needs for that: lower is better. It counts the ${number(people)} respondents, not their answers. Not told apart is a difference under ${number(least)}, or one so small that chance in the calculation can give it (up to ${number(errors)} times the simulation error of that difference). Differences were computed before rounding.`,
    numbersNote:
      'The log-likelihood says how likely the model finds the answers: the higher, the better it fits. The simulation error is how much that may differ by the chance of draws; 0 is without draws. That of a difference in BIC is twice the root of the sum of the squares of both models’ simulation errors. At a gradient of zero the maximum has been found.',
    of: (name: string) => `Of “${name}”`,
    spread: 'How much people differ',
    spreadTitle: 'On which criterion do people differ most in what it weighs?',
    spreadAbout: 'Spread of the weights over people, with 95% interval',
    spreadAxis: 'standard deviation over people, in logits',
    spreadText: (first: string, last: string) =>
      `Dots with an interval, one per criterion. The spread is largest for ${first}, smallest for ${last}.`,
    spreadNote:
      'The spread is the standard deviation over people of what the levels of a criterion contribute. A hollow dot may also be 0: people may then weigh that criterion alike. Under 0.3 a spread is hard to estimate with few people.',
    maybeNone: 'may also be 0',
    noneFound: 'no difference found',
    noInterval: 'no interval',
    spreadHead: 'Spread',
    strictness: (interval: string) => `In strictness people differ with a standard deviation of ${interval}.`,
    noStrictness: 'No difference between people in strictness was found.',
    means: 'Mean effect of each level over people',
    unknown: 'these answers cannot tell the spread',
    classes: 'Kinds of people',
    classesCaption: 'What each class goes by: share of the utility range (%)',
    classHead: (n: number) => `Class ${number(n)}`,
    classShare: 'Share of the people (95% interval)',
    classStar: 'With * a criterion cannot be told from nothing in that class (F test).',
    classNote: 'The shares of a class sum to 100; small ones come out too large.',
    reached: (reached: number, of: number) =>
      `Of the ${number(of)} starts ${number(reached)} came to this outcome.`,
    staying: (together: string, apart: string) =>
      `When the respondents were drawn anew, ${together} of the people of one class stayed together, and ${apart} of the people of different classes stayed apart.`,
    supported:
      'None of the models without classes has as low a BIC. The classes say more than that people differ gradually.',
    noBetter: (than: string) =>
      `These classes explain the answers no better than “${than}”. Do not take them for kinds of people.`,
    unchecked: (names: string) =>
      `Whether these really are kinds of people can only be told after comparison with: ${names}.`,
  },
});
