import { levelEffect, levelVariance } from '../estimation/level-effect.ts';
import type { PersonFit } from '../estimation/person/person.ts';
import { logLikelihoodNull } from '../estimation/statistics.ts';
import type { Dataset } from '../response/dataset.ts';
import { type Compared, clearOf } from '../results/clear.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import type { CoefficientRow } from './fit-report.ts';
import type { LevelRow } from './level-rows.ts';
import type { PersonRow } from './person-rows.ts';
import type { CodedColumn } from './term-columns.ts';

/** One person's fit as `afweging/fit@1` tells it: errors and intervals are of the posterior distribution. */
export type PersonReport = {
  readonly model: Analysis['model'];
  readonly converged: boolean;
  readonly stop: PersonFit['stop'];
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly logLikelihood: number;
  readonly logLikelihoodNull: number;
  readonly respondents: number;
  readonly scenarios: number;
  readonly hits: number;
  /** Those of the analysis, and last what shifts all of the person's utilities where the group differs in it. */
  readonly coefficients: readonly (Omit<CoefficientRow, 'seRobust' | 'seRespondent'> & {
    /** In the group. */
    readonly before: { readonly mean: number; readonly sd: number };
  })[];
  readonly covariance: {
    readonly names: readonly string[];
    readonly classic: readonly (readonly number[])[];
  };
  readonly levels: readonly LevelRow[];
  /** What the answers say for certain, at most three criteria: `with` one level rather than `against` another. */
  readonly clear: readonly {
    readonly criterion: string;
    readonly with: string;
    readonly against: string;
    /** Standard deviations between the two and no difference. */
    readonly certainty: number;
  }[];
};

/** The 97.5th percentile of the standard normal distribution. */
const twoSided = 1.959963984540054;

/** @param dataset - of that person alone */
export function personReport(
  fit: PersonFit,
  model: Analysis['model'],
  { coded }: AnalysisData,
  dataset: Dataset,
): PersonReport {
  const B = fit.mean.length;
  const names = [...dataset.names, ...(B > dataset.names.length ? ['intercept'] : [])];
  const sd = ({ covariance }: PersonFit['before'], k: number) => Math.sqrt(covariance[k * B + k]!);
  const around = (value: number, se: number) => ({
    se,
    low: value - twoSided * se,
    high: value + twoSided * se,
  });
  const compared = criteriaOf(coded, dataset.names);
  return {
    model,
    converged: fit.stop === 'gradient',
    stop: fit.stop,
    gradientNorm: fit.gradientNorm,
    evaluations: fit.evaluations,
    logLikelihood: fit.logLikelihood,
    logLikelihoodNull: logLikelihoodNull(dataset),
    respondents: 1,
    scenarios: dataset.weight.reduce((sum, weight) => sum + weight, 0),
    hits: fit.hits,
    coefficients: names.map((name, k) => ({
      name,
      estimate: fit.mean[k]!,
      ...around(fit.mean[k]!, sd(fit, k)),
      before: { mean: fit.before.mean[k]!, sd: sd(fit.before, k) },
    })),
    covariance: { names, classic: rowsOf(fit.covariance, B) },
    levels: coded.flatMap((column) =>
      column.levels.map((level, l) => {
        const effect = levelEffect(column, l, fit.mean);
        const se = Math.sqrt(levelVariance(column, l, fit.covariance, B));
        return { criterion: column.criterion, level, effect, ...around(effect, se) };
      }),
    ),
    clear: clearOf(compared, weighed(fit.before), weighed(fit)).map(({ criterion, certainty, ...levels }) => {
      const { name, levels: names } = compared[criterion]!;
      return { criterion: name, with: names[levels.with]!, against: names[levels.against]!, certainty };
    }),
  };
}

/** The person as `--people` tells of one. */
export function personRow(fit: PersonFit, respondent: string): PersonRow {
  const B = fit.mean.length;
  return {
    respondent,
    mean: [...fit.mean],
    sd: Array.from(fit.mean, (_, k) => Math.sqrt(fit.covariance[k * B + k]!)),
  };
}

type Named = Compared & { readonly name: string; readonly levels: readonly string[] };

/** Coded columns, and each other coefficient as an amount of which there is more or less. */
function criteriaOf(coded: readonly CodedColumn[], names: readonly string[]): Named[] {
  const several = coded.filter(({ levels }) => levels.length > 1);
  const within = (k: number) =>
    several.some(({ first, levels }) => k >= first && k < first + levels.length - 1);
  const single = names.flatMap((name, first) =>
    within(first) ? [] : [{ name, first, matrix: [[0], [1]], levels: ['less', 'more'], isAmount: true }],
  );
  return [...several.map((column) => ({ ...column, name: column.criterion, isAmount: false })), ...single];
}

/** A distribution of coefficients as `clearOf` takes it. */
export function weighed({ mean, covariance }: PersonFit['before']) {
  return { mean: [...mean], covariance: rowsOf(covariance, mean.length) };
}

function rowsOf(matrix: Float64Array, B: number): number[][] {
  return Array.from({ length: B }, (_, k) => [...matrix.subarray(k * B, (k + 1) * B)]);
}
