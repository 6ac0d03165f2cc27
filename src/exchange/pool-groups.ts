import { fail, ok, type Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import type { BadAnalysis } from './table-problem.ts';

/** Which group each respondent of a dataset is in. */
export type PoolGroups = {
  /** In order of appearance. */
  readonly names: readonly string[];
  /** [N] index of a name */
  readonly group: Int32Array;
};

/**
 * Reads a column as respondents' groups.
 *
 * @param cells - [S] the column where each scenario of the dataset was judged
 */
export function poolGroups(
  cells: readonly string[],
  { respondent, people }: Dataset,
): Result<PoolGroups, BadAnalysis> {
  const refused = (expected: string): Result<never, BadAnalysis> =>
    fail({ kind: 'bad-analysis', path: 'model.pool.by', expected });
  const names = [...new Set(cells)];
  if (names.length < 2) return refused('a column with at least two values');
  const group = new Int32Array(people?.length ?? cells.length).fill(-1);
  for (const [s, name] of cells.entries()) {
    const n = respondent[s]!;
    const own = names.indexOf(name);
    if (group[n] !== -1 && group[n] !== own) {
      return refused(`a column with one value for each respondent: ${people?.[n]} has more`);
    }
    group[n] = own;
  }
  return ok({ names, group });
}
