import type { OwnEffects } from './own-effects.ts';

/** [criteria] variances over people of level effects, on average over a criterion's levels. */
export type Spread = {
  /** Of what their own answers give. */
  readonly found: readonly number[];
  /** What noise alone gives of that. */
  readonly noise: readonly number[];
};

/**
 * How much people differ in what each criterion does in their answers, without simulation: the variance of their
 * own effects is that of what they hold, and that of noise, whose size the rest of their answers tells (Swamy 1970).
 *
 * @param times - [N] how often each person counts
 */
export function spread({ people, levels, unit, noise }: OwnEffects, times: Float64Array): Spread {
  const mean = weighted(noise, times) / people;
  return {
    found: levels.map(
      (effects) => effects.reduce((sum, values) => sum + variance(values, times), 0) / effects.length,
    ),
    noise: unit.map((each) => each * mean),
  };
}

function variance(values: Float64Array, times: Float64Array): number {
  const N = values.length;
  const mean = weighted(values, times) / N;
  let squares = 0;
  for (let n = 0; n < N; n++) squares += times[n]! * (values[n]! - mean) ** 2;
  return squares / (N - 1);
}

function weighted(values: Float64Array, times: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < values.length; n++) sum += times[n]! * values[n]!;
  return sum;
}
