import { texts } from './texts.ts';

/** Striking scenarios that cannot occur, and replacing them. */
export const makeStrikeTexts = texts({
  nl: {
    lead: 'Kan een situatie in het echt niet voorkomen? Streep haar door en laat haar vervangen. De andere blijven zoals ze zijn. Wat ervoor in de plaats komt, verschilt zo mogelijk op meer dan één punt. Kunnen niveaus nooit samen? Zet ze dan bij “Wat niet samen mag”, anders kan zo’n situatie terugkomen.',
    prohibited: (scenarios: string, one: boolean) =>
      `In ${one ? 'situatie' : 'de situaties'} ${scenarios} staan niveaus samen die niet samen mogen. Streep ${one ? 'haar' : 'ze'} door, of maak de situaties opnieuw.`,
    head: 'Kan niet',
    strike: (scenario: string) => `Situatie ${scenario} kan niet voorkomen`,
    replace: 'Vervang doorgestreepte situaties',
    noneStruck: 'Er is nog geen situatie doorgestreept.',
    isNew: 'nieuw',
    searching: 'Andere situaties worden gezocht',
    replaced: (count: number) => (count === 1 ? '1 situatie vervangen.' : `${count} situaties vervangen.`),
    replacedEarly: (count: number) =>
      `Gestopt, met de beste vervanging tot dan toe voor ${count === 1 ? '1 situatie' : `${count} situaties`}.`,
    outdated:
      'Tijdens het zoeken zijn de situaties veranderd, of iets waar ze van afhangen. Wat gevonden is, past niet meer. Vervang opnieuw.',
    near: (count: number) =>
      count === 1
        ? 'Eén nieuwe situatie verschilt maar op één punt van een doorgestreepte: zonder zulke is er geen reeks gevonden.'
        : `${count} nieuwe situaties verschillen maar op één punt van een doorgestreepte: zonder zulke is er geen reeks gevonden.`,
    efficiency: (before: string, after: string) => `De D-efficiëntie was ${before} en is nu ${after}.`,
    error: (before: string, after: string) => `De D-fout was ${before} en is nu ${after}; kleiner is beter.`,
    infinite: 'oneindig',
  },
  en: {
    lead: 'Can a scenario not occur in reality? Strike it and have it replaced. The others stay as they are. What comes in its place differs in more than one thing where it can. Can levels never meet? Then put them under “What may not meet”, or a scenario like it can come back.',
    prohibited: (scenarios: string, one: boolean) =>
      `In ${one ? 'scenario' : 'scenarios'} ${scenarios} levels meet that may not meet. Strike ${one ? 'it' : 'them'}, or make the scenarios anew.`,
    head: 'Impossible',
    strike: (scenario: string) => `Scenario ${scenario} cannot occur`,
    replace: 'Replace struck scenarios',
    noneStruck: 'No scenario is struck yet.',
    isNew: 'new',
    searching: 'Searching for other scenarios',
    replaced: (count: number) => (count === 1 ? '1 scenario replaced.' : `${count} scenarios replaced.`),
    replacedEarly: (count: number) =>
      `Stopped, with the best replacement up to then for ${count === 1 ? '1 scenario' : `${count} scenarios`}.`,
    outdated:
      'The scenarios, or something that they depend on, have changed during the search. What was found no longer fits. Replace again.',
    near: (count: number) =>
      count === 1
        ? 'One new scenario differs in one thing only from a struck one: without such ones no set was found.'
        : `${count} new scenarios differ in one thing only from a struck one: without such ones no set was found.`,
    efficiency: (before: string, after: string) => `The D-efficiency was ${before} and is now ${after}.`,
    error: (before: string, after: string) =>
      `The D-error was ${before} and is now ${after}; smaller is better.`,
    infinite: 'infinite',
  },
});
