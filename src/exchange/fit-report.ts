import type { Fit } from '../estimation/fit.ts';
import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import { aic, bic } from '../estimation/statistics.ts';
import { thresholdNames } from '../estimation/threshold-names.ts';
import { halfWidth } from '../results/interval.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import { type IntervalErrors, intervalErrors } from './interval-errors.ts';
import { type LevelRow, levelRows } from './level-rows.ts';

/** One coefficient with its errors; all NaN where the data cannot tell. */
export type CoefficientRow = {
  readonly name: string;
  readonly estimate: number;
  /** Inverse Hessian. */
  readonly se: number;
  /** Sandwich, one score a row; of families other than the fixed one a score a respondent. */
  readonly seRobust: number;
  /** Sandwich, scores summed by respondent. */
  readonly seRespondent: number;
  readonly low: number;
  readonly high: number;
  /** Standard deviation over draws; only where draws are. */
  readonly simulationError?: number;
};

/** A fit as `afweging/fit@1` tells it, without what belongs to the run. */
export type FitReport = {
  /** As the analysis asks for it, with what it leaves to the default. */
  readonly model: Analysis['model'];
  readonly noise?: Analysis['noise'];
  readonly terms: Analysis['terms'];
  readonly converged: boolean;
  readonly stop: Fit['stop'];
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly logLikelihood: number;
  readonly logLikelihoodNull: number;
  readonly logLikelihoodShares: number;
  /** Standard deviation of the log-likelihood over draws; 0 where nothing is simulated. */
  readonly simulationError: number;
  /** Of plain draws: the log-likelihood at the estimates on fresh adaptive draws, for comparison with other models. */
  readonly fresh?: NonNullable<MixedFit['fresh']>;
  /** Of the respondent with the fewest; only where draws are. */
  readonly effectiveDraws?: number;
  readonly parameters: number;
  readonly respondents: number;
  readonly scenarios: number;
  readonly aic: number;
  /** Counts respondents, not answers. */
  readonly bic: number;
  /** Against thresholds or shares alone. */
  readonly mcfadden: number;
  readonly hits: number;
  readonly coefficients: readonly CoefficientRow[];
  readonly covariance: {
    readonly names: readonly string[];
    readonly classic: readonly (readonly number[])[];
    readonly respondent: readonly (readonly number[])[];
  };
  /** Of every level of each coded column; with latent classes they stand in `classes`. */
  readonly levels: readonly LevelRow[];
  readonly classes?: readonly ClassRow[];
  /** How many starts there were, and came to this fit; only with latent classes. */
  readonly starts?: { readonly of: number; readonly reached: number };
  readonly staying?: LatentClassFit['staying'];
};

/** One latent class, by its own names: "pf", where the whole fit has "class1:pf". */
export type ClassRow = {
  readonly share: number;
  /** Inverse Hessian. */
  readonly seShare: number;
  readonly coefficients: readonly CoefficientRow[];
  readonly levels: readonly LevelRow[];
};

/** A fit of any family: what the families have in common, and what only some have. */
export type Told = Omit<Fit, 'ridge' | 'jackknife' | 'bootstrap' | 'influence'> &
  Partial<Pick<MixedFit, 'simulationError' | 'fresh' | 'estimateErrors' | 'effectiveDraws'>> &
  Partial<Pick<LatentClassFit, 'classes' | 'starts' | 'reached' | 'staying'>>;

/** Tells a fit of an analysis in the format that others rely on. */
export function fitReport(
  fit: Told,
  { covariance, model, noise, terms }: Analysis,
  { dataset, coded }: AnalysisData,
): FitReport {
  // Of other families a row has no score of its own: the robust errors are those by respondent.
  const summed = covariance === 'robust' && model.family !== 'fixed' ? 'respondent' : covariance;
  const errors = intervalErrors(fit, summed);
  const rows = fit.names.map((name, p) => coefficientRow(fit, errors, name, p));
  const [threshold, ...more] = dataset.kind === 'ratings' ? thresholdNames(dataset.categories) : [];
  const only = more.length === 0 ? rows.findLast(({ name }) => name === threshold) : undefined;
  const { logLikelihood, logLikelihoodShares, parameters, respondents } = fit;
  return {
    model,
    ...(noise && { noise }),
    terms,
    converged: fit.converged,
    stop: fit.stop,
    gradientNorm: fit.gradientNorm,
    evaluations: fit.evaluations,
    logLikelihood,
    logLikelihoodNull: fit.logLikelihoodNull,
    logLikelihoodShares,
    simulationError: fit.simulationError ?? 0,
    ...(fit.fresh && { fresh: fit.fresh }),
    ...(fit.effectiveDraws !== undefined && { effectiveDraws: fit.effectiveDraws }),
    parameters,
    respondents,
    scenarios: fit.scenarios,
    aic: aic(logLikelihood, parameters),
    bic: bic(logLikelihood, parameters, respondents),
    mcfadden: 1 - logLikelihood / logLikelihoodShares,
    hits: fit.hits,
    coefficients: only ? [...rows, constantRow(only)] : rows,
    covariance: {
      names: fit.names,
      classic: square(fit.covariance.classic, fit.names.length),
      respondent: square(fit.covariance.respondent, fit.names.length),
    },
    ...(fit.classes
      ? { levels: [], ...classesReport(fit, fit.classes, errors, coded) }
      : { levels: coded.flatMap((column) => levelRows(column, fit, errors)) }),
  };
}

function classesReport(
  fit: Told,
  classes: LatentClassFit['classes'],
  errors: IntervalErrors,
  coded: AnalysisData['coded'],
): Pick<FitReport, 'classes' | 'starts' | 'staying'> {
  const { starts, reached, staying } = fit;
  return {
    classes: classes.map(({ share, seShare, coefficients }) => ({
      share,
      seShare,
      coefficients: coefficients.map(({ name, parameter }) => coefficientRow(fit, errors, name, parameter)),
      levels: coded
        .filter(({ levels }) => levels.length > 1)
        .flatMap((column) => {
          const first = coefficients[column.first]!.parameter;
          return levelRows({ ...column, first }, fit, errors);
        }),
    })),
    ...(starts && reached !== undefined && { starts: { of: starts.length, reached } }),
    ...(staying && { staying }),
  };
}

function coefficientRow(fit: Told, errors: IntervalErrors, name: string, p: number): CoefficientRow {
  const diagonal = p * fit.names.length + p;
  const estimate = fit.estimate[p]!;
  const half = halfWidth(Math.sqrt(errors.factor * errors.matrix[diagonal]!), fit.respondents);
  return {
    name,
    estimate,
    se: Math.sqrt(fit.covariance.classic[diagonal]!),
    seRobust: Math.sqrt(fit.covariance.robust[diagonal]!),
    seRespondent: Math.sqrt(fit.covariance.respondent[diagonal]!),
    // No spread is under 0.
    low: name.startsWith('sd:') ? Math.max(0, estimate - half) : estimate - half,
    high: estimate + half,
    ...(fit.estimateErrors && { simulationError: fit.estimateErrors[p]! }),
  };
}

/** The one threshold of a yes/no model as other software prints it. */
function constantRow({ estimate, low, high, ...errors }: CoefficientRow): CoefficientRow {
  return { ...errors, name: 'constant', estimate: -estimate, low: -high, high: -low };
}

function square(matrix: Float64Array, P: number): number[][] {
  return Array.from({ length: P }, (_, p) => [...matrix.subarray(p * P, (p + 1) * P)]);
}
