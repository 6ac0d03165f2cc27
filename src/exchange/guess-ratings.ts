import { type ColumnFacts, grouped, isSameWithin } from './column-facts.ts';
import { isNamed, namedFirst } from './column-names.ts';
import { criterionRole, type Guess, plainGuess } from './guess.ts';

const mostCategories = 11;

/** What each column of a table of ratings is for. */
export function guessRatings(facts: readonly ColumnFacts[], rows: number): Guess[] {
  const answer = answerColumn(facts, rows);
  const open = facts.filter((column) => column !== answer);
  const respondent = open.find(({ name, values }) => isNamed('respondent', name) && values.length > 1);
  const weight = open.find(({ name, numeric }) => isNamed('weight', name) && numeric);
  const criteria = open.filter((column) => column !== respondent && column !== weight && !plainGuess(column));
  const label = criteria.find((column) => isLabel(column, criteria, rows));
  return facts.map((column): Guess => {
    if (column === answer) {
      return { role: 'answer', reason: isNamed('answer', column.name) ? 'name' : 'few-numbers' };
    }
    if (column === respondent) return { role: 'respondent', reason: 'name' };
    if (column === weight) return { role: 'weight', reason: 'name' };
    if (column === label) return { role: 'left-out', reason: 'names-scenarios' };
    return plainGuess(column) ?? criterionRole(column);
  });
}

/** By its name, or else the last column of a few whole numbers that do not foretell the words beside them. */
function answerColumn(facts: readonly ColumnFacts[], rows: number): ColumnFacts | undefined {
  const few = facts.filter(({ values }) => values.length > 0 && values.length <= mostCategories);
  const first = namedFirst('answer', few)[0];
  if (first && isNamed('answer', first.name)) return first;
  const words = few.filter(({ numeric, values }) => !numeric && values.length > 1);
  return few.findLast((column) => {
    if (!column.whole || column.values.length < 2 || isNamed('respondent', column.name)) return false;
    const groups = grouped([column], rows);
    return words.length === 0 || !words.every((word) => isSameWithin(word, groups));
  });
}

/** A scenario's name or number, by its own name or because all criteria follow from it. */
function isLabel(column: ColumnFacts, criteria: readonly ColumnFacts[], rows: number): boolean {
  if (isNamed('scenario', column.name)) return true;
  const others = criteria.filter((other) => other !== column);
  const groups = grouped([column], rows);
  const most = Math.max(...others.map(({ values }) => values.length));
  return (
    others.length > 1 &&
    groups.length < rows &&
    groups.length > most &&
    others.every((other) => isSameWithin(other, groups))
  );
}
