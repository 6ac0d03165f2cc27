import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

/** Weighted answers may add up to a part of one. */
const counted = (answers: number) => formatNumber(answers, Number.isInteger(answers) ? 0 : 2);

/** An expected number of people, to a tenth: "1 mens", "9,2 mensen". */
const expected = (count: number, one: string, more: string) => {
  const rounded = Math.round(10 * count) / 10;
  return `${formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1)}\u00a0${rounded === 1 ? one : more}`;
};

/** Problems with a fit. */
export const fitProblemTexts = texts({
  nl: {
    notIdentified: (names: string) => ({
      sentence: `Uit deze gegevens valt niet af te leiden wat het gewicht is van ${names}.`,
      next: 'De kolom heeft overal dezelfde waarde, is bij keuzes gelijk voor alle profielen van een situatie, of volgt uit andere kolommen. Laat hem weg, of verzamel antwoorden waarin hij los van de andere verschilt.',
    }),
    constant: (name: string) => `Nergens verschil maakt ${name}.`,
    dependent: (names: string) => `Deze volgen uit elkaar: ${names}.`,
    apart: 'Laat er een weg, of verzamel antwoorden waarin ze los van elkaar verschillen.',
    identicalPeople: (respondents: number, names: string) => ({
      sentence: `De ${formatNumber(respondents)} deelnemers verschillen niet in wat ${names} bepaalt.`,
      next: 'Zonder verschillen tussen deelnemers is er geen standaardfout per deelnemer en geen interval. Dat maakt de schatting niet zeker.',
    }),
    separated: (names: string) => ({
      sentence: `In deze antwoorden gaat ${names} altijd met dezelfde kant van het antwoord samen.`,
      next: 'Hoe sterk dat verband is, valt niet te zeggen, en bij weinig antwoorden kan het toeval zijn. Meer antwoorden, of minder criteria, kunnen helpen.',
    }),
    separatedTogether: (names: string) => ({
      sentence: `Uit ${names} samen volgt in deze antwoorden zonder uitzondering welke kant het antwoord op gaat.`,
      next: 'Wat elk daarvan doet en hoe sterk, valt dan niet te zeggen, en bij weinig antwoorden kan het toeval zijn. Meer antwoorden, of minder criteria, kunnen helpen.',
    }),
    upwards: (name: string) => `${name} (omhoog)`,
    downwards: (name: string) => `${name} (omlaag)`,
    unusedCategory: (category: string, mergedWith: string) => ({
      sentence: `Niemand koos “${category}”.`,
      next: `Dit antwoord is samengenomen met “${mergedWith}”; de grens ertussen is niet te schatten.`,
    }),
    tooFewPeople: (respondents: number, parameters: number) => ({
      sentence: `${respondents === 1 ? 'Er is 1 deelnemer' : `Er zijn ${formatNumber(respondents)} deelnemers`} voor ${parameters === 1 ? '1 te schatten getal' : `${formatNumber(parameters)} te schatten getallen`}: te weinig voor betrouwbare onzekerheden.`,
      next:
        respondents === 1
          ? 'Bij één deelnemer is er geen interval: hoe de gewichten bij anderen zijn, valt niet te zeggen. Vraag meer mensen.'
          : 'Lees de intervallen als een eerste indruk. Toetsen over meer gewichten tegelijk zijn niet mogelijk. Neem minder criteria, of vraag meer mensen.',
    }),
    tooFewForSpread: (respondents: number, needed: number) => ({
      sentence: `Afweging schat dit model pas vanaf ${formatNumber(needed)} deelnemers, en er ${respondents === 1 ? 'is' : 'zijn'} er ${formatNumber(respondents)}.`,
      next: 'Dit model schat ook hoe deelnemers verschillen. Afweging doet dat alleen met meer deelnemers dan getallen die daarvoor te schatten zijn, want met minder zegt de uitkomst te weinig. Neem minder criteria, of vraag meer mensen.',
    }),
    tooFewAnswers: (answers: number, parameters: number) => ({
      sentence: `Er zijn ${counted(answers)} bruikbare antwoorden, te weinig voor ${formatNumber(parameters)} te schatten getallen.`,
      next: 'Neem minder criteria, of voeg antwoorden toe. Zegt een kolom hoe vaak een rij telt, dan telt de som van die kolom als het aantal antwoorden.',
    }),
    noVariation: (category: string) => ({
      sentence: category
        ? `Alle antwoorden zijn hetzelfde: “${category}”.`
        : 'Er is geen enkel criterium dat verschil maakt.',
      next: 'Zo valt niet te zien wat een oordeel bepaalt. Controleer of de juiste kolom als antwoord is gekozen.',
    }),
    noRespondents: () => ({
      sentence: 'Nergens staat welke antwoorden van dezelfde deelnemer zijn.',
      next: 'Groepen mensen die hetzelfde wegen zijn alleen te vinden als iemand meer dan één antwoord geeft. Kies de kolom met de deelnemer.',
    }),
    smallClass: (classes: number, people: number, needed: number) => ({
      sentence: `Bij ${formatNumber(classes)} klassen telt de kleinste naar verwachting ${expected(people, 'mens', 'mensen')}, en nodig zijn er ${formatNumber(needed)}.`,
      next: `Zo’n kleine klasse kan toeval zijn, of iemand herkenbaar maken. ${classes > 2 ? 'Neem minder klassen' : 'Neem een model zonder klassen'}, neem minder criteria, of vraag meer mensen.`,
    }),
    classSetAside: (people: number, needed: number) => ({
      sentence: `Er was een uitkomst die beter past, maar daarin telt een klasse naar verwachting ${expected(people, 'mens', 'mensen')}, en nodig zijn er ${formatNumber(needed)}.`,
      next: 'Die uitkomst is niet gebruikt. Kijk ook wat een model met minder klassen geeft, of een zonder klassen.',
    }),
    onlyNoise: (categories: string) => ({
      sentence: `${categories} is niet vaker geantwoord dan de bekende ruis alleen verklaart.`,
      next: 'Zo is niet te zien of iemand het echt vond. Voeg dit antwoord samen met een antwoord ernaast.',
    }),
    heldByPenalty: (names: string) => ({
      sentence: `Binnen een klasse zeggen de antwoorden te weinig over ${names}.`,
      next: 'Daarvoor staat geen schatting. Neem een model met minder klassen of zonder klassen, neem minder criteria, of vraag meer mensen.',
    }),
    wrongSign: (names: string) => ({
      sentence: `De antwoorden wijzen bij ${names} de andere kant op dan de gekozen verdeling toelaat.`,
      next: 'Kies een normale verdeling, of de lognormale met het andere teken.',
    }),
    simulationError: (names: string) => ({
      sentence: `Met andere trekkingen zou de uitkomst voor ${names} merkbaar anders zijn.`,
      next: 'Het verschil is meer dan een tiende van de standaardfout. Lees deze schatting met die marge.',
    }),
    noSpread: (names: string, count: number) => ({
      sentence: `Deelnemers verschillen hier niet aantoonbaar van elkaar: ${names} ${count === 1 ? 'komt' : 'komen'} uit op 0.`,
      next: 'Het kan dat zij toch iets verschillen: hoeveel hoogstens, zegt de bovengrens van het interval. Met meer deelnemers of antwoorden wordt die lager, of zijn verschillen te zien.',
    }),
    fewDraws: (effective: number) => ({
      sentence: `Voor ten minste één deelnemer tellen de trekkingen samen maar voor ${formatNumber(effective)}.`,
      next: 'Wat over die deelnemer is berekend, is ruw.',
    }),
    noConvergence: (norm: string) => ({
      sentence: `De berekening kwam niet tot rust (gradiënt ${norm}).`,
      next: 'Gebruik deze uitkomst niet. Laat een criterium weg, of deel een kolom met heel grote getallen. Verschillen gewichten hier tussen mensen, neem dan een model zonder samenhang, of met minder gewichten die verschillen.',
    }),
  },
  en: {
    notIdentified: (names: string) => ({
      sentence: `These data cannot tell the weight of ${names}.`,
      next: 'The column has the same value everywhere, or for choices is the same for all profiles of a scenario, or follows from other columns. Leave it out, or collect answers in which it differs apart from the others.',
    }),
    constant: (name: string) => `No difference anywhere is made by ${name}.`,
    dependent: (names: string) => `One follows from the others: ${names}.`,
    apart: 'Leave one out, or collect answers in which they differ apart from each other.',
    identicalPeople: (respondents: number, names: string) => ({
      sentence: `The ${formatNumber(respondents)} respondents do not differ in what determines ${names}.`,
      next: 'Without differences between respondents there is no standard error by respondent and no interval. That does not make the estimate certain.',
    }),
    separated: (names: string) => ({
      sentence: `In these answers ${names} always goes with the same side of the answer.`,
      next: 'How strong that is cannot be told, and with few answers it may be chance. More answers, or fewer criteria, may help.',
    }),
    separatedTogether: (names: string) => ({
      sentence: `From ${names} together it follows in these answers, without exception, which side the answer takes.`,
      next: 'What each of them does and how strong it is cannot be told then, and with few answers it may be chance. More answers, or fewer criteria, may help.',
    }),
    upwards: (name: string) => `${name} (upwards)`,
    downwards: (name: string) => `${name} (downwards)`,
    unusedCategory: (category: string, mergedWith: string) => ({
      sentence: `Nobody answered “${category}”.`,
      next: `It was merged with “${mergedWith}”; the threshold between them cannot be estimated.`,
    }),
    tooFewPeople: (respondents: number, parameters: number) => ({
      sentence: `There ${respondents === 1 ? 'is 1 respondent' : `are ${formatNumber(respondents)} respondents`} for ${parameters === 1 ? '1 number' : `${formatNumber(parameters)} numbers`} to estimate: too few for dependable uncertainties.`,
      next:
        respondents === 1
          ? 'With one respondent there is no interval: what the weights of others are cannot be told. Ask more people.'
          : 'Read the intervals as a first impression. Joint tests over several weights are not possible. Take fewer criteria, or ask more people.',
    }),
    tooFewForSpread: (respondents: number, needed: number) => ({
      sentence: `Afweging estimates this model only from ${formatNumber(needed)} respondents on, and there ${respondents === 1 ? 'is' : 'are'} ${formatNumber(respondents)}.`,
      next: 'This model also estimates how respondents differ. Afweging only does so with more respondents than there are numbers to estimate for that, since with fewer the outcome says too little. Take fewer criteria, or ask more people.',
    }),
    tooFewAnswers: (answers: number, parameters: number) => ({
      sentence: `There are ${counted(answers)} usable answers, too few for ${formatNumber(parameters)} numbers to estimate.`,
      next: 'Take fewer criteria, or add answers. Where a column says how often a row counts, the sum of that column is the number of answers.',
    }),
    noVariation: (category: string) => ({
      sentence: category ? `All answers are the same: “${category}”.` : 'No criterion makes a difference.',
      next: 'So there is no telling what drives a judgement. Check that the right column is taken as the answer.',
    }),
    noRespondents: () => ({
      sentence: 'Nothing says which answers are of the same respondent.',
      next: 'Groups of people who weigh alike can only be found when people answer more than once. Choose the column with the respondent.',
    }),
    smallClass: (classes: number, people: number, needed: number) => ({
      sentence: `With ${formatNumber(classes)} classes the smallest is expected to count ${expected(people, 'person', 'people')}, where ${formatNumber(needed)} are needed.`,
      next: `So small a class may be chance, or give somebody away. ${classes > 2 ? 'Take fewer classes' : 'Take a model without classes'}, take fewer criteria, or ask more people.`,
    }),
    classSetAside: (people: number, needed: number) => ({
      sentence: `One outcome fits better, but with a class expected to count ${expected(people, 'person', 'people')}, where ${formatNumber(needed)} are needed.`,
      next: 'That outcome was not used. Also see what a model with fewer classes gives, or one without classes.',
    }),
    onlyNoise: (categories: string) => ({
      sentence: `${categories} was answered no more often than the known noise alone explains.`,
      next: 'So it cannot be seen whether anybody meant it. Put it together with the answer beside it.',
    }),
    heldByPenalty: (names: string) => ({
      sentence: `Within a class the answers say too little about ${names}.`,
      next: 'There is no estimate for it. Take a model with fewer classes or without classes, take fewer criteria, or ask more people.',
    }),
    wrongSign: (names: string) => ({
      sentence: `For ${names} the answers point the other way than the chosen distribution allows.`,
      next: 'Choose a normal distribution, or the lognormal of the other sign.',
    }),
    simulationError: (names: string) => ({
      sentence: `Other draws would make a noticeable difference to ${names}.`,
      next: 'It is more than a tenth of the standard error. Read this estimate with that margin.',
    }),
    noSpread: (names: string, count: number) => ({
      sentence: `Respondents are not seen to differ here: ${names} ${count === 1 ? 'comes' : 'come'} out at 0.`,
      next: 'They may differ a little all the same: the upper end of the interval says how much at most. With more respondents or answers it comes down, or differences show.',
    }),
    fewDraws: (effective: number) => ({
      sentence: `For at least one respondent the draws together count for only ${formatNumber(effective)}.`,
      next: 'What was computed of that respondent is rough.',
    }),
    noConvergence: (norm: string) => ({
      sentence: `The calculation did not settle (gradient ${norm}).`,
      next: 'Do not use this result. Leave out a criterion, or divide a column of very large numbers. Where weights differ between people here, take a model without correlation, or with fewer weights that differ.',
    }),
  },
});
