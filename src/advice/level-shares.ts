import { type Estimate, jackknifeShare } from '../results/interval.ts';
import type { AverageShares } from './average-shares.ts';

/** [criteria][L] the shares with intervals by person jackknife. */
export function levelShares({ whole, leftOut }: AverageShares): Estimate[][] {
  return whole.map((levels, c) =>
    levels.map((share, level) =>
      jackknifeShare(
        share,
        leftOut.map((shares) => shares[c]![level]!),
      ),
    ),
  );
}
