import { deltaError } from '../estimation/delta.ts';
import type { Fit } from '../estimation/fit.ts';
import { logistic, logOdds } from '../lib/logistic.ts';
import { rowsOf } from '../lib/rows.ts';
import { type Estimate, halfWidth, jackknifeInterval, jackknifeShare } from '../results/interval.ts';

/** A number that follows from a fit's P parameters. */
export type Quantity = (parameters: Float64Array) => number;

/** What of a fit an advice rests on. */
export type PanelFit = Pick<
  Fit,
  'estimate' | 'respondents' | 'scenarios' | 'ridge' | 'converged' | 'problems' | 'jackknife'
> & {
  /** [P,P] covariance of the parameters: what a published model has in place of people left out in turn. */
  readonly spread?: Float64Array;
};

/** Bounds of a quantity that has none. */
export const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/**
 * A quantity with its interval, cut at the quantity's own bounds: by person jackknife, or by the delta method
 * where the fit has a covariance in its place.
 *
 * The interval is NaN where fewer than two persons were left out in turn, or where a fit without someone
 * does not give the quantity.
 */
export function estimated(fit: PanelFit, quantity: Quantity, bounds: readonly [number, number]): Estimate {
  const value = quantity(fit.estimate);
  if (!fit.spread) return jackknifeInterval(value, leftOut(fit, quantity), bounds);
  const se = deltaError(fit.estimate, fit.spread, quantity);
  const half = halfWidth(se, fit.respondents);
  return { value, se, low: Math.max(bounds[0], value - half), high: Math.min(bounds[1], value + half) };
}

/**
 * A share in 0..1 with its interval, which never leaves 0..1: see `jackknifeShare`. For a cumulative share the logit is
 * the linear predictor itself, the scale on which an ordered logit's errors are even.
 */
export function estimatedShare(fit: PanelFit, share: Quantity): Estimate {
  const value = share(fit.estimate);
  const { estimate, spread, respondents } = fit;
  if (!spread) return jackknifeShare(value, leftOut(fit, share));
  const at = logOdds(value);
  const half = halfWidth(
    deltaError(estimate, spread, (parameters) => logOdds(share(parameters))),
    respondents,
  );
  return {
    value,
    se: deltaError(estimate, spread, share),
    low: logistic(at - half),
    high: logistic(at + half),
  };
}

/** [N] the quantity with each person left out. */
function leftOut(fit: PanelFit, quantity: Quantity): number[] {
  return rowsOf(fit.jackknife, fit.estimate.length).map(quantity);
}
