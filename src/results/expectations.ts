import type { Fit } from '../estimation/fit.ts';
import { codings } from '../study/coding.ts';
import { doubt } from '../study/doubt.ts';
import { certainties, type Expected } from '../study/search.ts';
import type { Criterion } from '../study/study.ts';
import { effectsOf, type Weighing, weighingSizes } from '../study/weighing.ts';

const weighings = weighingSizes.flatMap((size): Weighing[] =>
  size === 'none' ? [{ size, rising: true }] : [true, false].map((rising) => ({ size, rising })),
);

/**
 * What a fit of earlier answers makes one expect, in the words that expectations have: of each criterion the weighing
 * nearest to the estimates. As certain as what these are off allows: their errors by respondent, and what the words
 * leave out.
 *
 * @returns without criteria of which the fit lacks a weight or could not tell it; undefined where that is all
 */
export function expectationsOf(criteria: readonly Criterion[], fit: Fit): Expected | undefined {
  const { names, estimate, covariance } = fit;
  const squares: number[] = [];
  const told = codings(criteria).flatMap((coding, c) => {
    const places = coding.names.map((name) => names.indexOf(name));
    const estimates = places.map((p) => estimate[p] ?? Number.NaN);
    const variances = places.map((p) => covariance.respondent[p * (names.length + 1)] ?? Number.NaN);
    if (![...estimates, ...variances].every(Number.isFinite)) return [];
    const effects = coding.matrix.map((row) => row.reduce((sum, value, w) => sum + value * estimates[w]!, 0));
    const { weighing, apart } = nearest(effects);
    squares.push(...variances.map((variance) => variance + apart));
    return [[criteria[c]!.id, weighing] as const];
  });
  if (told.length === 0) return undefined;
  const off = Math.sqrt(meanOf(squares));
  const least = certainties.toReversed().find((certainty) => doubt[certainty] >= off);
  return { certainty: least ?? 'hardly', weights: Object.fromEntries(told) };
}

/** The weighing that is least apart from these effects, in mean squares over levels. */
function nearest(effects: readonly number[]): { readonly weighing: Weighing; readonly apart: number } {
  const all = weighings.map((weighing) => {
    const said = effectsOf(weighing, effects.length);
    return { weighing, apart: meanOf(said.map((value, l) => (value - effects[l]!) ** 2)) };
  });
  return all.reduce((best, each) => (each.apart < best.apart ? each : best));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
