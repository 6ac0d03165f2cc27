import { cellWeights, type Membership } from './cells.ts';
import { everyone } from './statistics.ts';

/** The estimates [N,D] with each of N respondents left out in turn. */
export function jackknife(
  membership: Membership,
  S: number,
  refit: (weight: Float64Array) => Float64Array,
  onDone: () => void,
): Float64Array[] {
  const N = membership.first.length - 1;
  return Array.from({ length: N }, (_, n) => {
    const times = everyone(N);
    times[n] = 0;
    const estimate = refit(cellWeights(membership, times, S));
    onDone();
    return estimate;
  });
}
