import { finish, type Steps, within } from '../lib/steps.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import type { Table } from './csv.ts';
import type { Guess } from './guess.ts';
import { choiceColumns, guessChoices, namedColumns } from './guess-choices.ts';
import { guessRatings } from './guess-ratings.ts';
import { type ColumnRole, orderOf, type Roles, type TableKind } from './roles.ts';

/**
 * What each column of a table is probably for, and why.
 *
 * @param kind - what the rows are, when someone has said so
 */
export function guessRoles(table: Table, kind?: TableKind): Roles {
  return finish(roleSteps(table, kind));
}

/** The same in steps. */
export function* roleSteps(table: Table, kind?: TableKind): Steps<Roles> {
  const facts = yield* within(columnFacts(table), 0, 0.9);
  const rows = table.rows.length;
  const found = kind === 'ratings' ? undefined : yield* within(choiceColumns(facts, rows), 0.9, 0.95);
  if (!found && kind !== 'choices') return rolesOf('ratings', facts, guessRatings(facts, rows));
  return rolesOf('choices', facts, yield* within(guessChoices(facts, found ?? namedColumns(facts)), 0.95, 1));
}

function rolesOf(kind: TableKind, facts: readonly ColumnFacts[], guesses: readonly Guess[]): Roles {
  const columns = facts.map(
    ({ name, numeric, values }, at): ColumnRole => ({
      column: name,
      ...guesses[at]!,
      numeric,
      levels: values,
      reference: values[0],
    }),
  );
  const profile = columns.find(({ role }) => role === 'profile');
  // Profiles with names of their own (car, train) differ by more than their criteria; 1, 2 or A, B do not.
  const constants =
    profile !== undefined && !profile.numeric && profile.levels.some((name) => name.length > 1);
  return { kind, columns, ...orderOf(kind, columns), constants };
}
