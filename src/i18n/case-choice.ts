import { texts } from './texts.ts';

/** What the page of a case says otherwise when people chose between profiles. Numbers come in formatted. */
export const caseChoiceTexts = texts({
  nl: {
    sentence: (share: string, others: string, simulated: boolean) =>
      `Van 100 ${simulated ? 'gesimuleerde ' : ''}deelnemers als deze kiezen er volgens het model ${share} A, ${others}.`,
    andB: 'als ook B te kiezen is',
    andBOrNone: (none: string) => `als ook B en “${none}” te kiezen zijn`,
    forA: 'voor A',
    offer: 'Wat er te kiezen is',
    swap: 'Verwissel A en B',
    levelOf: (criterion: string, profile: string) => `${criterion}, ${profile}`,
    likertNote: 'De open stip is waar A ophield voor de laatste wijziging.',
    partsNote: (base: string) =>
      `Een stip zegt hoeveel van de 100 er meer of minder A kiezen dan wanneer A op dat criterium gelijk was aan B. Is A in alles gelijk aan B, dan zijn dat er ${base}. Bij een open stip ligt nul in het interval, of is er geen. Hoe verder het aandeel van de helft ligt, hoe minder een criterium nog verschuift; daarom tellen de stippen niet precies op, de bijdragen aan nut in de tabel wel.`,
    likeB: 'A gelijk aan B',
    equal: 'gelijk aan B',
    changesLead:
      'Wat er gebeurt als één criterium van A een ander niveau krijgt, en de rest en B gelijk blijven. Verschillen zijn berekend vóór het afronden.',
    noneUnknown: (none: string) =>
      `Te weinig mensen kozen “${none}” om te schatten hoe vaak dat gekozen wordt. De uitkomst gaat over wie wel kiest.`,
    model: (choices: string) =>
      `Multinomiaal logit, een regressie op ${choices} keuzes. Iedereen weegt in dit model hetzelfde, en hoe twee keuzes zich verhouden hangt niet af van wat er nog meer te kiezen is.`,
    modelShort: 'multinomiaal logit',
    count: (choices: string) => `${choices} keuzes`,
  },
  en: {
    sentence: (share: string, others: string, simulated: boolean) =>
      `Of 100 ${simulated ? 'simulated ' : ''}respondents like these, the model expects ${share} to choose A, ${others}.`,
    andB: 'when B is on offer too',
    andBOrNone: (none: string) => `when B and “${none}” are on offer too`,
    forA: 'for A',
    offer: 'What there is to choose',
    swap: 'Swap A and B',
    levelOf: (criterion: string, profile: string) => `${criterion}, ${profile}`,
    likertNote: 'The open dot is where A ended before the last change.',
    partsNote: (base: string) =>
      `A dot says how many more or fewer of 100 choose A than when A was like B on that criterion. With A like B in everything these are ${base}. An open dot has zero in its interval, or none. The further the share is from half, the less a criterion still moves; so the dots do not add up exactly, the contributions to utility in the table do.`,
    likeB: 'A like B',
    equal: 'like B',
    changesLead:
      'What happens when one criterion of A gets another level, and the rest and B stay the same. Differences were computed before rounding.',
    noneUnknown: (none: string) =>
      `Too few people chose “${none}” to estimate how often it is chosen. The outcome is about those who do choose.`,
    model: (choices: string) =>
      `Multinomial logit, a regression on ${choices} choices. Everyone weighs the same in this model, and how two options compare does not depend on what else there is to choose.`,
    modelShort: 'multinomial logit',
    count: (choices: string) => `${choices} choices`,
  },
});
