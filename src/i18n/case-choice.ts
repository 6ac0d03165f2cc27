import { texts } from './texts.ts';

/** What the page of a case says otherwise when people chose between profiles. Numbers come in formatted. */
export const caseChoiceTexts = texts({
  nl: {
    sentence: (share: string, others: string, simulated: boolean) =>
      `Van 100 ${simulated ? 'gesimuleerde ' : ''}deelnemers als deze kiezen er volgens het model ${share} A, ${others}.`,
    others: (names: string, one: boolean) => `als ook ${names} te kiezen ${one ? 'is' : 'zijn'}`,
    chooseA: 'A kiezen',
    offer: 'Wat er te kiezen is',
    swap: (other: string) => `Verwissel A en ${other}`,
    levelOf: (criterion: string, profile: string) => `${criterion}, ${profile}`,
    likertNote: 'De open stip is waar A ophield voor de laatste wijziging.',
    average: (names: string) => `het gemiddelde van ${names}`,
    partsNote: (base: string, others: string) =>
      `Een stip zegt hoeveel van de 100 er meer of minder A kiezen dan wanneer A op dat criterium gelijk was aan ${others}. Is A in alles gelijk aan ${others}, dan zijn dat er ${base}. Bij een open stip ligt nul in het interval, of is er geen. Hoe verder het aandeel van de helft ligt, hoe minder een criterium nog verschuift; daarom tellen de stippen niet precies op, de bijdragen aan nut in de tabel wel.`,
    like: (others: string) => `A gelijk aan ${others}`,
    equal: 'gelijk aan B',
    equalAverage: 'gemiddeld',
    rest: 'de rest',
    changesLead: (unchanged: string) =>
      `Wat er gebeurt als één criterium van A een ander niveau krijgt, en ${unchanged} gelijk blijven. Verschillen zijn berekend vóór het afronden.`,
    noneUnknown: (none: string) =>
      `Te weinig mensen kozen “${none}” om te schatten hoe vaak dat gekozen wordt. De uitkomst gaat over wie wel kiest.`,
    model: (choices: string) =>
      `Multinomiaal logit, een regressie op ${choices} keuzes. Iedereen weegt in dit model hetzelfde, en hoe twee opties zich verhouden hangt niet af van wat er nog meer te kiezen is.`,
    modelShort: 'multinomiaal logit',
    count: (choices: string) => `${choices} keuzes`,
  },
  en: {
    sentence: (share: string, others: string, simulated: boolean) =>
      `Of 100 ${simulated ? 'simulated ' : ''}respondents like these, the model expects ${share} to choose A, ${others}.`,
    others: (names: string, one: boolean) => `when ${names} ${one ? 'is' : 'are'} on offer too`,
    chooseA: 'choose A',
    offer: 'What there is to choose',
    swap: (other: string) => `Swap A and ${other}`,
    levelOf: (criterion: string, profile: string) => `${criterion}, ${profile}`,
    likertNote: 'The open dot is where A ended before the last change.',
    average: (names: string) => `the average of ${names}`,
    partsNote: (base: string, others: string) =>
      `A dot says how many more or fewer of 100 choose A than when A was like ${others} on that criterion. With A like ${others} in everything these are ${base}. An open dot has zero in its interval, or none. The further the share is from half, the less a criterion still moves; so the dots do not add up exactly, the contributions to utility in the table do.`,
    like: (others: string) => `A like ${others}`,
    equal: 'like B',
    equalAverage: 'average',
    rest: 'the rest',
    changesLead: (unchanged: string) =>
      `What happens when one criterion of A gets another level, and ${unchanged} stay the same. Differences were computed before rounding.`,
    noneUnknown: (none: string) =>
      `Too few people chose “${none}” to estimate how often it is chosen. The outcome is about those who do choose.`,
    model: (choices: string) =>
      `Multinomial logit, a regression on ${choices} choices. Everyone weighs the same in this model, and how two options compare does not depend on what else there is to choose.`,
    modelShort: 'multinomial logit',
    count: (choices: string) => `${choices} choices`,
  },
});
