import { below, seeded } from '../lib/random.ts';
import { cellWeights, type Membership } from './cells.ts';

/** [B,N] how often each of N respondents counts in each of B draws of N people with replacement. */
export function drawnMembers(B: number, N: number, seed: number): Float64Array {
  const random = seeded(seed);
  const members = new Float64Array(B * N);
  for (let b = 0; b < B; b++) for (let i = 0; i < N; i++) members[b * N + below(N, random)]! += 1;
  return members;
}

/** The estimates [B,D] on each draw of `members` [B,N]. */
export function bootstrap(
  membership: Membership,
  S: number,
  members: Float64Array,
  refit: (weight: Float64Array) => Float64Array,
  onDone: () => void,
): Float64Array[] {
  const N = membership.first.length - 1;
  return Array.from({ length: members.length / N }, (_, b) => {
    const estimate = refit(cellWeights(membership, members.subarray(b * N, (b + 1) * N), S));
    onDone();
    return estimate;
  });
}
