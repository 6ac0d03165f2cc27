import { clusterFactor } from '../estimation/covariance.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import type { Coding } from '../study/coding.ts';
import { type Estimate, halfWidth } from './interval.ts';
import type { ModelSettings } from './model-settings.ts';

/** How much people differ in the weight of one criterion. */
export type CriterionSpread = {
  readonly criterion: string;
  /**
   * Standard deviation over people of its level effects, root mean square over levels; from 0, NaN where it cannot be
   * told.
   */
  readonly spread: Estimate;
};

type Estimated = Pick<MixedFit, 'names' | 'estimate' | 'covariance' | 'respondents'>;

/** Spread of each criterion, the largest first, those that cannot be told last. */
export function criterionSpreads(
  fit: Estimated,
  criteria: readonly Coding[],
  form: ModelSettings['form'],
): CriterionSpread[] {
  return criteria
    .map((coding) => ({ criterion: coding.criterion, spread: spreadOf(fit, coding, form) }))
    .sort((a, b) => size(b) - size(a));
}

/** Standard deviation over people of their strictness; undefined where that does not differ in the model. */
export function strictnessSpread(fit: Estimated): Estimate | undefined {
  const at = fit.names.indexOf('sd:intercept');
  return at < 0 ? undefined : length(fit, [at], 1);
}

function size({ spread: { value } }: CriterionSpread): number {
  return Number.isNaN(value) ? -1 : value;
}

function spreadOf(
  fit: Estimated,
  { criterion, names, matrix }: Coding,
  form: ModelSettings['form'],
): Estimate {
  if (names.length > 1) return length(fit, placesOf(fit, [`sd:${criterion}`]), 1);
  const [name] = names;
  const joint = fit.names.flatMap((each, p) => (each.startsWith(`chol:${name}:`) ? [p] : []));
  const squares = matrix.reduce((sum, [code]) => sum + code! ** 2, 0) / matrix.length;
  // A row of a Cholesky factor has the standard deviation as its length.
  if (joint.length > 0) return length(fit, joint, Math.sqrt(squares));
  return length(fit, placesOf(fit, [`sd:${name}`]), Math.sqrt(squares) * deviation[form]);
}

/** Standard deviation of what the parameter is the spread of: of a lognormal by `byWeight`, the last two's is half a range. */
const deviation: Readonly<Record<ModelSettings['form'], number>> = {
  normal: 1,
  lognormal: 1,
  uniform: 1 / Math.sqrt(3),
  triangular: 1 / Math.sqrt(6),
};

function placesOf({ names }: Estimated, wanted: readonly string[]): number[] {
  return wanted.map((name) => names.indexOf(name)).filter((p) => p >= 0);
}

/** The length of some parameters taken as a vector, times a factor, with its interval by the delta method. */
function length(
  { names, estimate, covariance, respondents }: Estimated,
  at: readonly number[],
  factor: number,
): Estimate {
  if (at.length === 0) return { value: Number.NaN, se: Number.NaN, low: Number.NaN, high: Number.NaN };
  const P = names.length;
  const own = Math.hypot(...at.map((p) => estimate[p]!));
  const slope = (p: number) => (own > 0 ? estimate[p]! / own : 1);
  const V = covariance.respondent;
  const variance = at.reduce(
    (sum, a) => at.reduce((all, b) => all + slope(a) * slope(b) * V[a * P + b]!, sum),
    0,
  );
  const value = factor * own;
  const se = factor * Math.sqrt(clusterFactor(respondents) * variance);
  const half = halfWidth(se, respondents);
  return { value, se, low: Math.max(0, value - half), high: value + half };
}
