import type { FitProblem } from '../../estimation/problem.ts';
import type { CriterionImportance } from '../../results/importance.ts';
import type { Leader } from '../../results/leaders.ts';

/** Share of draws from which it is said as a finding what weighs most. */
const certain = 0.95;

/**
 * The one or two criteria of which the numbers support saying that they weigh most; none where they do not, as
 * where some criterion has no estimate and may weigh more, or where people are too few to say how sure anything is.
 *
 * @param problems - of the fit
 */
export function certainLeaders(
  rows: readonly CriterionImportance[],
  problems: readonly FitProblem[],
): readonly Leader[] {
  if (problems.some(({ kind }) => kind === 'too-few-people')) return [];
  const estimated = rows.flatMap((row) => (row.kind === 'estimated' ? [row] : []));
  if (estimated.length < rows.length) return [];
  const candidates = [1, 2].filter((count) => count < rows.length).map((count) => estimated.slice(0, count));
  return candidates.find(comeFirst) ?? [];
}

function comeFirst(leaders: readonly Leader[]): boolean {
  return (
    leaders.every(({ indistinct, share }) => !indistinct && Number.isFinite(share.se)) &&
    leaders.at(-1)!.leadCertainty >= certain
  );
}
