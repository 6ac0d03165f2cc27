import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** Whether the model holds: on the page of results. */
export const modelHoldsTexts = texts({
  nl: {
    withNear: (exact: string, near: string) => `${exact} (op één punt na ${near})`,
    title: 'Klopt het model?',
    early:
      'Met zo weinig deelnemers is het model een eerste schatting, naar het midden getrokken. Of het klopt, is dan niet te toetsen.',
    tooFewLeft: (left: number) =>
      `Of de criteria bij elkaar op te tellen zijn, is met deze situaties niet te toetsen. Ook is een situatie niet goed te voorspellen uit de andere. Naast de gewichten ${left === 0 ? 'blijft er geen situatie over' : left === 1 ? 'blijft er maar één situatie over' : `blijven er maar ${number(left)} situaties over`}. Neem minder niveaus, of verdeel meer situaties over blokken. Hoeveel er nodig zijn, staat onder “Wat de situaties kunnen laten zien”.`,
    caution:
      'Let op: de criteria zijn hier niet zomaar bij elkaar op te tellen. Gewichten kunnen daardoor te groot of te klein zijn. Meer staat onder “Klopt het model?”.',
    additive: {
      shown: (p: string) =>
        `De criteria zijn voor alle deelnemers samen niet zomaar bij elkaar op te tellen: de oordelen verschillen tussen situaties anders dan de gewichten en het toeval verklaren (p\u00a0${p}). Gewichten kunnen daardoor te groot of te klein zijn, ook van criteria die zelf weinig doen. Het kan ook komen doordat strenge mensen anders wegen dan soepele.`,
      notShown: (p: string) =>
        `Er is niet aangetoond dat er meer meespeelt dan de criteria bij elkaar opgeteld (p\u00a0${p}). Dat bewijst niet dat optellen klopt: een kleine afwijking kan onopgemerkt blijven.`,
    },
    choices: (lines: boolean) =>
      `Bij keuzes toetst Afweging ${lines ? 'alleen of een rechte lijn past' : 'hier niets'}. Of de criteria bij elkaar op te tellen zijn, wordt niet getoetst, en geen situatie wordt voorspeld uit de andere: dat gebeurt alleen waar mensen per situatie één geval beoordelen. Wat de situaties overlaten om het model te controleren, is ${lines ? 'alleen voor die lijn' : 'dus niet'} gebruikt.`,
    tooFewPeople: (needed: number) =>
      `Of de criteria bij elkaar op te tellen zijn, is met zo weinig deelnemers niet te toetsen. Nodig zijn er ${number(needed)}.`,
    untested:
      'Of de criteria bij elkaar op te tellen zijn, is met deze antwoorden niet te toetsen: niet van elke situatie is apart te schatten hoe ermee wordt ingestemd.',
    foretold: (model: string, guess: string, most: string) =>
      `Elke situatie is ook voorspeld uit de antwoorden op de andere situaties. Zo is ${model} van de antwoorden precies goed. Altijd het antwoord noemen dat allen samen het vaakst gaven, geeft ${guess}. Per situatie het antwoord noemen dat daar het vaakst gegeven is, geeft ${most}: meer haalt geen model dat mensen niet van elkaar onderscheidt. Voor deze percentages is steeds één situatie weggelaten. Op de pagina van een geval is steeds één deelnemer weggelaten: daar staan dus andere.`,
    foretoldUncounted:
      'Elke situatie is ook voorspeld uit de antwoorden op de andere situaties. Hoe vaak dat precies goed was, is niet te tonen: dat zou antwoorden verraden.',
    furthest: (scenario: string, answers: string, observed: string, foretold: string) =>
      `Het verst ernaast zit ${inSentence(scenario)}: daar antwoordde ${observed} ${answers} en was ${foretold} voorspeld.`,
    byChance: 'Dat kan toeval zijn.',
    noneForetold:
      'Geen enkele situatie is te voorspellen uit de andere: zonder haar is een gewicht niet te schatten.',
    notForetold: (count: number) =>
      `${count === 1 ? 'Eén situatie is' : `${number(count)} situaties zijn`} niet voorspeld: zonder ${count === 1 ? 'die' : 'elk daarvan'} is een gewicht niet te schatten.`,
    bent: (names: string) =>
      `Een rechte lijn past niet bij ${names}: losse niveaus passen beter. Dat kan ook komen doordat criteria elkaar versterken of afzwakken, of doordat strenge mensen anders wegen dan soepele.`,
    straight: (names: string) => `Bij ${names} is geen afwijking van een rechte lijn aangetoond.`,
    unbent: (names: string) =>
      `Of een rechte lijn past bij ${names}, is met deze situaties en antwoorden niet te toetsen.`,
    withP: (name: string, p: string) => `${name} (p\u00a0${p})`,
    tables: { foretold: 'De toetsen, en de voorspelling per situatie', only: 'De toetsen' },
    tests: 'Toetsen van het model',
    test: 'Toets',
    additiveRow: 'Criteria bij elkaar op te tellen',
    lineRow: (name: string) => `Rechte lijn: ${name}`,
    by: 'Hoe',
    ways: { f: 'F-toets', signs: (times: number) => `loting, ${number(times)} keer` },
    addedNote: 'Optellen is getoetst tegen een eigen waarde voor elke situatie.',
    linesNote: 'Een rechte lijn is getoetst tegen losse niveaus.',
    testsNote:
      'Onder de 0,05 heet een afwijking aangetoond. Van 20 toetsen komt er gemiddeld één onder de 0,05, ook als het model klopt. De toetsen rekenen ermee dat iemand meer dan één antwoord gaf.',
    signsNote:
      'Bij loting krijgt de bijdrage van elke deelnemer vele keren een plus of een min. De p is hoe vaak de afwijking dan minstens zo groot is.',
    calibration: (answers: string) =>
      `Hoe vaak mensen ${answers} antwoordden, en wat zonder die situatie was voorspeld`,
    observed: 'Geantwoord (%)',
    predicted: 'Voorspeld (%)',
    apart: 'Verschil',
    marginHead: 'Marge (±)',
    margin:
      'Klopt het model, dan blijft het verschil in ongeveer 95 van de 100 situaties binnen de marge. Toeval zit in wat mensen antwoordden, en ook in de voorspelling. Het verschil is berekend vóór het afronden.',
    notListed: (count: number) =>
      `Van ${count === 1 ? 'één situatie' : `${number(count)} situaties`} staat de voorspelling er niet bij: te weinig deelnemers, te veel gelijke antwoorden, of niet door iedereen beoordeeld.`,
    together: 'Of de verschillen samen meer zijn dan toeval, zegt de toets.',
  },
  en: {
    withNear: (exact: string, near: string) => `${exact} (within one point ${near})`,
    title: 'Does the model hold?',
    early:
      'With so few respondents the model is an early estimate, pulled to the middle. Whether it holds cannot be tested then.',
    tooFewLeft: (left: number) =>
      `Whether the criteria add up cannot be tested with these scenarios. Nor can a scenario be predicted well from the others. Beside the weights ${left === 0 ? 'no scenario is left' : left === 1 ? 'only one scenario is left' : `only ${number(left)} scenarios are left`}. Use fewer levels, or divide more scenarios over blocks. How many it takes is said under “What the scenarios can show”.`,
    caution:
      'Note: the criteria do not simply add up here. Weights may therefore be too large or too small. More stands under “Does the model hold?”.',
    additive: {
      shown: (p: string) =>
        `For all respondents together the criteria do not simply add up: judgements differ between scenarios otherwise than weights and chance explain (p\u00a0${p}). Weights may therefore be too large or too small, also those of criteria that do little themselves. It may also come from strict people weighing otherwise than lenient ones.`,
      notShown: (p: string) =>
        `It is not shown that more is at work than the criteria added up (p\u00a0${p}). That does not prove that they add up: a small deviation may go unnoticed.`,
    },
    choices: (lines: boolean) =>
      `Of choices Afweging tests ${lines ? 'only whether a straight line fits' : 'nothing here'}. Whether the criteria add up is not tested, and no scenario is predicted from the others: that is done only where people judge one case per scenario. What the scenarios leave to check the model is ${lines ? 'used for that line alone' : 'not used'}.`,
    tooFewPeople: (needed: number) =>
      `Whether the criteria add up cannot be tested with so few respondents. It takes ${number(needed)}.`,
    untested:
      'Whether the criteria add up cannot be tested with these answers: not of every scenario can it be estimated apart how far people agree with it.',
    foretold: (model: string, guess: string, most: string) =>
      `Each scenario was also predicted from the answers to the other scenarios. That gets ${model} of the answers exactly right. Always naming the answer that all together gave most often gives ${guess}. Naming in each scenario the answer given there most often gives ${most}: no model that does not tell people apart gets more. For these percentages one scenario was left out each time. On the page of a case one respondent was left out each time: so the percentages there are different.`,
    foretoldUncounted:
      'Each scenario was also predicted from the answers to the other scenarios. How often that was exactly right cannot be shown: it would give answers away.',
    furthest: (scenario: string, answers: string, observed: string, foretold: string) =>
      `Furthest off is ${inSentence(scenario)}: ${observed} answered ${answers} there, and ${foretold} was predicted.`,
    byChance: 'That may be chance.',
    noneForetold: 'No scenario can be predicted from the others: without it a weight cannot be estimated.',
    notForetold: (count: number) =>
      `${count === 1 ? 'One scenario is' : `${number(count)} scenarios are`} not predicted: without ${count === 1 ? 'it' : 'each of them'} a weight cannot be estimated.`,
    bent: (names: string) =>
      `A straight line does not fit ${names}: separate levels fit better. That can also come from criteria that strengthen or weaken each other, or from strict people weighing otherwise than lenient ones.`,
    straight: (names: string) => `For ${names} no deviation from a straight line is shown.`,
    unbent: (names: string) =>
      `Whether a straight line fits ${names} cannot be tested with these scenarios and answers.`,
    withP: (name: string, p: string) => `${name} (p\u00a0${p})`,
    tables: { foretold: 'The tests, and what was predicted of each scenario', only: 'The tests' },
    tests: 'Tests of the model',
    test: 'Test',
    additiveRow: 'Criteria add up',
    lineRow: (name: string) => `Straight line: ${name}`,
    by: 'How',
    ways: { f: 'F test', signs: (times: number) => `by lot, ${number(times)} times` },
    addedNote: 'Adding up is tested against a value of its own for each scenario.',
    linesNote: 'A straight line is tested against separate levels.',
    testsNote:
      'Under 0.05 a deviation is called shown. Of 20 tests one comes under 0.05 on average, also where the model holds. The tests take account of people giving more than one answer.',
    signsNote:
      'By lot, the contribution of each respondent gets a plus or a minus many times. The p is how often the deviation is then at least as large.',
    calibration: (answers: string) =>
      `How often people answered ${answers}, and what was predicted without that scenario`,
    observed: 'Answered (%)',
    predicted: 'Predicted (%)',
    apart: 'Difference',
    marginHead: 'Margin (±)',
    margin:
      'Where the model holds, the difference stays within the margin in about 95 of 100 scenarios. There is chance in what people answered, and in what is predicted too. The difference was computed before rounding.',
    notListed: (count: number) =>
      `What was predicted of ${count === 1 ? 'one scenario' : `${number(count)} scenarios`} is not listed: too few respondents, too many equal answers, or not judged by everyone.`,
    together: 'Whether the differences together are more than chance is what the test says.',
  },
});
