import { type ColumnFacts, grouped, isSameWithin } from './column-facts.ts';
import { isNamed, namedFirst } from './column-names.ts';
import { criterionRole, type Guess, plainGuess } from './guess.ts';

/** The columns that make rows into choices between profiles. */
export type ChoiceColumns = {
  readonly answer: ColumnFacts | undefined;
  readonly scenario: ColumnFacts | undefined;
  /** The rows of each scenario. */
  readonly scenarios: readonly (readonly number[])[];
};

/**
 * Finds a column of zeros and ones, and a column (alone, or within a respondent) that puts rows together
 * of which exactly one is one.
 *
 * @returns undefined when the rows are not choices
 */
export function choiceColumns(facts: readonly ColumnFacts[], rows: number): ChoiceColumns | undefined {
  const full = facts.filter(({ filled }) => filled === rows);
  const answers = namedFirst(
    'answer',
    facts.filter(({ zeroOne, values }) => zeroOne && values.length > 1),
  );
  const respondent = full.find(({ name }) => isNamed('respondent', name));
  const keys = namedFirst(
    'scenario',
    full.filter((column) => !column.zeroOne && column !== respondent),
  );
  // A respondent's own rows are a scenario only when there is no better column.
  const candidates = respondent ? [...keys, respondent] : keys;
  for (const answer of answers) {
    for (const scenario of candidates) {
      const alone = grouped([scenario], rows);
      if (isChoice(answer, alone)) return { answer, scenario, scenarios: alone };
      if (!respondent || respondent === scenario || !isNamed('scenario', scenario.name)) continue;
      const within = grouped([respondent, scenario], rows);
      if (isChoice(answer, within)) return { answer, scenario, scenarios: within };
    }
  }
  return undefined;
}

/** What names alone say, for rows that someone calls choices. */
export function namedColumns(facts: readonly ColumnFacts[], rows: number): ChoiceColumns {
  const answer = facts.find(({ name }) => isNamed('answer', name));
  const scenario = facts.find(({ name }) => isNamed('scenario', name));
  return { answer, scenario, scenarios: scenario ? grouped([scenario], rows) : [] };
}

/** A few scenarios may be wrong in the file: they are named later. */
const mostWrong = 0.05;

function isChoice({ cells }: ColumnFacts, groups: readonly (readonly number[])[]): boolean {
  const right = (rows: readonly number[]) =>
    rows.length > 1 && rows.filter((r) => Number(cells[r]) === 1).length === 1;
  return groups.filter((rows) => !right(rows)).length <= mostWrong * groups.length;
}

/** What each column of a choice table is for. */
export function guessChoices(facts: readonly ColumnFacts[], found: ChoiceColumns): Guess[] {
  const { answer, scenario, scenarios } = found;
  const proven = answer !== undefined && isChoice(answer, scenarios);
  const free = facts.filter((column) => column !== answer && column !== scenario);
  const respondent = free.find(({ name }) => isNamed('respondent', name));
  const profile = namedFirst(
    'profile',
    free.filter((column) => column !== respondent),
  ).find((column) => isProfile(column, scenarios));
  return facts.map((column): Guess => {
    if (column === answer) return { role: 'answer', reason: proven ? 'one-chosen' : 'name' };
    if (column === scenario) return { role: 'scenario', reason: proven ? 'groups-rows' : 'name' };
    if (column === respondent) return { role: 'respondent', reason: 'name' };
    if (column === profile) return { role: 'profile', reason: 'differs-within' };
    if (isNamed('available', column.name) && column.zeroOne) return { role: 'available', reason: 'name' };
    const guess = plainGuess(column);
    if (guess) return guess;
    return scenarios.length > 0 && isSameWithin(column, scenarios)
      ? { role: 'left-out', reason: 'same-within' }
      : criterionRole(column);
  });
}

const mostProfiles = 12;

/** A few values, each at most once a scenario: names of what could be chosen. */
function isProfile(column: ColumnFacts, scenarios: readonly (readonly number[])[]): boolean {
  const { cells, values, numeric, name } = column;
  if (values.length < 2 || values.length > mostProfiles || (numeric && !isNamed('profile', name)))
    return false;
  return (
    scenarios.length > 0 && scenarios.every((rows) => new Set(rows.map((r) => cells[r])).size === rows.length)
  );
}
