import { texts } from './texts.ts';

/** Making the scenarios, and what may never meet in one. */
export const makeScenarioTexts = texts({
  nl: {
    lead: 'Afweging kiest de situaties zo dat elk niveau ongeveer even vaak voorkomt en de criteria uit elkaar te houden zijn.',
    count: 'Aantal situaties',
    countHelp: (suggested: string) =>
      `Elke deelnemer beoordeelt ze allemaal. Voor deze criteria raden we ${suggested} aan.`,
    make: 'Maak situaties',
    again: 'Maak situaties opnieuw',
    searching: 'De beste situaties worden gezocht',
    made: (count: number) => `${count} situaties gemaakt`,
    stopped: 'Het zoeken is gestopt. Er is niets veranderd.',
    table: 'De situaties',
    scenario: 'Situatie',
    prohibited: 'Wat niet samen mag',
    prohibitedLead: 'Niveaus die in het echt nooit samen voorkomen, komen dan in geen enkele situatie samen.',
    prohibitedNone: 'Nu mag alles samen.',
    first: 'Dit niveau',
    second: 'Nooit samen met',
    forbid: 'Mag niet samen',
    sameCriterion: 'Kies niveaus van twee verschillende criteria.',
    allowAgain: 'Toch toestaan',
    allowAgainOf: (pair: string) => `Toch toestaan: ${pair}`,
    tooFewCriteria: {
      sentence: 'Met deze criteria zijn er nog geen situaties te maken.',
      next: 'Er zijn twee criteria nodig met elk ten minste twee niveaus.',
    },
    toCriteria: 'Naar de criteria',
    impossibleLevel: (level: string) => `${level} kan in geen enkele situatie voorkomen.`,
    allowOne: (pairs: string) => `Sta een van deze combinaties toch toe: ${pairs}.`,
    tooFewProfiles: (possible: string) => ({
      sentence: `Er zijn maar ${possible} verschillende situaties mogelijk.`,
      next: 'Vraag er minder, voeg een niveau of criterium toe, of sta meer combinaties toe.',
    }),
    notFound: {
      sentence: 'Er is geen reeks gevonden waarin alles wegblijft wat niet samen mag.',
      next: 'Sta een combinatie toe, of vraag minder situaties.',
    },
  },
  en: {
    lead: 'Afweging chooses the scenarios so that each level occurs about equally often and the criteria can be told apart.',
    count: 'Number of scenarios',
    countHelp: (suggested: string) =>
      `Each respondent judges all of them. For these criteria we suggest ${suggested}.`,
    make: 'Make scenarios',
    again: 'Make scenarios anew',
    searching: 'Searching for the best scenarios',
    made: (count: number) => `${count} scenarios made`,
    stopped: 'The search was stopped. Nothing has changed.',
    table: 'The scenarios',
    scenario: 'Scenario',
    prohibited: 'What may not meet',
    prohibitedLead: 'Levels that never occur together in reality will then meet in no scenario.',
    prohibitedNone: 'Now everything may meet.',
    first: 'This level',
    second: 'Never together with',
    forbid: 'May not meet',
    sameCriterion: 'Choose levels of two different criteria.',
    allowAgain: 'Allow after all',
    allowAgainOf: (pair: string) => `Allow after all: ${pair}`,
    tooFewCriteria: {
      sentence: 'No scenarios can be made with these criteria yet.',
      next: 'Two criteria of at least two levels each are needed.',
    },
    toCriteria: 'Go to the criteria',
    impossibleLevel: (level: string) => `${level} can occur in no scenario.`,
    allowOne: (pairs: string) => `Allow one of these combinations after all: ${pairs}.`,
    tooFewProfiles: (possible: string) => ({
      sentence: `Only ${possible} different scenarios are possible.`,
      next: 'Ask for fewer, add a level or criterion, or allow more combinations.',
    }),
    notFound: {
      sentence: 'No set was found that keeps out all that may not meet.',
      next: 'Allow a combination, or ask for fewer scenarios.',
    },
  },
});
