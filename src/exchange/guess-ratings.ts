import type { ColumnFacts } from './column-facts.ts';
import { isNamed, namedFirst } from './column-names.ts';
import { criterionRole, type Guess, plainGuess } from './guess.ts';
import { isSameWithin } from './row-groups.ts';

const mostCategories = 11;

/** What each column of a table of ratings is for. */
export function guessRatings(facts: readonly ColumnFacts[], rows: number): Guess[] {
  const answer = answerColumn(facts);
  const open = facts.filter((column) => column !== answer);
  const respondent = respondentColumn(open, rows);
  const weight = open.find(({ name, numeric }) => isNamed('weight', name) && numeric);
  const telling = open.filter((column) => column !== respondent && column !== weight && !plainGuess(column));
  const traits = traitsAmong(telling, respondent, rows);
  const criteria = telling.filter((column) => !traits.includes(column));
  const label = criteria.find((column) => isLabel(column, criteria, rows));
  return facts.map((column): Guess => {
    if (column === answer) {
      return { role: 'answer', reason: isNamed('answer', column.name) ? 'name' : 'few-numbers' };
    }
    if (column === respondent) return { role: 'respondent', reason: 'name' };
    if (column === weight) return { role: 'weight', reason: 'name' };
    if (column === label) return { role: 'left-out', reason: 'names-scenarios' };
    if (traits.includes(column)) return { role: 'left-out', reason: 'same-within-person' };
    return plainGuess(column) ?? criterionRole(column);
  });
}

/** By its name, or else the last column of a few whole numbers that do not foretell the words beside them. */
function answerColumn(facts: readonly ColumnFacts[]): ColumnFacts | undefined {
  const few = facts.filter(({ different }) => different > 0 && different <= mostCategories);
  const first = namedFirst('answer', few)[0];
  if (first && isNamed('answer', first.name)) return first;
  const words = few.filter(({ numeric, different }) => !numeric && different > 1);
  return few.findLast((column) => {
    if (!column.whole || column.different < 2 || isNamed('respondent', column.name)) return false;
    return words.length === 0 || !words.every((word) => isSameWithin(word.groups, column.groups));
  });
}

/** By its name. One who gave every answer is one respondent; a column of nobody's is none. */
function respondentColumn(open: readonly ColumnFacts[], rows: number): ColumnFacts | undefined {
  const named = open.filter(({ name }) => isNamed('respondent', name));
  const sole = ({ different, filled }: ColumnFacts) => different === 1 && filled === rows;
  return named.find(({ different }) => different > 1) ?? named.find(sole);
}

/**
 * What never differs within a person says who judged, not what was judged; unless nothing differs within them, so that
 * each judged one thing, or most judged only once.
 */
function traitsAmong(
  columns: readonly ColumnFacts[],
  respondent: ColumnFacts | undefined,
  rows: number,
): readonly ColumnFacts[] {
  if (!respondent || respondent.different < 2 || 2 * respondent.different > rows) return [];
  const traits = columns.filter(({ groups }) => isSameWithin(groups, respondent.groups));
  return traits.length < columns.length ? traits : [];
}

/** A scenario's name or number, by its own name or because all criteria follow from it. */
function isLabel(column: ColumnFacts, criteria: readonly ColumnFacts[], rows: number): boolean {
  if (isNamed('scenario', column.name)) return true;
  const others = criteria.filter((other) => other !== column);
  const { groups } = column;
  const most = Math.max(...others.map(({ different }) => different));
  return (
    others.length > 1 &&
    groups.count < rows &&
    groups.count > most &&
    others.every((other) => isSameWithin(other.groups, groups))
  );
}
