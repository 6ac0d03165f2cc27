import { clusterFactor } from '../estimation/covariance.ts';
import { deltaError } from '../estimation/delta.ts';
import type { Tested } from '../estimation/joint-test.ts';
import { type Estimate, halfWidth } from './interval.ts';

/** How the weights of two names go together over people: −1..1, NaN where one of the two has no spread. */
export type WeightCorrelation = {
  readonly first: string;
  readonly second: string;
  readonly correlation: Estimate;
};

/**
 * The correlation of every two weights whose spreads are estimated together, from the rows of their Cholesky factor; of
 * lognormal weights that of their logarithms. Intervals by the delta method on Fisher's z, so that they never leave −1..1.
 *
 * @param weights - names of weights, in the fit's order
 */
export function weightCorrelations(fit: Tested, weights: readonly string[]): WeightCorrelation[] {
  const rows = weights
    .map((name) => ({ name, places: placesOf(fit.names, name, weights) }))
    .filter(({ places }) => places.some((p) => p >= 0));
  return rows.flatMap(({ name: first, places: above }, r) =>
    rows.slice(r + 1).map(({ name: second, places: below }) => ({
      first,
      second,
      correlation: correlationOf(fit, above, below),
    })),
  );
}

/** The two weights that an element of the Cholesky factor is named after; undefined of another parameter. */
export function choleskyPair(name: string, weights: readonly string[]): [string, string] | undefined {
  for (const row of weights)
    for (const column of weights) if (name === elementName(row, column)) return [row, column];
  return undefined;
}

function elementName(row: string, column: string): string {
  return `chol:${row}:${column}`;
}

/** [weights] where a row of the factor has its elements; −1 for one that is 0. */
function placesOf(names: readonly string[], row: string, weights: readonly string[]): number[] {
  return weights.map((column) => names.indexOf(elementName(row, column)));
}

function correlationOf(
  { names, estimate, covariance, respondents }: Tested,
  above: readonly number[],
  below: readonly number[],
): Estimate {
  const P = names.length;
  const V = covariance.respondent.map((value) => clusterFactor(respondents) * value);
  const cosine = (theta: Float64Array) => {
    const [a, b] = [above, below].map((places) => places.map((p) => (p < 0 ? 0 : theta[p]!)));
    return dot(a!, b!) / Math.sqrt(dot(a!, a!) * dot(b!, b!));
  };
  const value = cosine(estimate);
  const unsure = [...above, ...below].some((p) => p >= 0 && Number.isNaN(V[p * P + p]!));
  const se = unsure ? Number.NaN : deltaError(estimate, V, cosine);
  const half = halfWidth(se / (1 - value ** 2), respondents);
  const z = Math.atanh(value);
  return { value, se, low: Math.tanh(z - half), high: Math.tanh(z + half) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
