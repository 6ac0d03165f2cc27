import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** Whether groups differ: on the page of models. */
export const groupTestsTexts = texts({
  nl: {
    title: 'Verschillen de groepen?',
    about: (times: string) =>
      `De toets deelt de deelnemers ${times} keer door loting over de groepen in, en kijkt hoe vaak de groepen dan minstens zo veel verschillen als nu.`,
    tests: {
      ratings:
        'Stap voor stap: of ze even streng zijn, of hun antwoorden even sterk met de criteria samenhangen, of ze de grenzen tussen de antwoorden even hoog leggen, en of ze hetzelfde laten meetellen.',
      yesNo:
        'Stap voor stap: of ze even streng zijn, of hun antwoorden even sterk met de criteria samenhangen, en of ze hetzelfde laten meetellen.',
      choicesOrNone:
        'Stap voor stap: of ze even vaak geen van de voorstellen kiezen, of hun antwoorden even sterk met de criteria samenhangen, en of ze hetzelfde laten meetellen.',
      choices:
        'Stap voor stap: of hun antwoorden even sterk met de criteria samenhangen, en of ze hetzelfde laten meetellen.',
    },
    aboutOrdered:
      'Hebben de antwoorden op een vraag een volgorde, zoals jaren, dan is bij strengheid alleen de vraag of die langs de antwoorden oploopt of afloopt.',
    held: 'Loot alleen tussen mensen met hetzelfde antwoord op',
    heldHelp:
      'Gaan twee vragen vaak samen, zoals functie en soort organisatie, dan laat dit zien wat de ene zegt als de andere gelijk is.',
    heldNone: 'geen vraag: tussen iedereen',
    heldAt: (question: string) =>
      `Geloot is alleen tussen mensen met hetzelfde antwoord op ${inSentence(question)}.`,
    none: 'Er zijn geen twee groepen die groot genoeg zijn om naast elkaar te zetten.',
    untested: (questions: string) =>
      `Niet getoetst: ${questions}. Daarvan zijn er geen twee groepen te tonen.`,
    test: 'Toets de groepen',
    again: 'Toets opnieuw',
    running: 'De groepen worden getoetst.',
    stopped: 'Het toetsen is gestopt.',
    done: 'De groepen zijn getoetst.',
    noFit: 'Met deze antwoorden zijn de groepen niet te toetsen.',
    group: (name: string, people: number) => `${name} (${number(people)})`,
    strict: {
      shown: (p: string) => `De groepen verschillen in strengheid (verhoogde p\u00a0${p}).`,
      notShown: (p: string) => `Verschil in strengheid is niet aangetoond (verhoogde p\u00a0${p}).`,
    },
    strictAlong: {
      shown: (p: string, up: boolean) =>
        `Strengheid loopt langs de antwoorden ${up ? 'op' : 'af'} (verhoogde p\u00a0${p}).`,
      notShown: (p: string) =>
        `Dat strengheid langs de antwoorden oploopt of afloopt, is niet aangetoond (verhoogde p\u00a0${p}). Op andere verschillen in strengheid is niet getoetst.`,
    },
    ownConstants: (p: string) =>
      `De groepen kiezen niet even vaak voor geen van de voorstellen (verhoogde p\u00a0${p}).`,
    lessClose: (group: string, p: string) =>
      `De antwoorden van mensen met “${group}” hangen minder met deze criteria samen (verhoogde p\u00a0${p}): er is meer toeval in, die mensen verschillen onderling meer, of allebei.`,
    notEquallyClose: (p: string) =>
      `De antwoorden van de groepen hangen niet even sterk met deze criteria samen (verhoogde p\u00a0${p}): bij de ene groep is er meer toeval in dan bij de andere, verschillen mensen onderling meer, of allebei.`,
    ownThresholds: (p: string) =>
      `De groepen leggen de grenzen tussen de antwoorden anders (verhoogde p\u00a0${p}).`,
    weigh: (p: string) => `Ze laten andere dingen meetellen (verhoogde p\u00a0${p}).`,
    weighAlike: (p: string) =>
      `Over alle criteria samen is niet aangetoond dat ze andere dingen laten meetellen (verhoogde p\u00a0${p}).`,
    weighUnknown:
      'Of ze over alle criteria samen andere dingen laten meetellen, is met deze antwoorden niet te toetsen.',
    found: (names: string) => `Aan te wijzen is dat bij ${names}.`,
    foundApart: (names: string) => `Per criterium apart getoetst is het wel aangetoond bij ${names}.`,
    foundByOther: (names: string) =>
      `Per criterium apart is er wel verschil bij ${names}, maar dat kan komen door het verschil dat hiervoor staat.`,
    withP: (name: string, p: string) => `${name} (verhoogde p\u00a0${p})`,
    notFound: 'Bij welk criterium, is niet aan te wijzen.',
    caption: 'Per criterium: kans op minstens zo veel verschil bij loting (p)',
    row: 'Waarin',
    strictness: 'Strengheid',
    constants: 'Hoe vaak geen van de voorstellen gekozen wordt',
    closeness: 'Hoe sterk antwoorden met de criteria samenhangen',
    thresholds: 'Grenzen tussen de antwoorden',
    weights: 'Gewichten van de criteria',
    stepsCaption: 'Stap voor stap: kans op minstens zo veel verschil bij loting (p)',
    stepsNote:
      'Elke regel gaat over wat de regels erboven nog niet verklaren. Let op de onderste regel met een kleine p: een verschil daar kan ook in een hogere regel te zien zijn. Hangen de antwoorden van een groep minder met de criteria samen, dan zit er meer toeval in, verschillen die mensen onderling meer, of allebei; welk van de twee is zo niet te zeggen.',
    note: (criteria: number, questions: number, steps: number) =>
      `Onder de 0,05 heet een verschil aangetoond. De p per criterium is verhoogd omdat er ${number(criteria)} ${criteria === 1 ? 'criterium' : 'criteria'} bij ${number(questions)} ${questions === 1 ? 'vraag' : 'vragen'} zijn bekeken. De p in de tabel met stappen is niet verhoogd. Daar staan ${number(steps * questions)} toetsen, en van 20 zulke toetsen komt er ook zonder enig verschil gemiddeld één onder de 0,05. De p in de zinnen bovenaan is wel verhoogd, voor alles wat bij één vraag is getoetst (Holm): zonder enig verschil, ook in hoe ver mensen binnen een groep uiteenlopen, staat daar bij hoogstens 5 van de 100 vragen dat groepen verschillen. Niet aangetoond is niet hetzelfde als gelijk: met kleine groepen blijft veel onzichtbaar.`,
    noteOrdered: (questions: string) =>
      `Bij ${questions} gaat de p van strengheid over oplopen of aflopen langs de antwoorden.`,
    pooled: (question: string) => `Gewichten per groep: ${inSentence(question)}`,
    pooledCaption: (question: string) => `Gewichten naar ${inSentence(question)}, naar het geheel getrokken`,
    pooledAbout: (sd: string) =>
      `De geschatte standaardafwijking tussen de groepen is ${sd}; of ze echt verschillen, zegt de toets. Elk gewicht is zo ver naar het geheel getrokken als daarbij past; los is zonder dat, uit de antwoorden van die groep alleen.`,
    pooledNone:
      'De gewichten van de groepen lopen niet verder uiteen dan bij toeval past; of ze echt verschillen, zegt de toets. Alle groepen krijgen daarom dezelfde; los is uit de antwoorden van die groep alleen.',
    pooledNote:
      'Het interval geldt gemiddeld over groepen. Het gewicht van het laatste niveau is min de som van de andere.',
    pooledUnknown: 'Een groep heeft te weinig of te gelijke antwoorden voor eigen gewichten.',
    weight: 'Gewicht',
    shrunk: (group: string) => `${group} (95%-interval)`,
    raw: (group: string) => `${group}, los`,
  },
  en: {
    title: 'Do the groups differ?',
    about: (times: string) =>
      `The test divides the respondents over the groups by lot ${times} times, and looks how often the groups then differ at least as much as now.`,
    tests: {
      ratings:
        'Step by step: whether they are equally strict, whether their answers go equally closely with the criteria, whether they put the borders between the answers in the same places, and whether they go by the same criteria.',
      yesNo:
        'Step by step: whether they are equally strict, whether their answers go equally closely with the criteria, and whether they go by the same criteria.',
      choicesOrNone:
        'Step by step: whether they choose none of the profiles equally often, whether their answers go equally closely with the criteria, and whether they go by the same criteria.',
      choices:
        'Step by step: whether their answers go equally closely with the criteria, and whether they go by the same criteria.',
    },
    aboutOrdered:
      'Where the answers to a question have an order, as years do, the only question about strictness is whether it rises or falls along the answers.',
    held: 'Draw lots only between people with the same answer to',
    heldHelp:
      'Where two questions often go together, as function and kind of organisation do, this shows what the one says while the other is equal.',
    heldNone: 'no question: between all',
    heldAt: (question: string) =>
      `Lots were drawn only between people with the same answer to ${inSentence(question)}.`,
    none: 'There are no two groups large enough to set beside each other.',
    untested: (questions: string) => `Not tested: ${questions}. No two groups of those can be shown.`,
    test: 'Test the groups',
    again: 'Test again',
    running: 'The groups are being tested.',
    stopped: 'The test was stopped.',
    done: 'The groups have been tested.',
    noFit: 'The groups cannot be tested with these answers.',
    group: (name: string, people: number) => `${name} (${number(people)})`,
    strict: {
      shown: (p: string) => `The groups differ in strictness (raised p\u00a0${p}).`,
      notShown: (p: string) => `A difference in strictness has not been shown (raised p\u00a0${p}).`,
    },
    strictAlong: {
      shown: (p: string, up: boolean) =>
        `Strictness ${up ? 'rises' : 'falls'} along the answers (raised p\u00a0${p}).`,
      notShown: (p: string) =>
        `That strictness rises or falls along the answers has not been shown (raised p\u00a0${p}). Other differences in strictness were not tested.`,
    },
    ownConstants: (p: string) =>
      `The groups do not choose none of the profiles equally often (raised p\u00a0${p}).`,
    lessClose: (group: string, p: string) =>
      `Answers of people with “${group}” go less closely with these criteria (raised p\u00a0${p}): there is more chance in them, these people differ more among themselves, or both.`,
    notEquallyClose: (p: string) =>
      `Answers of the groups do not go equally closely with these criteria (raised p\u00a0${p}): in one group there is more chance in them than in another, people differ more among themselves, or both.`,
    ownThresholds: (p: string) =>
      `The groups put the borders between the answers elsewhere (raised p\u00a0${p}).`,
    weigh: (p: string) => `They go by other criteria (raised p\u00a0${p}).`,
    weighAlike: (p: string) =>
      `Over all criteria together it has not been shown that they go by other criteria (raised p\u00a0${p}).`,
    weighUnknown:
      'Whether they go by other criteria, over all criteria together, cannot be tested with these answers.',
    found: (names: string) => `It can be pointed out at ${names}.`,
    foundApart: (names: string) => `Each criterion tested alone, it has been shown for ${names}.`,
    foundByOther: (names: string) =>
      `Each criterion tested alone there is a difference at ${names}, but that may come from the difference just named.`,
    withP: (name: string, p: string) => `${name} (raised p\u00a0${p})`,
    notFound: 'At which criterion cannot be pointed out.',
    caption: 'By criterion: chance of at least as much difference by lot (p)',
    row: 'In what',
    strictness: 'Strictness',
    constants: 'How often none of the profiles is chosen',
    closeness: 'How closely answers go with the criteria',
    thresholds: 'Borders between the answers',
    weights: 'Weights of the criteria',
    stepsCaption: 'Step by step: chance of at least as much difference by lot (p)',
    stepsNote:
      'Each line is about what the lines above it do not explain. Look at the lowest line with a small p: a difference there may show in a higher line too. Where answers of a group go less closely with the criteria there is more chance in them, these people differ more among themselves, or both; which of the two cannot be said from this.',
    note: (criteria: number, questions: number, steps: number) =>
      `Under 0.05 a difference is called shown. The p of each criterion is raised because ${number(criteria)} ${criteria === 1 ? 'criterion was' : 'criteria were'} looked at for ${number(questions)} ${questions === 1 ? 'question' : 'questions'}. The p in the table of steps is not raised. Those are ${number(steps * questions)} tests, and of 20 such tests one comes under 0.05 on average, also without any difference. The p in the sentences at the top is raised, for all that was tested of one question (Holm): without any difference, also in how far apart people within a group are, they say that groups differ for at most 5 of 100 questions. Not shown is not the same as equal: with small groups much stays unseen.`,
    noteOrdered: (questions: string) =>
      `For ${questions} the p of strictness is about rising or falling along the answers.`,
    pooled: (question: string) => `Weights per group: ${inSentence(question)}`,
    pooledCaption: (question: string) => `Weights by ${inSentence(question)}, shrunk towards the whole`,
    pooledAbout: (sd: string) =>
      `The estimated standard deviation between groups is ${sd}; whether they really differ the test says. Each weight is shrunk towards the whole as far as goes with that; on its own is without it, from the answers of that group alone.`,
    pooledNone:
      'The groups’ weights are no further apart than chance explains; whether they really differ the test says. All groups therefore get the same ones; on its own is from the answers of that group alone.',
    pooledNote:
      'The interval holds on average over groups. The weight of the last level is minus the sum of the others.',
    pooledUnknown: 'One group has too few or too equal answers for weights of its own.',
    weight: 'Weight',
    shrunk: (group: string) => `${group} (95% interval)`,
    raw: (group: string) => `${group}, on its own`,
  },
});
