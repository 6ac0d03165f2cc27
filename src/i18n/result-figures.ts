import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** The figures and tables on the results page. */
export const figuresTexts = texts({
  nl: {
    ratings: 'Oordelen',
    fileRatings: 'oordelen',
    fileImportance: 'belang',
    scenario: (n: number) => `Situatie ${n}`,
    ratingsTitle: 'Hoe zijn de situaties beoordeeld?',
    ratingsAbout: (statement: string) => `Aantal deelnemers per antwoord op “${statement}”`,
    ratingsText: (low: string, high: string) =>
      `Gestapelde balken, één per situatie. Het laagste gemiddelde heeft ${low}, het hoogste ${high}.`,
    yesText: (yes: string, low: string, high: string) =>
      `Gestapelde balken, één per situatie. Het minst vaak ${yes} kreeg ${low}, het vaakst ${high}.`,
    ratingsTextPlain: 'Gestapelde balken, één per situatie. De aantallen staan in de tabel.',
    ratingsNote: 'Open een situatie om te lezen wat er werd beoordeeld.',
    momentsNote: (first: string, last: string, count: number) =>
      `Voor het gemiddelde telt “${first}” als 1 en zo verder tot “${last}” als ${count}.`,
    unit: 'deelnemers',
    sort: 'Volgorde',
    sorts: { number: 'Nummer', mean: 'Gemiddelde', agreement: 'Overeenstemming' },
    sorted: { number: 'op nummer', mean: 'op gemiddelde', agreement: 'op overeenstemming, minste eerst' },
    sortYes: (yes: string) => `Aandeel ${yes}`,
    sortedYes: (yes: string) => `op aandeel ${yes}`,
    mean: 'Gemiddelde',
    n: 'Aantal deelnemers',
    scenarioHead: 'Situatie',
    question: 'Verdeel naar',
    groupsTitle: (question: string) => `Verschillen de oordelen naar ${inSentence(question)}?`,
    groupsAbout: 'Aandeel van elk antwoord over alle situaties',
    groupsText: (question: string) =>
      `Balken tot 100%, één per groep van ${inSentence(question)}. De aandelen staan in de tabel.`,
    groupsBlocks:
      'Ieder beoordeelde door loting één blok van de situaties. Een verschil tussen groepen kan dus ook komen doordat zij andere situaties kregen.',
    groupsNote:
      'De balken tellen alle oordelen van een groep samen. Of groepen echt verschillen is hiermee niet getoetst.',
    merged: 'Er is een groep onder de 20 deelnemers. Daarom zijn de antwoorden samengenomen.',
    sides: { against: 'Tegen', neutral: 'Neutraal', for: 'Voor' },
    hiddenBar: 'niet getoond: te weinig of te gelijk',
    hidden: 'niet getoond',
    hiddenNote:
      'Niet getoond: te weinig deelnemers, te veel gelijke antwoorden, of niet door iedereen beoordeeld.',
    again: {
      title: 'Hoe vast zijn de oordelen?',
      hidden: 'Niet getoond: te weinig deelnemers, of niet iedereen beoordeelde een situatie twee keer.',
      same: (people: number, pairs: number, share: string, interval: string | undefined) =>
        `${number(people)} deelnemers kregen samen ${number(pairs)} keer een situatie later nog eens. In ${share} gaven ze hetzelfde antwoord${interval ? ` (${interval})` : ''}.`,
      interval: (low: string, high: string) => `95%-interval ${low} tot ${high}`,
      near: (share: string) => `In ${share} scheelden de antwoorden hoogstens één punt.`,
      chance: (share: string) =>
        `Zou het tweede antwoord niets met het eerste te maken hebben, dan was dat ${share} gelijk.`,
    },
    blocks: (blocks: number, anchors: number) =>
      `De situaties staan in ${number(blocks)} blokken, waarvan ieder er één kreeg. Aantallen staan er alleen bij wat iedereen beoordeelde: ${anchors === 0 ? 'geen enkele situatie' : anchors === 1 ? 'de eerste situatie' : `de eerste ${number(anchors)} situaties`}. Het model gebruikt de antwoorden uit alle blokken.`,
    tailored:
      'Situaties op maat tellen hier en in het model niet mee: wie anders weegt, kreeg andere, en dat zou de uitkomst vertekenen. Ze dienen voor wat ieder over de eigen gewichten te lezen krijgt.',
    importance: 'Belang van de criteria',
    leads: (criterion: string) => `${criterion} weegt zo goed als zeker het zwaarst`,
    leadTogether: (first: string, second: string) =>
      `${first} en ${second} wegen zo goed als zeker het zwaarst; welke van de twee is niet te zeggen`,
    leadsQuestion: 'Welke criteria wegen het zwaarst?',
    measure: 'deel van het verschil in nut, effectcodering',
    measureAxis: 'deel van het verschil in nut (%)',
    measureTitle: 'Belang als deel van het verschil in nut, effectcodering',
    importanceText: (finding: string, first: string, last: string, intervals: boolean) =>
      `${finding}. Punten${intervals ? ' met een interval' : ''}, één per criterium. ${first} staat bovenaan, ${last} onderaan.`,
    importanceNote: {
      interval: 'De lijn is het 95%-interval, gemaakt door steeds één deelnemer weg te laten.',
      noInterval:
        'Er zijn hier geen intervallen: door steeds één deelnemer weg te laten is niet te zien hoeveel de aandelen schelen.',
      hollow:
        'Een hol punt is niet van niets te onderscheiden: de F-toets over alle gewichten van het criterium verwerpt niet bij 5%. Heeft het een interval, dan begint dat bij 0 en is de lijn gestreept.',
      untested:
        'Waar staat dat een criterium niet te toetsen is, is van zijn gewichten geen fout bekend; ook dat punt is hol.',
      shares:
        'De aandelen zijn samen 100: kleine vallen te groot uit en dat van een duidelijke koploper te klein, meer bij weinig mensen. Ze hangen ook af van de gekozen niveaus: met niveaus die verder uiteen liggen weegt een criterium zwaarder.',
      draws: (draws: number) =>
        `Trekkingen: ${number(draws)} keer zijn de deelnemers opnieuw geloot, met teruglegging, en is alles opnieuw geschat; hoe vaker een plaats terugkomt, hoe zekerder. Een trekking zonder schatting telt voor geen plaats.`,
      noDraws: 'Hoe zeker de plaatsen zijn, is hier niet te zeggen.',
      byChance: (tests: string, share: string) =>
        `Er zijn ${tests} criteria getoetst. Deed geen enkel criterium ertoe, dan zou bij ongeveer ${share} van zulke onderzoeken toch minstens één criterium van niets te onderscheiden lijken.`,
    },
    share: 'aandeel (95%-interval)',
    place: 'plaats',
    placeIn: (place: number, share: string) => `plaats ${place} in ${share} van de trekkingen`,
    shareAlone: 'aandeel',
    indistinct: 'niet van niets te onderscheiden (F-toets)',
    untested: 'niet te toetsen',
    weightsUnknown: 'uit deze antwoorden valt het gewicht niet af te leiden',
    noneEstimable:
      'Van geen enkel criterium is het gewicht te schatten. Met meer, en meer verschillende, antwoorden kan dat wel.',
    noInterval: 'geen interval',
    criterion: 'Criterium',
    shareHead: 'Aandeel (%)',
    low: 'Ondergrens',
    high: 'Bovengrens',
    placeHead: 'Plaats',
    placeCertainty: 'Trekkingen op deze plaats (%)',
    topCertainty: (top: number) => `Trekkingen in de top ${top} (%)`,
    p: 'p',
    f: 'F',
    df: 'df',
    distinctHead: 'Te onderscheiden',
    yes: 'ja',
    no: 'nee',
    summaryFirst: (criterion: string, certainty: string) =>
      `${criterion} weegt zo goed als zeker het zwaarst (bovenaan in ${certainty} van de keren dat deze deelnemers opnieuw werden geloot).`,
    summaryTogether: (first: string, second: string, certainty: string) =>
      `${first} en ${second} wegen zo goed als zeker het zwaarst (samen bovenaan in ${certainty} van de keren dat deze deelnemers opnieuw werden geloot); welke van de twee is niet te zeggen.`,
    summaryOpen: (first: string, second: string) =>
      `Wat het zwaarst weegt is niet zeker: ${first} staat vooraan, ${second} volgt.`,
    summaryNothing: (names: string, one: boolean) =>
      `Of ${names} ${one ? 'meetelt' : 'meetellen'}, is uit deze antwoorden niet op te maken.`,
  },
  en: {
    ratings: 'Judgements',
    fileRatings: 'judgements',
    fileImportance: 'importance',
    scenario: (n: number) => `Scenario ${n}`,
    ratingsTitle: 'How were the scenarios judged?',
    ratingsAbout: (statement: string) => `Number of respondents per answer to “${statement}”`,
    ratingsText: (low: string, high: string) =>
      `Stacked bars, one per scenario. The lowest mean is that of ${low}, the highest of ${high}.`,
    yesText: (yes: string, low: string, high: string) =>
      `Stacked bars, one per scenario. ${low} got ${yes} least often, ${high} most often.`,
    ratingsTextPlain: 'Stacked bars, one per scenario. The counts are in the table.',
    ratingsNote: 'Open a scenario to read what was judged.',
    momentsNote: (first: string, last: string, count: number) =>
      `For the mean “${first}” counts as 1, and so on up to “${last}” as ${count}.`,
    unit: 'respondents',
    sort: 'Order',
    sorts: { number: 'Number', mean: 'Mean', agreement: 'Agreement' },
    sorted: { number: 'by number', mean: 'by mean', agreement: 'by agreement, least first' },
    sortYes: (yes: string) => `Share of ${yes}`,
    sortedYes: (yes: string) => `by share of ${yes}`,
    mean: 'Mean',
    n: 'Number of respondents',
    scenarioHead: 'Scenario',
    question: 'Split by',
    groupsTitle: (question: string) => `Do judgements differ by ${inSentence(question)}?`,
    groupsAbout: 'Share of each answer over all scenarios',
    groupsText: (question: string) =>
      `Bars to 100%, one per group of ${inSentence(question)}. The shares are in the table.`,
    groupsBlocks:
      'Everybody judged one block of the scenarios, by lot. Groups may therefore also differ because they got other scenarios.',
    groupsNote: 'The bars add up all judgements of a group. This does not test whether groups really differ.',
    merged: 'One group has fewer than 20 respondents, so the answers are taken together.',
    sides: { against: 'Against', neutral: 'Neutral', for: 'For' },
    hiddenBar: 'not shown: too few or too alike',
    hidden: 'not shown',
    hiddenNote: 'Not shown: too few respondents, too many equal answers, or not judged by everyone.',
    again: {
      title: 'How firm are the judgements?',
      hidden: 'Not shown: too few respondents, or not everybody judged a scenario twice.',
      same: (people: number, pairs: number, share: string, interval: string | undefined) =>
        `${number(people)} respondents got a scenario once more later, ${number(pairs)} times together. In ${share} they gave the same answer${interval ? ` (${interval})` : ''}.`,
      interval: (low: string, high: string) => `95% interval ${low} to ${high}`,
      near: (share: string) => `In ${share} the answers were at most one point apart.`,
      chance: (share: string) =>
        `If the second answer had nothing to do with the first, ${share} would be equal.`,
    },
    blocks: (blocks: number, anchors: number) =>
      `The scenarios are in ${number(blocks)} blocks, of which everybody got one. Numbers stand only with what everybody judged: ${anchors === 0 ? 'no scenario' : anchors === 1 ? 'the first scenario' : `the first ${number(anchors)} scenarios`}. The model uses the answers from all blocks.`,
    tailored:
      'Tailored scenarios do not count here or in the model: people who weigh differently got different ones, which would bias the result. They serve what each person is told about their own weights.',
    importance: 'Importance of the criteria',
    leads: (criterion: string) => `${criterion} almost certainly weighs most`,
    leadTogether: (first: string, second: string) =>
      `${first} and ${second} almost certainly weigh most; which of the two cannot be told`,
    leadsQuestion: 'Which criteria weigh most?',
    measure: 'share of the utility range, effects coding',
    measureAxis: 'share of the utility range (%)',
    measureTitle: 'Importance as share of the utility range, effects coding',
    importanceText: (finding: string, first: string, last: string, intervals: boolean) =>
      `${finding}. Dots${intervals ? ' with an interval' : ''}, one per criterion. ${first} is at the top, ${last} at the bottom.`,
    importanceNote: {
      interval: 'The line is the 95% interval, made by leaving out one respondent at a time.',
      noInterval:
        'There are no intervals here: leaving out one respondent at a time does not show how much the shares may differ.',
      hollow:
        'A hollow dot cannot be told from nothing: the F test over all weights of the criterion does not reject at 5%. Where it has an interval, that starts at 0 and its line is dashed.',
      untested:
        'Where it says that a criterion cannot be tested, no error is known of its weights; that dot is hollow too.',
      shares:
        'The shares sum to 100: small shares come out too large and that of a clear leader too small, more so with few people. They also depend on the levels chosen: with levels further apart a criterion weighs more.',
      draws: (draws: number) =>
        `Draws: ${number(draws)} times the respondents were drawn again, with replacement, and everything was estimated again: the more often a place comes back, the surer it is. A draw without an estimate counts for no place.`,
      noDraws: 'How sure the places are cannot be told here.',
      byChance: (tests: string, share: string) =>
        `${tests} criteria were tested. If no criterion mattered at all, in about ${share} of such studies at least one would still look as if it could be told from nothing.`,
    },
    share: 'share (95%\u00a0interval)',
    place: 'place',
    placeIn: (place: number, share: string) => `place ${place} in ${share} of draws`,
    shareAlone: 'share',
    indistinct: 'cannot be told from nothing (F test)',
    untested: 'cannot be tested',
    weightsUnknown: 'these answers cannot tell the weight',
    noneEstimable:
      'The weight of no criterion can be estimated. More answers, and more different ones, would allow it.',
    noInterval: 'no interval',
    criterion: 'Criterion',
    shareHead: 'Share (%)',
    low: 'Low',
    high: 'High',
    placeHead: 'Place',
    placeCertainty: 'Draws in this place (%)',
    topCertainty: (top: number) => `Draws in the top ${top} (%)`,
    p: 'p',
    f: 'F',
    df: 'df',
    distinctHead: 'Told apart',
    yes: 'yes',
    no: 'no',
    summaryFirst: (criterion: string, certainty: string) =>
      `${criterion} almost certainly weighs most (first in ${certainty} of the times that these respondents were drawn anew).`,
    summaryTogether: (first: string, second: string, certainty: string) =>
      `${first} and ${second} almost certainly weigh most (together in front in ${certainty} of the times that these respondents were drawn anew); which of the two cannot be told.`,
    summaryOpen: (first: string, second: string) =>
      `What weighs most is not certain: ${first} comes first, ${second} next.`,
    summaryNothing: (names: string, one: boolean) =>
      `Whether ${names} ${one ? 'counts' : 'count'} at all cannot be told from these answers.`,
  },
});
