import type { Membership } from './cells.ts';
import { addScores } from './clusters.ts';
import { bread, multiplied } from './covariance.ts';
import type { Solution } from './solve.ts';
import { unstandardised } from './standard.ts';

/**
 * [N,D] how far each respondent's answers move the estimates, by one step: H⁻¹s, with s the respondent's
 * score at the maximum. They sum to zero over respondents, and their products to the clustered covariance.
 * NaN for parameters without estimate.
 */
export function influence(solution: Solution, membership: Membership): Float64Array {
  const { kernel, minimum, standard, unknown, places } = solution;
  const P = minimum.at.length;
  const N = membership.first.length - 1;
  const scores = kernel.scores(minimum.at);
  const sums = new Float64Array(N * P);
  for (let n = 0; n < N; n++) addScores(sums.subarray(n * P, (n + 1) * P), scores, membership, n);
  const steps = multiplied(sums, bread(solution), P);
  const declared = new Float64Array(N * places.declared).fill(Number.NaN);
  for (let n = 0; n < N; n++) {
    unstandardised(standard, steps.subarray(n * P, (n + 1) * P)).forEach((value, p) => {
      if (!unknown[p]) declared[n * places.declared + places.at[p]!] = value;
    });
  }
  return declared;
}
