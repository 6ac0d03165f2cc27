/** Steps of the difference quotient as a share of each parameter's error: the error is then of the order 1e-8. */
const stepInErrors = 1e-4;

/**
 * Standard error of a number that follows from P parameters, by the delta method: sqrt(g'Vg), with g the
 * quantity's derivatives by central differences (Agresti 2013, section 16.1.3).
 *
 * @param covariance - [P,P]; a parameter without variance does not count
 * @returns NaN where the quantity is
 */
export function deltaError(
  estimate: Float64Array,
  covariance: Float64Array,
  quantity: (parameters: Float64Array) => number,
): number {
  const P = estimate.length;
  const at = estimate.slice();
  const slope = estimate.map((value, p) => {
    const step = stepInErrors * Math.sqrt(covariance[p * P + p]!);
    if (!(step > 0)) return 0;
    at[p] = value + step;
    const above = quantity(at);
    at[p] = value - step;
    const below = quantity(at);
    at[p] = value;
    return (above - below) / (2 * step);
  });
  let variance = 0;
  for (let a = 0; a < P; a++)
    for (let b = 0; b < P; b++)
      if (slope[a] !== 0 && slope[b] !== 0) variance += slope[a]! * covariance[a * P + b]! * slope[b]!;
  return Number.isNaN(quantity(estimate)) ? Number.NaN : Math.sqrt(Math.max(0, variance));
}
