import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Fit } from '../estimation/fit.ts';
import { type Estimate, halfWidth, jackknifeError, jackknifeInterval } from '../results/interval.ts';

/** A number that follows from a fit's P parameters. */
export type Quantity = (parameters: Float64Array) => number;

/** Bounds of a quantity that has none. */
export const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/**
 * A quantity with its interval by person jackknife, cut at the quantity's own bounds.
 *
 * The interval is NaN where fewer than two persons were left out in turn, or where a fit without someone
 * does not give the quantity.
 */
export function estimated(fit: Fit, quantity: Quantity, bounds: readonly [number, number]): Estimate {
  return jackknifeInterval(quantity(fit.estimate), leftOut(fit, quantity), bounds);
}

/**
 * A share in 0..1 with its interval. The interval is made on the share's logit and carried back, so it
 * never leaves 0..1 (Agresti 2013, section 5.1.6). For a cumulative share the logit is the linear
 * predictor itself, the scale on which an ordered logit's errors are even.
 */
export function estimatedShare(fit: Fit, share: Quantity): Estimate {
  const value = share(fit.estimate);
  const without = leftOut(fit, share);
  const logits = without.map(logOdds);
  const half = halfWidth(jackknifeError(logits), logits.length);
  const at = logOdds(value);
  const se = jackknifeError(without);
  return { value, se, low: logistic(at - half), high: logistic(at + half) };
}

/** 1 / (1 + e^−x), without overflow. */
export function logistic(x: number): number {
  if (x < 0) return exp(x) / (1 + exp(x));
  return 1 / (1 + exp(-x));
}

function logOdds(share: number): number {
  return ln(share / (1 - share));
}

/** [N] the quantity with each person left out. */
function leftOut(fit: Fit, quantity: Quantity): number[] {
  const size = fit.estimate.length;
  return Array.from({ length: fit.jackknife.length / size }, (_, n) =>
    quantity(fit.jackknife.subarray(n * size, (n + 1) * size)),
  );
}
