import type { Steps } from '../lib/steps.ts';
import type { ColumnFacts } from './column-facts.ts';
import { isNamed, namedFirst } from './column-names.ts';
import { criterionRole, type Guess, plainGuess } from './guess.ts';
import type { Reason } from './roles.ts';
import { bothGroups, isSameWithin, type RowGroups } from './row-groups.ts';

/** The columns that make rows into choices between profiles. */
export type ChoiceColumns = {
  readonly answer: ColumnFacts | undefined;
  readonly scenario: ColumnFacts | undefined;
  readonly scenarios: RowGroups;
};

/**
 * Finds a column of zeros and ones, and a column (alone, or within a respondent) that puts rows together
 * of which exactly one is one.
 *
 * @returns undefined when the rows are not choices
 */
export function* choiceColumns(
  facts: readonly ColumnFacts[],
  rows: number,
): Steps<ChoiceColumns | undefined> {
  const full = facts.filter(({ filled }) => filled === rows);
  const answers = namedFirst(
    'answer',
    facts.filter(({ zeroOne, different }) => zeroOne && different > 1),
  );
  const respondent = full.find(({ name }) => isNamed('respondent', name));
  const keys = namedFirst(
    'scenario',
    full.filter((column) => !column.zeroOne && column !== respondent),
  );
  // A respondent's own rows are a scenario only when there is no better column.
  const candidates = respondent ? [...keys, respondent] : keys;
  for (const answer of answers) {
    for (const [at, scenario] of candidates.entries()) {
      yield at / candidates.length;
      const alone = scenario.groups;
      if (isChoice(answer, alone)) return { answer, scenario, scenarios: alone };
      if (!respondent || respondent === scenario || !isNamed('scenario', scenario.name)) continue;
      const within = bothGroups(respondent.groups, scenario.groups);
      if (isChoice(answer, within)) return { answer, scenario, scenarios: within };
    }
  }
  return undefined;
}

/** What names alone say, for rows that someone calls choices. */
export function namedColumns(facts: readonly ColumnFacts[]): ChoiceColumns {
  const answer = facts.find(({ name }) => isNamed('answer', name));
  const scenario = facts.find(({ name }) => isNamed('scenario', name));
  return { answer, scenario, scenarios: scenario?.groups ?? noGroups };
}

const noGroups: RowGroups = { count: 0, of: new Int32Array(0) };

/** A few scenarios may be wrong in the file: they are named later. */
const mostWrong = 0.05;

function isChoice(answer: ColumnFacts, scenarios: RowGroups): boolean {
  return wrongScenarios(answer, scenarios) <= mostWrong * scenarios.count;
}

/** How many scenarios have not exactly one of several profiles chosen. One without any answer is left out later. */
function wrongScenarios({ cell }: ColumnFacts, { count, of }: RowGroups): number {
  const rows = new Int32Array(count);
  const chosen = new Int32Array(count);
  const answered = new Uint8Array(count);
  for (const [r, group] of of.entries()) {
    rows[group]!++;
    if (cell(r) !== '') answered[group] = 1;
    if (Number(cell(r)) === 1) chosen[group]!++;
  }
  return rows.filter((size, group) => answered[group] === 1 && (size < 2 || chosen[group] !== 1)).length;
}

/** What each column of a choice table is for. */
export function* guessChoices(facts: readonly ColumnFacts[], found: ChoiceColumns): Steps<Guess[]> {
  const { answer, scenario, scenarios } = found;
  const proven = answer !== undefined && isChoice(answer, scenarios);
  yield 0;
  const free = facts.filter((column) => column !== answer && column !== scenario);
  const respondent = free.find(({ name }) => isNamed('respondent', name));
  const profile = namedFirst(
    'profile',
    free.filter((column) => column !== respondent),
  ).find((column) => isProfile(column, scenarios));
  const guessOf = (column: ColumnFacts): Guess => {
    if (column === answer) return { role: 'answer', reason: answerReason(answer, scenarios) };
    if (column === scenario) return { role: 'scenario', reason: proven ? 'groups-rows' : 'name' };
    if (column === respondent) return { role: 'respondent', reason: 'name' };
    if (column === profile) return { role: 'profile', reason: 'differs-within' };
    if (isNamed('available', column.name) && column.zeroOne) return { role: 'available', reason: 'name' };
    const guess = plainGuess(column);
    if (guess) return guess;
    return scenarios.count > 0 && isSameWithin(column.groups, scenarios)
      ? { role: 'left-out', reason: 'same-within' }
      : criterionRole(column);
  };
  const guesses: Guess[] = [];
  for (const column of facts) {
    yield guesses.length / facts.length;
    guesses.push(guessOf(column));
  }
  return guesses;
}

function answerReason(answer: ColumnFacts, scenarios: RowGroups): Reason {
  if (!isChoice(answer, scenarios)) return 'name';
  return wrongScenarios(answer, scenarios) === 0 ? 'one-chosen' : 'mostly-one-chosen';
}

const mostProfiles = 12;

/** A few values, each at most once a scenario: names of what could be chosen. */
function isProfile(column: ColumnFacts, scenarios: RowGroups): boolean {
  const { groups, different, numeric, name } = column;
  if (different < 2 || different > mostProfiles || (numeric && !isNamed('profile', name))) return false;
  return scenarios.count > 0 && bothGroups(scenarios, groups).count === groups.of.length;
}
