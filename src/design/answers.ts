import exp from '@stdlib/math-base-special-exp';
import type { DesignModel } from './design-model.ts';

/** Parameters: those besides the weights [q], and the weights [K]. */
export type At = { readonly nuisances: Float64Array; readonly weights: Float64Array };

/** An answer: how likely it is, and the slopes [q + K] of that by all parameters. */
export type Answer = { readonly probability: number; readonly slopes: Float64Array };

/** [C] the answers there are to a scenario of these profiles, "none" last. */
export function answersTo(model: DesignModel, profiles: readonly Float64Array[], at: At): Answer[] {
  return model.kind === 'ordered' ? ratings(profiles[0]!, at) : choices(profiles, model, at);
}

function ratings(x: Float64Array, at: At): Answer[] {
  const { nuisances } = at;
  const utility = utilityOf(x, at);
  const sides = [
    { below: 0, above: 1 },
    ...Array.from(nuisances, (threshold) => {
      const below = 1 / (1 + exp(utility - threshold));
      return { below, above: 1 / (1 + exp(threshold - utility)) };
    }),
    { below: 1, above: 0 },
  ];
  return sides.slice(1).map((upper, t) => {
    const lower = sides[t]!;
    const gap = t > 0 && t < nuisances.length ? 1 - exp(nuisances[t - 1]! - nuisances[t]!) : 1;
    // F(u) − F(l) = F(u)(1 − F(l))(1 − e^(l − u)), of which nothing cancels out.
    const probability = upper.below * lower.above * gap;
    const [up, low] = [upper.below * upper.above, lower.below * lower.above];
    const slopes = shifted(x, nuisances.length, low - up);
    if (t < nuisances.length) slopes[t] = up;
    if (t > 0) slopes[t - 1] = -low;
    return { probability, slopes };
  });
}

/** [q + K] `times` a row [K], behind q zeros. */
function shifted(x: Float64Array, q: number, times: number): Float64Array {
  const values = new Float64Array(q + x.length);
  for (let k = 0; k < x.length; k++) values[q + k] = times * x[k]!;
  return values;
}

function choices(profiles: readonly Float64Array[], { nuisances: none }: DesignModel, at: At): Answer[] {
  const rows = profiles.map((x) => shifted(x, none, 1));
  const utilities = profiles.map((x) => utilityOf(x, at));
  if (none) {
    const nothing = new Float64Array(rows[0]!.length);
    nothing[0] = 1;
    rows.push(nothing);
    utilities.push(at.nuisances[0]!);
  }
  const highest = Math.max(...utilities);
  const odds = utilities.map((utility) => exp(utility - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const mean = new Float64Array(rows[0]!.length);
  for (const [j, row] of rows.entries()) addTimes(mean, row, odds[j]! / total);
  return rows.map((row, j) => {
    const probability = odds[j]! / total;
    for (let k = 0; k < row.length; k++) row[k] = probability * (row[k]! - mean[k]!);
    return { probability, slopes: row };
  });
}

function utilityOf(x: Float64Array, { weights }: At): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * weights[k]!;
  return sum;
}

function addTimes(sum: Float64Array, values: Float64Array, times: number): void {
  for (let k = 0; k < sum.length; k++) sum[k]! += times * values[k]!;
}
