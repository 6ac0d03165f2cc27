import type { Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Coding } from '../study/coding.ts';
import type { MakeKernel } from './kernel.ts';
import type { FitProblem } from './problem.ts';

/** What is to be estimated and which resampled fits are wanted beside it. */
export type Model = {
  readonly family: 'fixed';
  /**
   * Penalty on the weights, for rooms under 30 people: the negative log-likelihood is raised by
   * ridge/2 times the sum of squared level effects, so it does not depend on the reference level and
   * leaves thresholds and constants alone. 0 is plain maximum likelihood.
   */
  readonly ridge: number;
  /** The criteria the penalty is spread over; empty where `ridge` is 0. */
  readonly codings: readonly Coding[];
};

/** Resampled fits: leave one person out, and people drawn with replacement. */
export type Resampling = {
  readonly jackknife: boolean;
  /** Number of person bootstrap draws; 0 for none. */
  readonly bootstrap: number;
  readonly seed: number;
  /** [B,N] how often each person counts in each draw: given instead of drawn, and `bootstrap` is then 0. */
  readonly members?: Float64Array;
};

/** Why the optimiser stopped. `gradient` is convergence; the others are reported as they are. */
export type Stop = 'gradient' | 'value' | 'line-search' | 'iterations';

/** One step of the optimiser's path. */
export type Step = {
  readonly iteration: number;
  readonly logLikelihood: number;
  readonly gradientNorm: number;
};

/** How far a running fit is. */
export type Progress =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'resampled'; readonly done: number; readonly of: number };
export type OnProgress = (progress: Progress) => void;

/**
 * A model estimated on a dataset. P parameters: the K coefficients in the dataset's order, then for
 * ratings the C − 1 thresholds named "threshold:1|2" with the categories' own labels.
 */
export type Fit = {
  readonly names: readonly string[];
  /** [P]; NaN where the data cannot tell (see `problems`), never a plausible number. */
  readonly estimate: Float64Array;
  /** Each [P,P] without small-sample factor; rows and columns of an unidentified parameter are NaN. */
  readonly covariance: {
    /** Inverse Hessian. */
    readonly classic: Float64Array;
    /** Sandwich, one score a row. */
    readonly robust: Float64Array;
    /** Sandwich, scores summed by respondent. */
    readonly respondent: Float64Array;
  };
  readonly logLikelihood: number;
  /** All answers equally likely. */
  readonly logLikelihoodNull: number;
  /** Ratings: thresholds alone. Choices: the chosen shares of the named profiles where there are any. */
  readonly logLikelihoodShares: number;
  /** Parameters estimated. */
  readonly parameters: number;
  readonly respondents: number;
  /** Scenarios judged, weights counted. */
  readonly scenarios: number;
  /** Share of answers that are the model's most probable one. */
  readonly hits: number;
  readonly ridge: number;
  readonly stop: Stop;
  readonly converged: boolean;
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly path: readonly Step[];
  /** [N,P] estimates with person n left out; empty when not asked for. */
  readonly jackknife: Float64Array;
  /** [B,P] estimates on people drawn with replacement; empty when not asked for. */
  readonly bootstrap: Float64Array;
  readonly problems: readonly FitProblem[];
};

/**
 * Estimates `model` on `data` by maximum likelihood, with covariances and the resampled fits asked for.
 *
 * @returns the fit, also one with problems that can still be read; or, when there can be none, why
 */
export function fit(
  data: Dataset,
  model: Model,
  resampling: Resampling,
  makeKernel: MakeKernel,
  onProgress: OnProgress,
): Result<Fit, readonly FitProblem[]> {
  throw new Error(
    `fit: ${data.kind} ${model.family} ${resampling.seed} ${makeKernel.length} ${onProgress.length}`,
  );
}
