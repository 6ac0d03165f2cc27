import type { MemberColumns } from '../estimation/latent-class/model.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import type { People } from './people.ts';
import type { ScenarioRows } from './row-groups.ts';
import type { BadAnalysis } from './table-problem.ts';
import { ordered } from './term-columns.ts';

/** Who has which rows of a table. */
export type Owners = {
  readonly table: Table;
  readonly columns: Columns;
  readonly scenarios: ScenarioRows;
} & People;

/**
 * What a person's class depends on: dummies of each column against its first value, in the order of levels.
 *
 * @returns or the first column that does not say one thing of each respondent, or says the same of all
 */
export function memberColumns(
  membership: readonly string[],
  owners: Owners,
): Result<MemberColumns, BadAnalysis> {
  const made: { name: string; values: readonly number[] }[] = [];
  for (const [at, column] of membership.entries()) {
    const answers = answersOf(column, owners);
    if (!answers.ok) return refused(at, answers.problem);
    const [, ...others] = ordered(new Set(answers.value), owners.table);
    if (others.length === 0) return refused(at, 'a column in which respondents differ');
    for (const level of others) {
      const values = answers.value.map((answer) => (answer === level ? 1 : 0));
      made.push({ name: `${column}:${level}`, values });
    }
  }
  const N = made[0]?.values.length ?? 0;
  const x = Float64Array.from({ length: N * made.length }, (_, i) => {
    return made[i % made.length]!.values[Math.floor(i / made.length)]!;
  });
  return ok({ names: made.map(({ name }) => name), x });
}

/** [N] each respondent's one answer, or what there should have been. */
export function answersOf(
  column: string,
  { columns, scenarios, respondent, people }: Owners,
): Result<string[], string> {
  const cell = columns.cell(column);
  const answers: string[] = [];
  const { first, rows } = scenarios;
  for (const [s, person] of respondent.entries()) {
    for (const row of rows.subarray(first[s], first[s + 1])) {
      const own = answers[person];
      if (own === undefined) answers[person] = cell(row);
      if (own === undefined || own === cell(row)) continue;
      const who = people?.[person] ?? String(person + 1);
      return fail(`one value a respondent, not both ${own} and ${cell(row)} of respondent ${who}`);
    }
  }
  return ok(answers);
}

function refused(at: number, expected: string): Result<never, BadAnalysis> {
  return fail({ kind: 'bad-analysis', path: `model.membership[${at}]`, expected });
}
