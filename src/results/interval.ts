import quantile from '@stdlib/stats-base-dists-t-quantile';
import { logistic, logOdds } from '../lib/logistic.ts';

/** A number with its 95% interval. */
export type Estimate = {
  readonly value: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
};

/** Of t at 97.5% by degrees of freedom: found by iteration, and asked for again and again. */
const quantiles = new Map<number, number>();

/** Half the width of a 95% interval: t with people − 1 degrees of freedom. */
export function halfWidth(se: number, people: number): number {
  const freedom = people - 1;
  if (!quantiles.has(freedom)) quantiles.set(freedom, quantile(0.975, freedom));
  return se * quantiles.get(freedom)!;
}

/**
 * The same for a group's weights shrunk towards the whole: people vary within G groups on people − G degrees of
 * freedom.
 */
export function shrunkHalfWidth(se: number, people: number, groups: number): number {
  return halfWidth(se, people - groups + 1);
}

/** Values that differ less than this share of themselves differ by rounding only. */
const rounding = 1e-9;

/**
 * Whether a statistic is the same whoever is left out, as where people all answered alike. Then no spread is
 * seen, which does not make an error zero. One that is 0 each time may well be 0 by definition.
 */
export function isUnmoved(leftOut: readonly number[]): boolean {
  const largest = Math.max(...leftOut.map(Math.abs));
  return largest > 0 && Math.max(...leftOut) - Math.min(...leftOut) <= rounding * largest;
}

/**
 * Standard error of a statistic from its values with one person left out, N of them:
 * sqrt((N − 1)/N Σ(θ₋ₙ − mean)²) (Efron and Tibshirani 1993, section 11.5). NaN where
 * nobody makes a difference.
 */
export function jackknifeError(leftOut: readonly number[]): number {
  const N = leftOut.length;
  const mean = leftOut.reduce((sum, value) => sum + value, 0) / N;
  if (isUnmoved(leftOut)) return Number.NaN;
  const squares = leftOut.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((N - 1) / N) * squares);
}

/** The interval of a statistic by person jackknife, cut at the statistic's own bounds. */
export function jackknifeInterval(
  value: number,
  leftOut: readonly number[],
  [least, most]: readonly [number, number],
): Estimate {
  const se = jackknifeError(leftOut);
  const half = halfWidth(se, leftOut.length);
  return { value, se, low: Math.max(least, value - half), high: Math.min(most, value + half) };
}

/**
 * The same of a share in 0..1. The interval is made on the share's logit and carried back, so it never leaves 0..1
 * (Agresti 2013, section 5.1.6).
 */
export function jackknifeShare(value: number, leftOut: readonly number[]): Estimate {
  const half = halfWidth(jackknifeError(leftOut.map(logOdds)), leftOut.length);
  const at = logOdds(value);
  return { value, se: jackknifeError(leftOut), low: logistic(at - half), high: logistic(at + half) };
}
