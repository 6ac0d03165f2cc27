import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** Blocks that would leave enough, with how many scenarios each person gets and how many all blocks share. */
type Blocks = { readonly blocks: number; readonly each: number; readonly anchors: number };

/** What a design's scenarios are used for, how many are left, and whether these are enough for a test. */
type Left = {
  readonly weights: number;
  readonly scenarios: number;
  readonly left: number;
  readonly tested: boolean;
};

/** Lists of leaders, the design and the details of the estimation. */
export const tablesTexts = texts({
  nl: {
    leaders: (top: number, question: string) => `Top ${top} naar ${inSentence(question)}`,
    leadersAbout: 'Deel van het verschil in nut, effectcodering (%)',
    leadersInterval: 'met 95%-interval',
    groupSize: (n: number) => `n = ${number(n)}`,
    inTop: (top: number, share: string) => `in de top ${top} in ${share} van de trekkingen`,
    here: (share: string) => `op deze plaats in ${share}`,
    place: 'Plaats',
    group: 'Groep',
    criterion: 'Criterium',
    n: 'Aantal deelnemers',
    share: 'Aandeel (%)',
    low: 'Ondergrens',
    high: 'Bovengrens',
    inTopHead: (top: number) => `In de top ${top} (% van de trekkingen)`,
    atPlaceHead: 'Op deze plaats (% van de trekkingen)',
    chance: (shared: string, top: number) =>
      `Twee groepen die door loting uit deze deelnemers ontstaan, zouden gemiddeld ${shared} van de ${top} gemeen hebben.`,
    untested: 'Of de groepen verschillen, zegt alleen een toets.',
    toTest: 'Toets of de groepen verschillen',
    draws: (draws: number) =>
      `Trekkingen: ${number(draws)} keer zijn de deelnemers van een groep opnieuw geloot, met teruglegging.`,
    uncertain: (top: number) => `Onzeker: in minder dan de helft van de trekkingen in de top ${top}.`,
    unsure: 'onzeker',
    placeUnknown: 'plaats onzeker',
    earlyGroups:
      'Omdat niet elke groep minstens 30 deelnemers heeft, geldt in elke groep een lichte straf op grote gewichten: zonder die straf kan een gewicht van een kleine groep oneindig worden.',
    allHidden:
      'Van geen enkele groep is de lijst te tonen: te weinig deelnemers, of te veel gelijke antwoorden.',
    hidden: 'Niet getoond: te weinig deelnemers, of te veel gelijke antwoorden.',
    noFit: 'Voor deze groep is geen schatting te maken.',
    indistinct: 'niet van niets te onderscheiden (F-toets)',
    untestable: 'niet te toetsen',
    designTitle: 'Wat de situaties kunnen laten zien',
    left: ({ weights, scenarios, left, tested }: Left) =>
      `Uit de ${number(scenarios)} situaties worden ${number(weights)} gewichten en één gemiddelde geschat. ${left <= 0 ? 'Er blijft niets over om te zien of het model klopt.' : tested ? `Met wat daarvoor niet nodig is, ${number(left)}, is bij genoeg deelnemers te toetsen of het model klopt.` : `Wat daarvoor niet nodig is, ${number(left)}, is te weinig om te toetsen of het model klopt.`}`,
    saturated: (enough: number) =>
      `Deze situaties kunnen niet laten zien of de criteria bij elkaar op te tellen zijn. Met ${number(enough)} situaties kan dat, als ze goed gekozen zijn.`,
    littleLeft: (left: number, enough: number) =>
      `Een toets met ${number(left)} over ziet alleen grote afwijkingen. Met ${number(enough)} situaties ziet hij meer, als ze goed gekozen zijn.`,
    blocksMend: ({ blocks, each, anchors }: Blocks) =>
      `Of met ${number(blocks)} blokken: dan krijgt ieder nog steeds ${number(each)} situaties${anchors > 0 ? `, waarvan ${number(anchors)} in elk blok` : ''}.`,
    saturatedAnyhow:
      'Deze situaties kunnen niet laten zien of de criteria bij elkaar op te tellen zijn. Meer verschillende situaties, waarmee dat wel zou kunnen, zijn er met deze criteria niet.',
    littleLeftAnyhow: (left: number) =>
      `Een toets met ${number(left)} over ziet alleen grote afwijkingen. Meer verschillende situaties, waarmee hij meer zou zien, zijn er met deze criteria niet.`,
    unbalanced: (criterion: string, fewest: number, most: number) =>
      `Bij “${criterion}” komen de niveaus niet even vaak voor: ${number(fewest)} tot ${number(most)} keer.`,
    unbalancedBlock: (block: string, criterion: string, fewest: number, most: number) =>
      `In blok ${block} komen de niveaus van “${criterion}” niet even vaak voor: ${number(fewest)} tot ${number(most)} keer.`,
    uneven: (criteria: string) => `Van deze criteria komen de niveaus niet even vaak voor: ${criteria}.`,
    unevenTimes: (criterion: string, fewest: number, most: number) =>
      `${criterion} (${number(fewest)} tot ${number(most)} keer)`,
    unevenBlocks: (criteria: string, apart: number) =>
      `Binnen blokken komen de niveaus van deze criteria niet even vaak voor: ${criteria}. Het grootste verschil is ${number(apart)} keer.`,
    unevenIn: (criterion: string, blocks: string, many: number) =>
      `${criterion} (${many === 1 ? 'blok' : 'blokken'} ${blocks})`,
    unevenAndBound: (criteria: string) =>
      `Bij ${criteria} hoeft dat geen fout te zijn: er zijn niveaus die niet samen mogen. Even vaak kan de criteria dan minder goed uit elkaar houden.`,
    notEstimable: 'Deze situaties kunnen niet alle gewichten uit elkaar houden, wat mensen ook antwoorden.',
    aliased: (criteria: string) =>
      `De effecten van ${criteria} zijn niet te scheiden: hun niveaus zitten in deze situaties aan elkaar vast. Neem situaties op waarin ze los van elkaar veranderen.`,
    levelsMissing: (criteria: string) =>
      `Niet alle niveaus van ${criteria} komen zo voor dat ze te vergelijken zijn. Neem situaties op met elk niveau.`,
    efficiency: (value: string) =>
      `De D-efficiëntie is ${value}; 100 is volmaakt gelijkmatig en onafhankelijk.`,
    largest: (value: string, pair: string, others: number) =>
      `De grootste samenhang tussen twee criteria is ${value}: bij ${pair}${others === 0 ? '' : others === 1 ? ' en bij nog 1 paar' : ` en bij nog ${number(others)} paren`}.`,
    independent: 'Geen twee criteria hangen samen.',
    pair: (first: string, second: string) => `${first} en ${second}`,
    balance: 'Hoe vaak elk niveau voorkomt',
    level: 'Niveau',
    times: 'Aantal situaties',
    correlations: 'Samenhang tussen criteria in de situaties',
    correlationHelp: '0 is onafhankelijk; bij 1 zijn de criteria niet uit elkaar te houden.',
    details: 'Details van de schatting',
    coefficients: 'Coëfficiënten',
    coefficient: 'Coëfficiënt',
    threshold: (lower: string, upper: string) => `Grens tussen “${lower}” en “${upper}”`,
    estimate: 'Schatting',
    se: 'Standaardfout',
    largestShare:
      'Welk criterium het grootste aandeel in het belang krijgt, is ook een beetje toeval. Is er geen duidelijke koploper, dan valt dat aandeel eerder te groot uit. Het 95%-interval ervan bevat de ware waarde dan minder vaak dan 95 van de 100 keer.',
    levels: 'Effect van elk niveau op het nut',
    levelsNote:
      'Standaardfouten per deelnemer geclusterd, met G/(G − 1) en t met deelnemers − 1 vrijheidsgraden. De effecten van een criterium tellen op tot nul.',
    effect: 'Effect',
    middle: '0 (middelste niveau, per definitie)',
    reference: '0 (hiermee vergeleken, per definitie)',
    statistics: 'Hoe goed het model past',
    statistic: 'Maat',
    value: 'Waarde',
    logLikelihood: 'Log-likelihood',
    nullLogLikelihood: 'Log-likelihood, alle antwoorden even waarschijnlijk',
    sharesLogLikelihood: 'Log-likelihood, alleen hoe vaak elk antwoord is gegeven',
    mcfadden: 'McFadden, ten opzichte van alleen hoe vaak elk antwoord is gegeven',
    hits: 'Antwoord goed voorspeld, steeds zonder die deelnemer geschat (%)',
    perScenario: 'Antwoord goed met per situatie het vaakste van de anderen (%)',
    guess: 'Antwoord goed met altijd het vaakste van de anderen (%)',
    parameters: 'Parameters',
    judgements: 'Oordelen',
    respondents: 'Deelnemers',
    ridge: 'Straf op de gewichten',
    stop: 'Waarom de schatting stopte',
    stops: {
      gradient: 'gradiënt nul',
      value: 'waarde verandert niet meer',
      'line-search': 'geen betere stap',
      iterations: 'te veel stappen',
    },
    steps: 'Stappen',
    seed: 'Startgetal van de trekkingen',
    path: 'Pad van de log-likelihood, stap voor stap',
    saveTable: 'Bewaar als CSV',
  },
  en: {
    leaders: (top: number, question: string) => `Top ${top} by ${inSentence(question)}`,
    leadersAbout: 'Share of the utility range, effects coding (%)',
    leadersInterval: 'with 95% interval',
    groupSize: (n: number) => `n = ${number(n)}`,
    inTop: (top: number, share: string) => `in the top ${top} in ${share} of draws`,
    here: (share: string) => `in this place in ${share}`,
    place: 'Place',
    group: 'Group',
    criterion: 'Criterion',
    n: 'Number of respondents',
    share: 'Share (%)',
    low: 'Low',
    high: 'High',
    inTopHead: (top: number) => `In the top ${top} (% of draws)`,
    atPlaceHead: 'In this place (% of draws)',
    chance: (shared: string, top: number) =>
      `Two groups drawn at random from these people would share ${shared} of ${top} on average.`,
    untested: 'Whether the groups differ, only a test says.',
    toTest: 'Test whether the groups differ',
    draws: (draws: number) =>
      `Draws: ${number(draws)} times the respondents of a group were drawn again, with replacement.`,
    uncertain: (top: number) => `Uncertain: in the top ${top} in fewer than half of the draws.`,
    unsure: 'uncertain',
    placeUnknown: 'place uncertain',
    earlyGroups:
      'Since not every group has at least 30 respondents, each group has a light penalty on large weights: without it a weight of a small group can run to infinity.',
    allHidden: 'No group’s list can be shown: too few respondents, or too many equal answers.',
    hidden: 'Not shown: too few respondents, or too many equal answers.',
    noFit: 'No estimate can be made for this group.',
    indistinct: 'cannot be told from nothing (F test)',
    untestable: 'cannot be tested',
    designTitle: 'What the scenarios can show',
    left: ({ weights, scenarios, left, tested }: Left) =>
      `From the ${number(scenarios)} scenarios ${number(weights)} weights and one average are estimated. ${left <= 0 ? 'Nothing is left to see whether the model holds.' : tested ? `With what this does not take, ${number(left)}, it can be tested, given enough respondents, whether the model holds.` : `What this does not take, ${number(left)}, is too little to test whether the model holds.`}`,
    saturated: (enough: number) =>
      `These scenarios cannot show whether the criteria add up. ${number(enough)} scenarios can, if well chosen.`,
    littleLeft: (left: number, enough: number) =>
      `A test with ${number(left)} left sees large deviations only. With ${number(enough)} scenarios it sees more, if well chosen.`,
    blocksMend: ({ blocks, each, anchors }: Blocks) =>
      `Or use ${number(blocks)} blocks: everybody then still gets ${number(each)} scenarios${anchors > 0 ? `, ${number(anchors)} of them in every block` : ''}.`,
    saturatedAnyhow:
      'These scenarios cannot show whether the criteria add up. More scenarios could, but with these criteria there are no more that differ.',
    littleLeftAnyhow: (left: number) =>
      `A test with ${number(left)} left sees large deviations only. More scenarios would let it see more, but with these criteria there are no more that differ.`,
    unbalanced: (criterion: string, fewest: number, most: number) =>
      `The levels of “${criterion}” do not occur equally often: ${number(fewest)} to ${number(most)} times.`,
    unbalancedBlock: (block: string, criterion: string, fewest: number, most: number) =>
      `In block ${block} the levels of “${criterion}” do not occur equally often: ${number(fewest)} to ${number(most)} times.`,
    uneven: (criteria: string) => `The levels of these criteria do not occur equally often: ${criteria}.`,
    unevenTimes: (criterion: string, fewest: number, most: number) =>
      `${criterion} (${number(fewest)} to ${number(most)} times)`,
    unevenBlocks: (criteria: string, apart: number) =>
      `Within blocks the levels of these criteria do not occur equally often: ${criteria}. The largest difference is ${number(apart)} times.`,
    unevenIn: (criterion: string, blocks: string, many: number) =>
      `${criterion} (${many === 1 ? 'block' : 'blocks'} ${blocks})`,
    unevenAndBound: (criteria: string) =>
      `With ${criteria} that need not be a mistake: there are levels that may not meet. Equally often can then tell the criteria apart less well.`,
    notEstimable: 'These scenarios cannot tell all weights apart, whatever people answer.',
    aliased: (criteria: string) =>
      `The effects of ${criteria} cannot be told apart: their levels are tied to each other in these scenarios. Include scenarios in which they change on their own.`,
    levelsMissing: (criteria: string) =>
      `Not all levels of ${criteria} occur in a way that they can be compared. Include scenarios with each level.`,
    efficiency: (value: string) => `The D-efficiency is ${value}; 100 is perfectly even and independent.`,
    largest: (value: string, pair: string, others: number) =>
      `The largest correlation between two criteria is ${value}: ${pair}${others === 0 ? '' : others === 1 ? ', and 1 more pair' : `, and ${number(others)} more pairs`}.`,
    independent: 'No two criteria are correlated.',
    pair: (first: string, second: string) => `${first} and ${second}`,
    balance: 'How often each level occurs',
    level: 'Level',
    times: 'Number of scenarios',
    correlations: 'Correlation between criteria in the scenarios',
    correlationHelp: '0 is independent; at 1 the criteria cannot be told apart.',
    details: 'Details of the estimation',
    coefficients: 'Coefficients',
    coefficient: 'Coefficient',
    threshold: (lower: string, upper: string) => `Threshold between “${lower}” and “${upper}”`,
    estimate: 'Estimate',
    se: 'Standard error',
    largestShare:
      'Which criterion gets the largest share of importance is partly chance. Without a clear leader that share tends to be too large. Its 95% interval then contains the true value less often than 95 times in 100.',
    levels: 'Effect of each level on utility',
    levelsNote:
      'Standard errors clustered by respondent, with G/(G − 1) and t with respondents − 1 degrees of freedom. The effects of a criterion sum to zero.',
    effect: 'Effect',
    middle: '0 (middle level, by definition)',
    reference: '0 (compared with, by definition)',
    statistics: 'How well the model fits',
    statistic: 'Measure',
    value: 'Value',
    logLikelihood: 'Log-likelihood',
    nullLogLikelihood: 'Log-likelihood, all answers equally likely',
    sharesLogLikelihood: 'Log-likelihood, only how often each answer was given',
    mcfadden: 'McFadden, against only how often each answer was given',
    hits: 'Answer predicted right, each time estimated without that respondent (%)',
    perScenario: 'Answer right by the others’ most frequent one in each scenario (%)',
    guess: 'Answer right by always the others’ most frequent one (%)',
    parameters: 'Parameters',
    judgements: 'Judgements',
    respondents: 'Respondents',
    ridge: 'Penalty on the weights',
    stop: 'Why the estimation stopped',
    stops: {
      gradient: 'gradient zero',
      value: 'value no longer changes',
      'line-search': 'no better step',
      iterations: 'too many steps',
    },
    steps: 'Steps',
    seed: 'Seed of the draws',
    path: 'Path of the log-likelihood, step by step',
    saveTable: 'Save as CSV',
  },
});
