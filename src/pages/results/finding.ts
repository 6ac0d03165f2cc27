import type { CriterionImportance } from '../../results/importance.ts';

/** Share of draws from which "weighs most" is said as a finding. */
const certain = 0.95;

/** Whether the numbers support saying that this criterion weighs most. */
export function isCertainFirst(row: CriterionImportance | undefined): boolean {
  if (row?.kind !== 'estimated' || row.place !== 1 || row.indistinct) return false;
  return Number.isFinite(row.share.se) && row.placeCertainty >= certain;
}
