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
    aside: (names: string) => `Niet vergeleken: ${names}. Die berekening kwam niet tot rust.`,
    noBest: 'Van deze modellen is er geen dat met de andere te vergelijken is.',
    caption: 'De geschatte modellen, het best passende eerst',
    model: 'Model',
    bic: 'BIC',
    aic: 'AIC',
    differences: { bic: 'Verschil in BIC', aic: 'Verschil in AIC' },
    differenceError: 'Simulatiefout van het verschil',
    logLikelihoodError: 'Simulatiefout van de log-likelihood',
    comparisonFile: 'vergelijking',
    lowest: 'laagste BIC',
    notApart: 'niet te onderscheiden',
    logLikelihood: 'Log-likelihood',
    parameters: 'Parameters',
    stop: 'Waarom gestopt',
    stops: {
      gradient: 'maximum gevonden',
      value: 'werd niet meer beter',
      'line-search': 'liep vast',
      iterations: 'duurde te lang',
    },
    withError: (value: string, error: string) => `${value} (±\u00a0${error})`,
    note: (people: number, least: number) =>
      `De BIC zet hoe goed een model past af tegen hoeveel getallen (parameters) het daarvoor nodig heeft: lager is beter. Geteld zijn de ${number(people)} deelnemers, niet hun antwoorden. Niet te onderscheiden is een verschil onder de ${number(least)}, of zo klein dat het toeval in de berekening het kan geven. Verschillen zijn berekend vóór het afronden.`,
    onFresh: (name: string, own: string) =>
      `“${name}” is voor de vergelijking nagerekend met nieuwe trekkingen. Met de trekkingen waarmee het geschat is, is de log-likelihood ${own}.`,
    numbers: 'Wat de getallen zeggen',
    numbersNote: (errors: number) =>
      `Achter ± staat de simulatiefout: hoeveel een getal door het toeval van trekkingen kan schelen. Zonder ± is er niets getrokken. Een verschil kleiner dan ${number(errors)} keer zijn simulatiefout is niet te onderscheiden. De log-likelihood zegt hoe waarschijnlijk het model de antwoorden vindt: hoe hoger, hoe beter het past. De AIC lijkt op de BIC, maar straft parameters minder; onder nul past een model volgens de AIC beter dan dat met de laagste BIC.`,
    of: (name: string) => `Bij “${name}”`,
    shown: {
      label: 'Toon de cijfers van',
      best: (name: string) => `De cijfers hieronder zijn van “${name}”: dat heeft de laagste BIC.`,
      other: (name: string, best: string) =>
        `De cijfers hieronder zijn van “${name}”. De laagste BIC heeft “${best}”.`,
    },
    spread: 'Hoe sterk mensen volgens dit model verschillen',
    measure: 'De maat is hier de spreiding van de gewichten die het model schat, in logits.',
    otherMeasure:
      'Bij de resultaten staat een andere maat: zonder model berekend uit ieders eigen antwoorden, in stappen van de antwoordschaal. Vergelijk de getallen van de twee dus niet met elkaar.',
    spreadTitle: 'Bij welk criterium verschillen mensen het meest in wat het weegt?',
    spreadAbout: 'Spreiding van de gewichten over mensen, met 95%-interval',
    spreadAxis: 'standaardafwijking over mensen, in logits',
    spreadText: (first: string, last: string) =>
      `Punten met een interval, één per criterium. Bij ${first} is de spreiding het grootst, bij ${last} het kleinst.`,
    spreadNote:
      'De spreiding is de standaardafwijking over mensen van wat de niveaus van een criterium bijdragen. Een hol punt kan ook 0 zijn: dan wegen mensen dat criterium misschien gelijk. Onder de 0,3 is een spreiding met weinig mensen slecht te schatten.',
    lognormalNote:
      'Bij criteria met twee niveaus of met een getal wegen in dit model alle mensen dezelfde kant op. De spreiding komt daar vooral van enkelen voor wie zo’n criterium veel zwaarder telt.',
    maybeNone: 'kan ook 0 zijn',
    noInterval: 'geen interval',
    noSpread: 'geen spreiding aangetoond',
    spreadHead: 'Spreiding',
    strictness: (interval: string) =>
      `In strengheid verschillen mensen met een standaardafwijking van ${interval}.`,
    noStrictness: 'In strengheid is geen verschil tussen mensen gevonden.',
    means: 'Gemiddeld effect van elk niveau over mensen',
    average: 'Wat mensen gemiddeld laten meetellen',
    correlations: {
      title: 'Gaat meer gewicht voor het een samen met meer gewicht voor het ander?',
      caption: 'Samenhang tussen gewichten over mensen (−1 tot 1), met 95%-interval',
      first: 'Gewicht',
      second: 'En dit gewicht',
      value: 'Samenhang',
      note: 'Boven 0: wie het ene gewicht hoger heeft dan gemiddeld, heeft vaak ook het andere hoger. Onder 0: dan is het andere juist vaak lager. Dicht bij 0 zegt het ene niets over het andere. Ligt 0 in het interval, dan kan het ook toeval zijn. Kan de spreiding van een criterium ook 0 zijn (een hol punt hierboven), dan zegt de samenhang ermee weinig, wat het interval ook is.',
      higher:
        'Een hoger gewicht betekent: dit niveau, of een hoger getal, telt voor deze persoon meer in het voordeel.',
      lognormal:
        'In dit model gaat het om hoe zwaar iets telt, welke kant dan ook op: het is de samenhang van logaritmen.',
      file: 'samenhang',
    },
    cholesky: (row: string, column: string) => `Cholesky-factor: ${inSentence(row)}, ${inSentence(column)}`,
    choleskyOwn: (row: string) => `Cholesky-factor: ${inSentence(row)}`,
    ofLogarithms: 'Van lognormale gewichten zijn dit gemiddelde en spreiding van de logaritme.',
    coefficientsFile: 'coefficienten',
    unknown: 'uit deze antwoorden valt de spreiding niet af te leiden',
    classes: 'Soorten mensen',
    classesCaption: 'Wat elke klasse laat meetellen: deel van het verschil in nut (%)',
    classLevels: 'Effect van elk niveau op het nut, per klasse, met 95%-interval',
    classLevelsNote:
      'Boven 0: dit niveau telt in die klasse in het voordeel. Onder 0: in het nadeel. Ligt 0 in het interval, dan is niet te zeggen welke kant het op gaat.',
    classLevelsFile: 'klassen',
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
    aside: (names: string) => `Not compared: ${names}. That calculation did not settle.`,
    noBest: 'None of these models can be compared with the others.',
    caption: 'The estimated models, the best fit first',
    model: 'Model',
    bic: 'BIC',
    aic: 'AIC',
    differences: { bic: 'Difference in BIC', aic: 'Difference in AIC' },
    differenceError: 'Simulation error of the difference',
    logLikelihoodError: 'Simulation error of the log-likelihood',
    comparisonFile: 'comparison',
    lowest: 'lowest BIC',
    notApart: 'not told apart',
    logLikelihood: 'Log-likelihood',
    parameters: 'Parameters',
    stop: 'Why it stopped',
    stops: {
      gradient: 'maximum found',
      value: 'got no better',
      'line-search': 'got stuck',
      iterations: 'took too long',
    },
    withError: (value: string, error: string) => `${value} (±\u00a0${error})`,
    note: (people: number, least: number) =>
      `The BIC sets how well a model fits against how many numbers (parameters) it needs for that: lower is better. It counts the ${number(people)} respondents, not their answers. Not told apart is a difference under ${number(least)}, or one so small that chance in the calculation can give it. Differences were computed before rounding.`,
    onFresh: (name: string, own: string) =>
      `“${name}” was calculated again with new draws for the comparison. With the draws by which it was estimated the log-likelihood is ${own}.`,
    numbers: 'What the numbers say',
    numbersNote: (errors: number) =>
      `After ± is the simulation error: how much a number may differ by the chance of draws. Without ± nothing was drawn. A difference under ${number(errors)} times its simulation error is not told apart. The log-likelihood says how likely the model finds the answers: the higher, the better it fits. The AIC is like the BIC but is less strict on parameters; below zero a model fits better by the AIC than the one with the lowest BIC.`,
    of: (name: string) => `Of “${name}”`,
    shown: {
      label: 'Show the figures of',
      best: (name: string) => `The figures below are of “${name}”: it has the lowest BIC.`,
      other: (name: string, best: string) =>
        `The figures below are of “${name}”. The lowest BIC is that of “${best}”.`,
    },
    spread: 'How much people differ by this model',
    measure: 'The measure here is the spread of the weights that the model estimates, in logits.',
    otherMeasure:
      'The results have another measure: calculated without a model from each person’s own answers, in steps of the answer scale. So do not compare the numbers of the two.',
    spreadTitle: 'On which criterion do people differ most in what it weighs?',
    spreadAbout: 'Spread of the weights over people, with 95% interval',
    spreadAxis: 'standard deviation over people, in logits',
    spreadText: (first: string, last: string) =>
      `Dots with an interval, one per criterion. The spread is largest for ${first}, smallest for ${last}.`,
    spreadNote:
      'The spread is the standard deviation over people of what the levels of a criterion contribute. A hollow dot may also be 0: people may then weigh that criterion alike. Under 0.3 a spread is hard to estimate with few people.',
    lognormalNote:
      'On criteria with two levels or a number the model has everyone lean in the same direction. The spread there comes mostly from a few for whom such a criterion counts much more.',
    maybeNone: 'may also be 0',
    noInterval: 'no interval',
    noSpread: 'no spread shown',
    spreadHead: 'Spread',
    strictness: (interval: string) => `In strictness people differ with a standard deviation of ${interval}.`,
    noStrictness: 'No difference between people in strictness was found.',
    means: 'Mean effect of each level over people',
    average: 'What people go by on average',
    correlations: {
      title: 'Does more weight for one thing go with more weight for another?',
      caption: 'Correlation of weights over people (−1 to 1), with 95% interval',
      first: 'Weight',
      second: 'And this weight',
      value: 'Correlation',
      note: 'Above 0: who has one weight higher than average often has the other higher too. Below 0: the other is then often lower. Close to 0 the one says nothing about the other. Where 0 is in the interval it may also be chance. Where the spread of a criterion may also be 0 (a hollow dot above), its correlations say little, whatever the interval.',
      higher: 'A higher weight means: this level, or a higher number, speaks more in favour for this person.',
      lognormal:
        'In this model it is about how heavily something counts, in whatever direction: it is the correlation of logarithms.',
      file: 'correlations',
    },
    cholesky: (row: string, column: string) => `Cholesky factor: ${inSentence(row)}, ${inSentence(column)}`,
    choleskyOwn: (row: string) => `Cholesky factor: ${inSentence(row)}`,
    ofLogarithms: 'Of lognormal weights these are the mean and spread of the logarithm.',
    coefficientsFile: 'coefficients',
    unknown: 'these answers cannot tell the spread',
    classes: 'Kinds of people',
    classesCaption: 'What each class goes by: share of the utility range (%)',
    classLevels: 'Effect of each level on utility in each class, with 95% interval',
    classLevelsNote:
      'Above 0: this level speaks in favour in that class. Below 0: against. Where 0 is in the interval there is no telling which way it goes.',
    classLevelsFile: 'classes',
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
