import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** The page on which a model is chosen. */
export const modelsTexts = texts({
  nl: {
    title: 'Welk model past bij deze antwoorden?',
    lead: 'Een model is een manier om antwoorden samen te vatten. Laat er een paar schatten. De vergelijking zegt welk het best past, zonder ingewikkelder te zijn dan nodig.',
    toResults: 'Naar de resultaten',
    resultsUse: 'De figuren bij de resultaten gebruiken het model waarin iedereen hetzelfde weegt.',
    toTable: 'Terug naar de tabel',
    noTable: 'Er is nog geen tabel waarvan een model te maken is.',
    openTable: 'Open een tabel',
    opening: 'De antwoorden worden geopend.',
    tooFew: (needed: number) =>
      `Nog ${number(needed)} ${needed === 1 ? 'deelnemer' : 'deelnemers'} nodig voordat een model te tonen is.`,
    models: 'De modellen',
    here: (people: number, answers: string) =>
      `Hier: ${number(people)} deelnemers, met gemiddeld ${answers} antwoorden.`,
    names: {
      alike: 'Iedereen weegt hetzelfde',
      strictness: 'Mensen verschillen in strengheid',
      weights: 'Ieder weegt anders',
      classes: 'Er zijn een paar soorten mensen',
    },
    asks: {
      alike: 'Wat telt gemiddeld het zwaarst? Er is één stel gewichten voor iedereen.',
      strictness:
        'Zijn sommige mensen over de hele linie strenger dan andere? De gewichten zijn voor iedereen gelijk, de strengheid verschilt.',
      weights:
        'Hoeveel verschillen mensen in wat ze laten meetellen? Ieder heeft eigen gewichten. Het model schat hun gemiddelde en hun spreiding.',
      classes:
        'Zijn er groepen mensen die duidelijk anders wegen? Ieder hoort bij een van een paar klassen, elk met eigen gewichten.',
    },
    suited: (people: number) => `Geschikt vanaf ongeveer ${number(people)} deelnemers.`,
    suitedAnswers: (people: number, answers: number) =>
      `Geschikt vanaf ongeveer ${number(people)} deelnemers met elk minstens ${number(answers)} antwoorden.`,
    impression: 'Dat is hier niet zo: lees de uitkomst als een eerste indruk.',
    tooFewForClasses:
      'Dat zijn er hier te weinig om soorten mensen te vinden: dan worden er klassen gevonden die er niet zijn. Kijk naar de spreiding per criterium.',
    noRespondents:
      'Nergens staat welke antwoorden van dezelfde deelnemer zijn. Zonder dat is niet te zien hoe mensen verschillen.',
    takes: (duration: string) => `Duurt hier ${duration}.`,
    measuring: 'Hoe lang dit hier duurt, wordt gemeten.',
    atMostASecond: 'hooguit een seconde',
    aFewSeconds: 'een paar seconden',
    seconds: (n: number) => `ongeveer ${number(n)} seconden`,
    minutes: (n: number) => (n === 1 ? 'ongeveer een minuut' : `ongeveer ${number(n)} minuten`),
    hours: (n: number) => (n === 1 ? 'ongeveer een uur' : `ongeveer ${number(n)} uur`),
    impossible: 'Dit model is met deze antwoorden niet te schatten.',
    fitAll: 'Schat alle modellen',
    fitAllSuited: 'Schat de modellen die hier kunnen',
    fit: 'Schat dit model',
    again: 'Schat dit model opnieuw',
    fitted: 'Geschat.',
    fittedOtherwise:
      'Geschat met andere instellingen dan er nu staan. Als u opnieuw schat, vervangt dat deze uitkomst.',
    running: (duration: string) => `Dit model wordt geschat. Nog ${duration}.`,
    runningLonger: 'Dit model wordt geschat. Het duurt langer dan verwacht.',
    runningUnknown: 'Dit model wordt geschat.',
    stopped: 'Het schatten is gestopt. Wat al geschat was, blijft staan.',
    left: 'Het schatten van dit model is gestopt toen u deze pagina verliet. Wat al geschat was, blijft staan.',
    wrongNumber: 'Bij de instellingen staat een getal dat niet kan. Verander dat eerst.',
    path: 'Hoe goed het model tot nu toe past: hoe hoger, hoe beter',
    settings: 'Instellingen',
    settingsHelp: 'Meestal is hier niets te veranderen.',
    scaleUse: 'Ook verschil in hoe ruim mensen de antwoordschaal gebruiken',
    form: 'Hoe de gewichten over mensen verdeeld zijn',
    formHelp:
      'Van criteria met twee niveaus of met een getal. De andere zijn altijd normaal verdeeld. Bij lognormaal laat iedereen een criterium dezelfde kant op meetellen, de een wat zwaarder en een enkeling veel zwaarder.',
    forms: {
      normal: 'Normaal',
      lognormal: 'Lognormaal: iedereen dezelfde kant op',
      uniform: 'Gelijkmatig',
      triangular: 'Driehoekig',
    },
    correlated:
      'Wie het ene criterium zwaarder weegt, weegt misschien ook een ander zwaarder, of juist lichter. Dit geldt alleen voor criteria met twee niveaus of met een getal.',
    draws: 'Trekkingen',
    drawsHelp:
      'Bij de eerste is te zeggen hoeveel toeval er in elke schatting zit. Met de andere is het model na te rekenen in andere programma’s; voor de vergelijking wordt het dan op maat nagerekend.',
    drawKinds: {
      adaptive: 'Op maat van elke deelnemer',
      sobol: 'Sobol',
      halton: 'Halton',
      mlhs: 'MLHS',
    },
    count: 'Trekkingen per deelnemer',
    classCount: 'Aantal klassen',
    starts: 'Aantal starts',
    startsHelp: 'Hoe meer starts, hoe kleiner de kans dat de beste uitkomst gemist wordt.',
    seed: 'Startgetal',
    seedHelp: 'Met hetzelfde getal komt er precies hetzelfde uit.',
    variant: (name: string, what: string) => `${name} (${what})`,
    variants: {
      scale: 'ook in gebruik van de schaal',
      normal: 'normaal verdeeld',
      lognormal: 'lognormaal',
      uniform: 'gelijkmatig',
      triangular: 'driehoekig',
      correlated: 'samenhangend',
      drawn: (count: number, kind: string) => `${kind} met ${number(count)} trekkingen`,
      depending: (questions: string) => `afhankelijk van ${questions}`,
      starts: (n: number) => (n === 1 ? '1 start' : `${number(n)} starts`),
      seed: (seed: number) => `startgetal ${seed}`,
    },
    classesName: (n: number) => `${number(n)} soorten mensen`,
  },
  en: {
    title: 'Which model fits these answers?',
    lead: 'A model is a way to sum up answers. Have a few of them estimated. The comparison says which one fits best without being more complicated than needed.',
    toResults: 'To the results',
    resultsUse: 'The figures in the results use the model in which everybody weighs the same.',
    toTable: 'Back to the table',
    noTable: 'There is no table yet of which a model can be made.',
    openTable: 'Open a table',
    opening: 'The answers are being opened.',
    tooFew: (needed: number) =>
      `${number(needed)} more ${needed === 1 ? 'respondent is' : 'respondents are'} needed before a model can be shown.`,
    models: 'The models',
    here: (people: number, answers: string) =>
      `Here: ${number(people)} respondents, with ${answers} answers on average.`,
    names: {
      alike: 'Everybody weighs the same',
      strictness: 'People differ in strictness',
      weights: 'Each person weighs differently',
      classes: 'There are a few kinds of people',
    },
    asks: {
      alike: 'What counts most on average? There is one set of weights for everybody.',
      strictness:
        'Are some people stricter than others across the board? The weights are the same for everybody, the strictness differs.',
      weights:
        'How much do people differ in what they let count? Each person has weights of their own. The model estimates their mean and their spread.',
      classes:
        'Are there groups of people who weigh clearly differently? Each person belongs to one of a few classes, each with weights of its own.',
    },
    suited: (people: number) => `Suitable from about ${number(people)} respondents.`,
    suitedAnswers: (people: number, answers: number) =>
      `Suitable from about ${number(people)} respondents with at least ${number(answers)} answers each.`,
    impression: 'That is not so here: read the outcome as a first impression.',
    tooFewForClasses:
      'There are too few here to find kinds of people: classes would be found that are not there. Look at the spread per criterion.',
    noRespondents:
      'Nothing says which answers are of the same respondent. Without that it cannot be seen how people differ.',
    takes: (duration: string) => `Takes ${duration} here.`,
    measuring: 'How long this takes here is being measured.',
    atMostASecond: 'a second at most',
    aFewSeconds: 'a few seconds',
    seconds: (n: number) => `about ${number(n)} seconds`,
    minutes: (n: number) => (n === 1 ? 'about a minute' : `about ${number(n)} minutes`),
    hours: (n: number) => (n === 1 ? 'about an hour' : `about ${number(n)} hours`),
    impossible: 'This model cannot be estimated from these answers.',
    fitAll: 'Estimate all models',
    fitAllSuited: 'Estimate the models that are possible here',
    fit: 'Estimate this model',
    again: 'Estimate this model again',
    fitted: 'Estimated.',
    fittedOtherwise:
      'Estimated with other settings than there are now. Estimating again replaces that outcome.',
    running: (duration: string) => `This model is being estimated. To go: ${duration}.`,
    runningLonger: 'This model is being estimated. It takes longer than expected.',
    runningUnknown: 'This model is being estimated.',
    stopped: 'The estimation was stopped. What was estimated before stays.',
    left: 'The estimation of this model was stopped when you left this page. What was estimated already stays.',
    wrongNumber: 'There is a number in the settings that cannot be. Change that first.',
    path: 'How well the model fits so far: the higher, the better',
    settings: 'Settings',
    settingsHelp: 'There is usually nothing to change here.',
    scaleUse: 'People also differ in how widely they use the answer scale',
    form: 'How the weights are distributed over people',
    formHelp:
      'Of criteria with two levels or a number. The others are always normally distributed. With lognormal everybody lets a criterion count in the same direction, some a little more and a few much more.',
    forms: {
      normal: 'Normal',
      lognormal: 'Lognormal: everyone in the same direction',
      uniform: 'Uniform',
      triangular: 'Triangular',
    },
    correlated:
      'Who weighs one criterion more may also weigh another more, or less. This holds only for criteria with two levels or a number.',
    draws: 'Draws',
    drawsHelp:
      'Of the first it can be said how much chance is in each estimate. With the others the model can be checked in other programs; for the comparison it is then calculated again with draws fitted to each respondent.',
    drawKinds: {
      adaptive: 'Fitted to each respondent',
      sobol: 'Sobol',
      halton: 'Halton',
      mlhs: 'MLHS',
    },
    count: 'Draws per respondent',
    classCount: 'Number of classes',
    starts: 'Number of starts',
    startsHelp: 'The more starts, the smaller the risk that the best outcome is missed.',
    seed: 'Seed',
    seedHelp: 'With the same number exactly the same comes out.',
    variant: (name: string, what: string) => `${name} (${what})`,
    variants: {
      scale: 'also in use of the scale',
      normal: 'normally distributed',
      lognormal: 'lognormal',
      uniform: 'uniform',
      triangular: 'triangular',
      correlated: 'correlated',
      drawn: (count: number, kind: string) => `${kind} with ${number(count)} draws`,
      depending: (questions: string) => `depending on ${questions}`,
      starts: (n: number) => (n === 1 ? '1 start' : `${number(n)} starts`),
      seed: (seed: number) => `seed ${seed}`,
    },
    classesName: (n: number) => `${number(n)} kinds of people`,
  },
});
