import * as v from 'valibot';
import type { Fit } from '../estimation/fit.ts';
import type { FitProblem } from '../estimation/problem.ts';

const names = v.array(v.string());
export const numbers = v.instance(Float64Array);

const Problem = v.variant('kind', [
  v.strictObject({
    kind: v.literal('not-identified'),
    coefficients: names,
    sets: v.optional(v.array(names), []),
  }),
  v.strictObject({
    kind: v.literal('separated'),
    coefficients: v.array(v.strictObject({ name: v.string(), direction: v.picklist([1, -1]) })),
  }),
  v.strictObject({ kind: v.literal('unused-category'), category: v.string(), mergedWith: v.string() }),
  v.strictObject({ kind: v.literal('too-few-people'), respondents: v.number(), parameters: v.number() }),
  v.strictObject({
    kind: v.literal('identical-people'),
    respondents: v.number(),
    coefficients: names,
  }),
  v.strictObject({ kind: v.literal('class-set-aside'), people: v.number(), needed: v.number() }),
  v.strictObject({
    kind: v.picklist(['held-by-penalty', 'wrong-sign', 'no-spread', 'simulation-error']),
    coefficients: names,
  }),
  v.strictObject({ kind: v.literal('few-draws'), effective: v.number() }),
  v.strictObject({ kind: v.literal('no-convergence'), gradientNorm: v.number() }),
]) satisfies v.GenericSchema<unknown, FitProblem>;

/** A gradient norm or an estimate may be NaN, which `v.number()` refuses. */
export const figure = v.custom<number>((input) => typeof input === 'number');

/** What fits of every family have. */
export const common = {
  names,
  estimate: numbers,
  covariance: v.strictObject({ classic: numbers, robust: numbers, respondent: numbers }),
  logLikelihood: figure,
  logLikelihoodNull: figure,
  logLikelihoodShares: figure,
  parameters: v.number(),
  respondents: v.number(),
  scenarios: v.number(),
  hits: figure,
  stop: v.picklist(['gradient', 'value', 'line-search', 'iterations']),
  converged: v.boolean(),
  gradientNorm: figure,
  evaluations: v.number(),
  path: v.array(v.strictObject({ iteration: v.number(), logLikelihood: figure, gradientNorm: figure })),
  problems: v.array(Problem),
};

/** A fit as it is kept on this device. */
export const StoredFit: v.GenericSchema<unknown, Fit> = v.strictObject({
  ...common,
  ridge: v.number(),
  jackknife: numbers,
  bootstrap: numbers,
  influence: numbers,
});
