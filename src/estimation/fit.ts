import { fail, ok, type Result } from '../lib/result.ts';
import type { Answers, Dataset } from '../response/dataset.ts';
import { bootstrap, drawnMembers } from './bootstrap.ts';
import { cellWeights, type Gathered, gather, joined, type Membership } from './cells.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { type Covariance, covariance } from './covariance.ts';
import { examined, fitted, onlyNoise, parameterNames, respondents, total, withoutFit } from './diagnosis.ts';
import { influence } from './influence.ts';
import { jackknife } from './jackknife.ts';
import type { MakeKernel } from './kernel.ts';
import type { Model, Resampling } from './model.ts';
import type { Stop } from './optimiser.ts';
import type { FitProblem } from './problem.ts';
import { refits } from './refit.ts';
import { penaltyMatrix } from './ridge.ts';
import { type Solution, solve, type Task } from './solve.ts';
import { everyone, hits, logLikelihoodNull, logLikelihoodShares } from './statistics.ts';

/** One step of the optimiser's path; with a penalty, the log-likelihood less that. */
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
  readonly covariance: Covariance;
  readonly logLikelihood: number;
  /** All answers equally likely. */
  readonly logLikelihoodNull: number;
  /** Ratings: thresholds alone. Choices: the chosen shares of the named profiles where there are any. */
  readonly logLikelihoodShares: number;
  /** Parameters estimated, also those that run to infinity. */
  readonly parameters: number;
  /** Where rows are respondents of their own, weights are counted. */
  readonly respondents: number;
  /** Scenarios judged, weights counted. */
  readonly scenarios: number;
  /** Share of answers that are the model's most probable one. */
  readonly hits: number;
  readonly ridge: number;
  readonly stop: Stop;
  readonly converged: boolean;
  /** Largest absolute derivative, by parameters of columns scaled to a root mean square of 1. */
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly path: readonly Step[];
  /** [N,P] estimates with person n left out; NaN where the others cannot tell; empty when not asked for. */
  readonly jackknife: Float64Array;
  /** [B,P] estimates on people drawn with replacement; empty when not asked for. */
  readonly bootstrap: Float64Array;
  /** [N,P] by `influence`; empty when not asked for. */
  readonly influence: Float64Array;
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
  const gathered = gather(data);
  const clusters = clustersOf(data, gathered.membership);
  return fitGathered(data, gathered, clusters, model, resampling, makeKernel, onProgress);
}

/** The same, of rows that are gathered already, where it need not be the data that say which are of one respondent. */
export function fitGathered(
  data: Answers,
  { cells, membership }: Gathered,
  clusters: Clusters | undefined,
  model: Model,
  resampling: Resampling,
  makeKernel: MakeKernel,
  onProgress: OnProgress,
): Result<Fit, readonly FitProblem[]> {
  const S = cells.answer.length;
  const weight = cellWeights(membership, everyone(membership.first.length - 1), S);
  const names = parameterNames(data);
  const hopeless = withoutFit(data, names.length);
  if (hopeless) return fail([hopeless]);

  const penalty = penaltyMatrix(model.ridge, model.codings, cells.coefficients);
  const { noise } = model;
  const task: Task = { cells, penalty, makeKernel, ...(noise && { noise }) };
  const path: Step[] = [];
  const solution = solve(task, weight, (iteration, value, gradientNorm) => {
    const step = { iteration, logLikelihood: -value, gradientNorm };
    path.push(step);
    onProgress({ kind: 'step', step });
  });
  const problems = examined(data, names, clusters, solution);
  if (solution.onlyNoise.length > 0) return fail([onlyNoise(data, solution)]);
  if (solution.parameters === 0) return fail([...problems, { kind: 'no-variation', category: '' }]);

  const errors = covariance(solution, weight, clusters);
  const people = respondents(data, clusters);
  return ok({
    ...atMaximum(solution, weight),
    names,
    covariance: errors,
    logLikelihoodNull: logLikelihoodNull(data),
    logLikelihoodShares: logLikelihoodShares(data, makeKernel, noise),
    respondents: people,
    scenarios: total(data.weight),
    ridge: model.ridge,
    path,
    influence: resampling.influence ? influence(solution, membership) : new Float64Array(),
    ...resampled(task, solution, membership, resampling, onProgress),
    problems: [...problems, ...fitted(solution, names, errors, people)],
  });
}

/** What the solution says of itself, with the log-likelihood without its penalty. */
function atMaximum(solution: Solution, weight: Float64Array) {
  const { minimum, kernel, parameters, estimate } = solution;
  const P = minimum.at.length;
  return {
    estimate,
    parameters,
    logLikelihood: -kernel.evaluate(minimum.at, new Float64Array(P), new Float64Array(P * P)),
    hits: hits(solution, weight),
    stop: minimum.stop,
    converged: minimum.stop === 'gradient',
    gradientNorm: minimum.gradientNorm,
    evaluations: minimum.evaluations,
  };
}

function resampled(
  task: Task,
  solution: Solution,
  membership: Membership,
  resampling: Resampling,
  onProgress: OnProgress,
): Pick<Fit, 'jackknife' | 'bootstrap'> {
  const N = membership.first.length - 1;
  const S = task.cells.answer.length;
  const members = resampling.members ?? drawnMembers(resampling.bootstrap, N, resampling.seed);
  const of = (resampling.jackknife ? N : 0) + members.length / N;
  let done = 0;
  const onDone = () => onProgress({ kind: 'resampled', done: ++done, of });
  // Refits overwrite the weights of the solution's kernel: hits and covariance are computed before.
  const refit = refits(task, solution);
  return {
    jackknife: joined(resampling.jackknife ? jackknife(membership, S, refit, onDone) : []),
    bootstrap: joined(bootstrap(membership, S, members, refit, onDone)),
  };
}
