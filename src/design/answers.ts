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

function ratings(x: Float64Array, { nuisances, weights }: At): Answer[] {
  const utility = x.reduce((sum, value, k) => sum + value * weights[k]!, 0);
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
    const slopes = new Float64Array(nuisances.length + x.length);
    if (t < nuisances.length) slopes[t] = up;
    if (t > 0) slopes[t - 1] = -low;
    for (let k = 0; k < x.length; k++) slopes[nuisances.length + k] = (low - up) * x[k]!;
    return { probability, slopes };
  });
}

function choices(profiles: readonly Float64Array[], { nuisances: none }: DesignModel, at: At): Answer[] {
  const rows = profiles.map((x) => Float64Array.of(...new Array<number>(none).fill(0), ...x));
  const nothing = new Float64Array(rows[0]!.length);
  nothing[0] = 1;
  if (none) rows.push(nothing);
  const all = [...at.nuisances, ...at.weights];
  const utilities = rows.map((row) => row.reduce((sum, value, k) => sum + value * all[k]!, 0));
  const highest = Math.max(...utilities);
  const odds = utilities.map((utility) => exp(utility - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const mean = all.map((_, k) => rows.reduce((sum, row, j) => sum + (odds[j]! / total) * row[k]!, 0));
  return rows.map((row, j) => {
    const probability = odds[j]! / total;
    return { probability, slopes: row.map((value, k) => probability * (value - mean[k]!)) };
  });
}
