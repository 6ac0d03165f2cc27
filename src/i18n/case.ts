import { texts } from './texts.ts';

/** The page on which a case is judged by the model. Numbers come in formatted. */
export const caseTexts = texts({
  nl: {
    title: (study: string) => `Een geval: ${study}`,
    titleOpening: 'Een geval',
    opening: 'Het onderzoek wordt geopend.',
    fitting: 'Het model wordt gemaakt op de antwoorden.',
    stopped: 'Het maken van het model is gestopt.',
    again: 'Maak het model',
    tooFew: (people: number) =>
      people === 1
        ? 'Er is nog 1 deelnemer nodig voordat hier iets te zien is.'
        : `Er zijn nog ${people} deelnemers nodig voordat hier iets te zien is.`,
    tooFewNext: 'Van zo weinig mensen zegt een uitkomst te veel over één persoon.',
    takePart: 'Doe zelf mee',
    noFit: 'Op deze antwoorden is geen model te maken.',
    toResults: 'Alle resultaten van dit onderzoek',

    people: (count: string, simulated: boolean) =>
      `${count} ${simulated ? 'gesimuleerde deelnemers' : 'deelnemers'}`,
    sentence: (share: string, answers: string, simulated: boolean) =>
      `Van 100 ${simulated ? 'gesimuleerde ' : ''}deelnemers als deze antwoorden er volgens het model ${share} ${answers}.`,
    before: (share: string) => `Voor de laatste wijziging: ${share}.`,
    strip: (share: string, word: string) => `Van de 100: ${share} die ${word}`,
    stripBefore: (share: string) => `eerst ${share}`,
    or: 'of',
    answering: (answers: string) => `${answers} antwoorden`,
    agree: 'instemmen',
    sayYes: 'ja zeggen',

    refused: (criteria: string) =>
      `Over dit geval kan het model niets zeggen: de antwoorden laten niet zien wat dit niveau doet bij ${criteria}.`,
    refusedNext: 'Kies daar een ander niveau, of verzamel meer antwoorden.',
    earlyEstimate: (people: string) =>
      `Eerste schatting op ${people} deelnemers, naar het midden getrokken. De uitkomst kan nog flink veranderen.`,
    fewPeople: (people: string) =>
      `Dit rust op ${people} deelnemers. Dat zijn er weinig: de uitkomst kan nog flink veranderen.`,
    restsOnOne:
      'Zonder één van de deelnemers is een gewicht niet te schatten. Daarom zijn er geen intervallen: hoe zeker deze verwachting is, is niet te zeggen.',
    noConvergence:
      'De berekening van het model kwam niet tot rust. Gebruik deze voorspelling niet om op te bouwen.',
    unusedAnswers: (answers: string) =>
      `Niemand antwoordde ${answers}. Voor dat antwoord is geen aandeel te schatten.`,
    unknownLevels: (criteria: string) =>
      `Van ${criteria} zijn niet alle niveaus te schatten. Wijzigingen daarheen ontbreken.`,
    prohibited: (criteria: string) =>
      `Het onderzoek sluit deze combinatie uit: ${criteria}. Het model telt elk niveau apart en geeft daarom toch een uitkomst.`,

    choices: 'Het geval',
    startWith: 'Begin met',
    average: 'Het meest gemiddelde geval',
    scenario: (number: number) => `Situatie ${number}`,
    take: 'Neem over',
    undo: 'Maak laatste wijziging ongedaan',

    likertTitle: 'Welke antwoorden zijn te verwachten?',
    likertText: (shares: string) => `Verwacht van 100: ${shares}.`,
    likertNote: 'De open stip is de grens voor de laatste wijziging: rechts ervan lag wie instemde.',
    likertNoteYesNo: 'De open stip is de grens tussen “nee” en “ja” voor de laatste wijziging.',
    predicted: 'Verwacht',
    counted: (number: number) => `Situatie ${number}, geteld`,
    answer: 'Antwoord',
    predictedOf100: 'Verwacht, van 100',
    low: 'Ondergrens',
    high: 'Bovengrens',
    countedOf: (people: string) => `Geteld, van ${people}`,
    sharesCaption: 'Verwachte antwoorden van 100, met 95%-interval',

    isScenario: (number: number, people: string) =>
      `Dit is situatie ${number} uit het onderzoek. Dit antwoordden ${people}, naast wat het model verwacht:`,
    countedHidden: (number: number) =>
      `Dit is situatie ${number} uit het onderzoek. De getelde antwoorden zijn niet getoond: te weinig deelnemers, te veel gelijke antwoorden, of niet door iedereen beoordeeld.`,

    partsTitle: 'Wat doet elk criterium hier?',
    partsUp: (criterion: string) => `${criterion} trekt het meest omhoog`,
    partsDown: (criterion: string) => `${criterion} drukt het meest`,
    partsText: (low: string, high: string) =>
      `Het deel van elk criterium loopt van ${low} tot ${high} van de 100.`,
    partsNote: (base: string, agree: string) =>
      `Een stip zegt hoeveel van de 100 er meer of minder ${agree} dan wanneer dat criterium gemiddeld was. In het gemiddelde geval zijn dat er ${base}. Bij een open stip ligt nul in het interval, of is er geen. Hoe verder het aandeel van de helft ligt, hoe minder een criterium nog verschuift; daarom tellen de stippen niet precies op, de bijdragen aan nut in de tabel wel.`,
    intervalLeftOut: 'Interval: 95%, door steeds één deelnemer weg te laten.',
    intervalSpread:
      'Interval: 95%, uit de onzekerheid van de gewichten in het model en hun samenhang (deltamethode, met t).',
    partsAxis: (word: string) => `meer of minder die ${word}, van\u00a0100`,
    partsHead: 'van\u00a0100',
    partsCaption: 'Deel van elk criterium in dit geval, met 95%-interval',
    criterion: 'Criterium',
    level: 'Niveau',
    part: 'Meer of minder, van 100',
    utility: 'Nut',
    averageCase: 'Gemiddeld geval',
    total: 'Dit geval',

    changesTitle: 'Dit verandert het meest',
    changesLead:
      'Wat er gebeurt als één criterium een ander niveau krijgt en de rest gelijk blijft. Verschillen zijn berekend vóór het afronden.',
    changesWeak:
      'Bij elke wijziging ligt nul in het 95%-interval van het verschil. Dit zijn de grootste schattingen.',
    change: (criterion: string, to: string) => `${criterion}: ${to}`,
    instead: (from: string) => `in plaats van ${from}`,
    outcome: (share: string, word: string, difference: string) =>
      `Dan zijn er van de 100 naar verwachting ${share} die ${word}: ${difference}.`,
    more: (count: string, interval: string) => `${count} meer${interval}`,
    fewer: (count: string, interval: string) => `${count} minder${interval}`,
    mixed: (fewer: string, more: string) => ` (van ${fewer} minder tot ${more} meer)`,
    range: (low: string, high: string) => ` (${low} tot ${high})`,
    justAbove: 'net boven 0',
    justBelow: 'net onder 0',
    flipsDown: 'Dat is dan niet de meerderheid.',
    flipsUp: 'Dat is dan de meerderheid.',
    flipUnsure: 'Of dat de meerderheid is, is dan niet zeker.',
    apply: 'Probeer dit',
    applyThis: (criterion: string, to: string) => `Probeer dit: ${criterion}, ${to}`,
    allChanges: (count: number) => `Alle ${count} wijzigingen`,
    changesCaption: 'Elke wijziging van één niveau, met 95%-interval',
    to: 'Wordt',
    agreeing: (word: string) => `Die ${word}, van 100`,
    difference: 'Verschil',
    differenceLow: 'Verschil, onder',
    differenceHigh: 'Verschil, boven',
    nothing: 'Er is geen wijziging te schatten.',
    middle: 'middelste niveau',
  },
  en: {
    title: (study: string) => `A case: ${study}`,
    titleOpening: 'A case',
    opening: 'The study is being opened.',
    fitting: 'The model is being made from the answers.',
    stopped: 'Making the model was stopped.',
    again: 'Make the model',
    tooFew: (people: number) =>
      people === 1
        ? '1 more respondent is needed before anything is shown here.'
        : `${people} more respondents are needed before anything is shown here.`,
    tooFewNext: 'From so few people an outcome says too much about one person.',
    takePart: 'Take part yourself',
    noFit: 'No model can be made from these answers.',
    toResults: 'All results of this study',

    people: (count: string, simulated: boolean) =>
      `${count} ${simulated ? 'simulated respondents' : 'respondents'}`,
    sentence: (share: string, answers: string, simulated: boolean) =>
      `Of 100 ${simulated ? 'simulated ' : ''}respondents like these, the model expects ${share} to answer ${answers}.`,
    before: (share: string) => `Before the last change: ${share}.`,
    strip: (share: string, word: string) => `${share} of the 100 ${word}`,
    stripBefore: (share: string) => `first ${share}`,
    or: 'or',
    answering: (answers: string) => `answer ${answers}`,
    agree: 'agree',
    sayYes: 'say yes',

    refused: (criteria: string) =>
      `The model cannot say anything about this case: the answers do not show what this level does for ${criteria}.`,
    refusedNext: 'Choose another level there, or collect more answers.',
    earlyEstimate: (people: string) =>
      `Early estimate on ${people} respondents, pulled to the middle. The outcome may still change a lot.`,
    fewPeople: (people: string) =>
      `This rests on ${people} respondents. That is few: the outcome may still change a lot.`,
    restsOnOne:
      'Without one of the respondents a weight cannot be estimated. So there are no intervals: how sure this prediction is cannot be told.',
    noConvergence: 'The calculation of the model did not settle. Do not build on this prediction.',
    unusedAnswers: (answers: string) =>
      `Nobody answered ${answers}. No share can be estimated for that answer.`,
    unknownLevels: (criteria: string) =>
      `Not every level of ${criteria} can be estimated. Changes to those are missing.`,
    prohibited: (criteria: string) =>
      `The study excludes this combination: ${criteria}. The model counts each level separately, so it gives an outcome all the same.`,

    choices: 'The case',
    startWith: 'Start with',
    average: 'The most average case',
    scenario: (number: number) => `Scenario ${number}`,
    take: 'Use it',
    undo: 'Undo the last change',

    likertTitle: 'Which answers are to be expected?',
    likertText: (shares: string) => `Expected of 100: ${shares}.`,
    likertNote: 'The open dot is the border before the last change: whoever agreed lay to its right.',
    likertNoteYesNo: 'The open dot is the border between “no” and “yes” before the last change.',
    predicted: 'Expected',
    counted: (number: number) => `Scenario ${number}, counted`,
    answer: 'Answer',
    predictedOf100: 'Expected, of 100',
    low: 'Low',
    high: 'High',
    countedOf: (people: string) => `Counted, of ${people}`,
    sharesCaption: 'Expected answers of 100, with 95% interval',

    isScenario: (number: number, people: string) =>
      `This is scenario ${number} of the study. This is what ${people} answered, beside what the model expects:`,
    countedHidden: (number: number) =>
      `This is scenario ${number} of the study. The counted answers are not shown: too few respondents, too many equal answers, or not judged by everyone.`,

    partsTitle: 'What does each criterion do here?',
    partsUp: (criterion: string) => `${criterion} pulls up the most`,
    partsDown: (criterion: string) => `${criterion} pulls down the most`,
    partsText: (low: string, high: string) =>
      `The part of each criterion runs from ${low} to ${high} of the 100.`,
    partsNote: (base: string, agree: string) =>
      `A dot says how many more or fewer of the 100 ${agree} than if that criterion were average. In the average case ${base} do. With an open dot zero lies in the interval, or there is none. The further the share is from a half, the less a criterion can still move it; so the dots do not quite add up, while the contributions to utility in the table do.`,
    intervalLeftOut: 'Interval: 95%, by leaving out one respondent at a time.',
    intervalSpread:
      'Interval: 95%, from the uncertainty of the model’s weights and how they hang together (delta method, with t).',
    partsAxis: (word: string) => `more or fewer who ${word}, of\u00a0100`,
    partsHead: 'of\u00a0100',
    partsCaption: 'Part of each criterion in this case, with 95% interval',
    criterion: 'Criterion',
    level: 'Level',
    part: 'More or fewer, of 100',
    utility: 'Utility',
    averageCase: 'Average case',
    total: 'This case',

    changesTitle: 'This changes it most',
    changesLead:
      'What happens when one criterion gets another level and the rest stays the same. Differences were computed before rounding.',
    changesWeak:
      'For every change zero lies in the 95% interval of the difference. These are the largest estimates.',
    change: (criterion: string, to: string) => `${criterion}: ${to}`,
    instead: (from: string) => `instead of ${from}`,
    outcome: (share: string, word: string, difference: string) =>
      `Then ${share} of the 100 are expected to ${word}: ${difference}.`,
    more: (count: string, interval: string) => `${count} more${interval}`,
    fewer: (count: string, interval: string) => `${count} fewer${interval}`,
    mixed: (fewer: string, more: string) => ` (from ${fewer} fewer to ${more} more)`,
    range: (low: string, high: string) => ` (${low} to ${high})`,
    justAbove: 'just above 0',
    justBelow: 'just below 0',
    flipsDown: 'That is then not the majority.',
    flipsUp: 'That is then the majority.',
    flipUnsure: 'Whether that is a majority is then not certain.',
    apply: 'Try this',
    applyThis: (criterion: string, to: string) => `Try this: ${criterion}, ${to}`,
    allChanges: (count: number) => `All ${count} changes`,
    changesCaption: 'Every change of one level, with 95% interval',
    to: 'Becomes',
    agreeing: (word: string) => `Who ${word}, of 100`,
    difference: 'Difference',
    differenceLow: 'Difference, low',
    differenceHigh: 'Difference, high',
    nothing: 'No change can be estimated.',
    middle: 'middle level',
  },
});
