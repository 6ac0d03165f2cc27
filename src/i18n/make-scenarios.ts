import { texts } from './texts.ts';

/** Making the scenarios, and what may never meet in one. */
export const makeScenarioTexts = texts({
  nl: {
    lead: 'Afweging kiest de situaties zo dat elk niveau ongeveer even vaak voorkomt en de criteria uit elkaar te houden zijn.',
    count: 'Aantal situaties',
    countHelp: (suggested: string) => `Voor deze criteria raden we ${suggested} aan.`,
    enoughHelp: (enough: string, suggested: string) =>
      `Voor deze criteria zijn ${enough} situaties genoeg. We raden ${suggested} aan: daarover zijn de niveaus gelijker te verdelen.`,
    make: 'Maak situaties',
    again: 'Maak situaties opnieuw',
    directions: 'Wat iedereen liever heeft',
    directionsLead:
      'Dan staat er nooit een mogelijkheid naast een andere die op alle punten beter is: daar valt niets te kiezen.',
    directionOpen: 'Daarin kunnen mensen verschillen',
    prefers: (better: string, worse: string) => `Liever “${better}” dan “${worse}”`,
    mostSeconds: 'Zoeken, hoogstens zoveel seconden',
    mostSecondsHelp: 'Is er niets beters te vinden, dan stopt het eerder.',
    busy: 'Er wordt al naar situaties gezocht.',
    searching: 'De beste situaties worden gezocht',
    stop: 'Stop en gebruik de beste tot nu toe',
    efficiencyPath:
      'D-efficiëntie van de beste situaties tot nu toe; gelijke aantallen gaan voor, dus dalen kan',
    errorPath: 'D-fout van de beste situaties tot nu toe; lager is beter',
    seconds: 'seconden',
    made: (count: number) => `${count} situaties gemaakt`,
    madeEarly: (count: number) => `Gestopt, met de ${count} beste situaties tot dan toe`,
    stopped: 'Het zoeken is gestopt. Er is niets veranderd.',
    outdated:
      'Tijdens het zoeken is iets veranderd waar de situaties van afhangen. Wat gevonden is, past niet meer. Maak de situaties opnieuw.',
    table: 'De situaties',
    scenario: 'Situatie',
    prohibited: 'Wat niet samen mag',
    prohibitedLead: 'Niveaus die in het echt nooit samen voorkomen, komen dan in geen enkele situatie samen.',
    prohibitedNone: 'Nu mag alles samen.',
    first: 'Dit niveau',
    second: 'Nooit samen met',
    forbid: 'Mag niet samen',
    sameCriterion: 'Kies niveaus van twee verschillende criteria.',
    mostProhibited: 'Er passen er niet meer bij. Haal er eerst een weg.',
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
    notFoundBy: {
      time: {
        sentence: 'In deze tijd is er geen reeks gevonden die aan alles voldoet.',
        next: 'Geef het zoeken meer seconden, of vraag minder situaties.',
      },
      directions: {
        sentence:
          'Er is geen reeks gevonden waarin geen mogelijkheid op alle punten beter is dan een andere.',
        next: 'Zeg van minder criteria wat iedereen liever heeft, of vraag minder situaties.',
      },
      struck: {
        sentence: 'Er is geen reeks gevonden zonder de doorgestreepte situaties.',
        next: 'Haal een streep weg, of vraag minder situaties.',
      },
    },
  },
  en: {
    lead: 'Afweging chooses the scenarios so that each level occurs about equally often and the criteria can be told apart.',
    count: 'Number of scenarios',
    countHelp: (suggested: string) => `For these criteria we suggest ${suggested}.`,
    enoughHelp: (enough: string, suggested: string) =>
      `For these criteria ${enough} scenarios are enough. We suggest ${suggested}: levels divide more evenly over those.`,
    make: 'Make scenarios',
    again: 'Make scenarios anew',
    directions: 'What everybody prefers',
    directionsLead:
      'No profile will then stand beside one that is better in everything: there would be nothing to choose.',
    directionOpen: 'People may differ in this',
    prefers: (better: string, worse: string) => `Rather “${better}” than “${worse}”`,
    mostSeconds: 'Search for at most so many seconds',
    mostSecondsHelp: 'It ends sooner where nothing better is to be found.',
    busy: 'Scenarios are being searched already.',
    searching: 'Searching for the best scenarios',
    stop: 'Stop and use the best so far',
    efficiencyPath: 'D-efficiency of the best scenarios so far; equal counts come first, so it can fall',
    errorPath: 'D-error of the best scenarios so far; lower is better',
    seconds: 'seconds',
    made: (count: number) => `${count} scenarios made`,
    madeEarly: (count: number) => `Stopped, with the best ${count} scenarios up to then`,
    stopped: 'The search was stopped. Nothing has changed.',
    outdated:
      'Something that the scenarios depend on has changed during the search. What was found no longer fits. Make the scenarios anew.',
    table: 'The scenarios',
    scenario: 'Scenario',
    prohibited: 'What may not meet',
    prohibitedLead: 'Levels that never occur together in reality will then meet in no scenario.',
    prohibitedNone: 'Now everything may meet.',
    first: 'This level',
    second: 'Never together with',
    forbid: 'May not meet',
    sameCriterion: 'Choose levels of two different criteria.',
    mostProhibited: 'There is no room for more. Remove one first.',
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
    notFoundBy: {
      time: {
        sentence: 'No set that keeps to everything was found in this time.',
        next: 'Give the search more seconds, or ask for fewer scenarios.',
      },
      directions: {
        sentence: 'No set was found in which no profile is better than another in everything.',
        next: 'Say of fewer criteria what everybody prefers, or ask for fewer scenarios.',
      },
      struck: {
        sentence: 'No set was found without the scenarios that were struck.',
        next: 'Take back a strike, or ask for fewer scenarios.',
      },
    },
  },
});
