import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** What results say otherwise when people chose between profiles. */
export const choicesTexts = texts({
  nl: {
    choices: 'Keuzes',
    fileChoices: 'keuzes',
    count: (n: number) => `${number(n)} keuzes`,
    title: 'Wat werd er in elke situatie gekozen?',
    about: (statement: string) => `Aantal deelnemers per keuze bij “${statement}”`,
    text: 'Gestapelde balken, één per situatie. De aantallen staan in de tabel.',
    note: 'Open een situatie om te lezen waaruit werd gekozen. De letters staan in elke situatie voor iets anders.',
    noneTitle: (none: string, question: string) =>
      `Verschilt naar ${inSentence(question)} hoe vaak mensen “${inSentence(none)}” kiezen?`,
    noneAbout: 'Aandeel van alle keuzes',
    noneText: (question: string) =>
      `Balken tot 100%, één per groep van ${inSentence(question)}. De aandelen staan in de tabel.`,
    noneNote:
      'De balken tellen alle keuzes van een groep samen. Of groepen echt verschillen is hiermee niet getoetst.',
    chosen: 'Een van de opties',
    summaryAbout:
      'Wat hier staat gaat over deze deelnemers en over bedachte situaties. Het is een regressie op hun keuzes.',
    summaryIntention: 'Een keuze hier is een voornemen: wat mensen in het echt kiezen, kan anders zijn.',
    constant: (none: string) => `Constante van “${none}”`,
    constantsLogLikelihood: (none: string) =>
      `Log-likelihood, alleen hoe vaak “${inSentence(none)}” gekozen is`,
    constantsMcfadden: (none: string) => `McFadden, ten opzichte van alleen hoe vaak “${inSentence(none)}”`,
    nullMcfadden: 'McFadden, ten opzichte van alle opties even waarschijnlijk',
    rarelyNone: (none: string) =>
      `Te weinig mensen kozen “${inSentence(none)}” om te schatten hoe vaak dat gekozen wordt. De gewichten gaan over wie wel koos.`,
    left: (options: number, comparisons: number, weights: number, left: number) =>
      `Elke situatie heeft ${number(options)} antwoorden en geeft dus ${options === 2 ? '1 vergelijking' : `${number(options - 1)} vergelijkingen`}: samen ${number(comparisons)}. Daarvan gaan er ${number(weights)} naar de gewichten. Om het model te controleren blijven er ${number(left)} over.`,
    leftNone: (options: number, comparisons: number, weights: number, left: number, none: string) =>
      `Elke situatie heeft ${number(options)} antwoorden en geeft dus ${number(options - 1)} vergelijkingen: samen ${number(comparisons)}. Daarvan gaan er ${number(weights)} naar de gewichten en 1 naar “${inSentence(none)}”. Om het model te controleren blijven er ${number(left)} over.`,
    sameProfiles: (scenarios: string, one: boolean) =>
      `In ${one ? 'situatie' : 'de situaties'} ${scenarios} ${one ? 'is' : 'zijn'} twee opties gelijk: daar valt niets te kiezen.`,
    dominated: (scenarios: string, one: boolean) =>
      `In ${one ? 'situatie' : 'de situaties'} ${scenarios} is een optie in alles minstens zo goed als een andere: dat antwoord ligt vast.`,
    differ: 'In geen enkele situatie zijn alle opties op een criterium gelijk.',
    overlap: (criterion: string, scenarios: number, all: number) =>
      `Op “${criterion}” verschillen de opties het minst vaak: in ${scenarios} van de ${all} situaties zijn ze daar alle gelijk.`,
    error: (value: string) =>
      `De D-fout is ${value} per deelnemer, gerekend als elke optie even waarschijnlijk is. Kleiner is beter.`,
    balance: 'Hoe vaak elk niveau voorkomt en hoe vaak een criterium geen verschil maakt',
    times: 'Aantal opties',
    equal: 'Situaties zonder verschil',
    correlations: 'Samenhang tussen de verschillen binnen een situatie',
  },
  en: {
    choices: 'Choices',
    fileChoices: 'choices',
    count: (n: number) => `${number(n)} choices`,
    title: 'What was chosen in each scenario?',
    about: (statement: string) => `Number of respondents per choice at “${statement}”`,
    text: 'Stacked bars, one per scenario. The counts are in the table.',
    note: 'Open a scenario to read what was on offer. The letters stand for something else in every scenario.',
    noneTitle: (none: string, question: string) =>
      `Does how often people choose “${inSentence(none)}” differ by ${inSentence(question)}?`,
    noneAbout: 'Share of all choices',
    noneText: (question: string) =>
      `Bars to 100%, one per group of ${inSentence(question)}. The shares are in the table.`,
    noneNote: 'The bars add up all choices of a group. This does not test whether groups really differ.',
    chosen: 'One of the options',
    summaryAbout:
      'What is shown here is about these respondents and made-up scenarios. It is a regression on their choices.',
    summaryIntention: 'A choice here is an intention: what people really choose may differ.',
    constant: (none: string) => `Constant of “${none}”`,
    constantsLogLikelihood: (none: string) =>
      `Log-likelihood, only how often “${inSentence(none)}” was chosen`,
    constantsMcfadden: (none: string) => `McFadden, against only how often “${inSentence(none)}”`,
    nullMcfadden: 'McFadden, against all options equally likely',
    rarelyNone: (none: string) =>
      `Too few people chose “${inSentence(none)}” to estimate how often it is chosen. The weights are about those who did choose.`,
    left: (options: number, comparisons: number, weights: number, left: number) =>
      `Each scenario has ${number(options)} answers and so gives ${options === 2 ? '1 comparison' : `${number(options - 1)} comparisons`}: ${number(comparisons)} in all. Of these ${number(weights)} go to the weights. Left to check the model: ${number(left)}.`,
    leftNone: (options: number, comparisons: number, weights: number, left: number, none: string) =>
      `Each scenario has ${number(options)} answers and so gives ${number(options - 1)} comparisons: ${number(comparisons)} in all. Of these ${number(weights)} go to the weights and 1 to “${inSentence(none)}”. Left to check the model: ${number(left)}.`,
    sameProfiles: (scenarios: string, one: boolean) =>
      `In ${one ? 'scenario' : 'scenarios'} ${scenarios} two options are the same: there is nothing to choose.`,
    dominated: (scenarios: string, one: boolean) =>
      `In ${one ? 'scenario' : 'scenarios'} ${scenarios} one option is at least as good as another in everything: that answer is certain.`,
    differ: 'In no scenario are all options the same on a criterion.',
    overlap: (criterion: string, scenarios: number, all: number) =>
      `On “${criterion}” the options differ least often: in ${scenarios} of the ${all} scenarios all of them are the same there.`,
    error: (value: string) =>
      `The D-error is ${value} per respondent, computed as if every option is equally likely. Smaller is better.`,
    balance: 'How often each level occurs and how often a criterion makes no difference',
    times: 'Number of options',
    equal: 'Scenarios without a difference',
    correlations: 'Correlation between the differences within a scenario',
  },
});
