import type { Dataset } from '../../response/dataset.ts';
import type { Judged } from '../answer-likelihood.ts';
import { panelData } from '../mixed/panel-data.ts';
import { kernelParameters } from '../mixed/parameters.ts';
import type { Specification } from '../mixed/specification.ts';
import type { Stop } from '../optimiser.ts';
import { posteriorMode } from '../posterior-mode.ts';
import { hitOf } from '../statistics.ts';
import { answersGiven } from './answers-given.ts';
import { type Loading, loaded, loadingOf, squared } from './loading.ts';

/*
 * Symbols: K coefficients of the analysis, B = K, or K + 1 where a person's utilities are shifted as a whole, Q
 * deviates.
 */

/** A group's mixed fit, of normal coefficients, as what is known of a person before the answers. */
export type PersonPrior = {
  readonly spec: Specification;
  /** By the specification's names. */
  readonly theta: Float64Array;
  /** Ratings: [C] each declared category's place among those that the group used. */
  readonly place: Int32Array | undefined;
};

/** Means [B] of one person's coefficients, and their covariance [B,B]. */
type Coefficients = { readonly mean: Float64Array; readonly covariance: Float64Array };

/** One person's coefficients before the answers and given them. */
export type PersonFit = Coefficients & {
  readonly before: Coefficients;
  /** Of the answers, at the mode. */
  readonly logLikelihood: number;
  /** Share of the answers that are the likeliest at the mode. */
  readonly hits: number;
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly stop: Stop;
};

/**
 * The likeliest coefficients of one person, given the answers and the group's distribution of them, with the
 * covariance of the normal distribution round that mode. Sought over the deviates, so that what does not differ
 * in the group stays what it is there.
 *
 * @param data - of that person alone
 * @returns undefined where the group's fit gives utilities that no answers could come from
 */
export function fitPerson(data: Dataset, { spec, theta, place }: PersonPrior): PersonFit | undefined {
  const every = data.names.map((_, k) => k);
  const rows = panelData(data, spec, every, place).rows();
  const parameters = kernelParameters(spec, theta);
  const group = parameters.slice(0, rows.coefficients);
  const loading: Loading = loadingOf(rows, parameters);
  const thresholds = parameters.subarray(rows.coefficients + rows.entryCoefficient.length);
  const answers = answersGiven(rows, { group, loading, thresholds });
  if (!answers.every(({ judged }) => isNear(judged))) return undefined;
  const Q = rows.deviates;
  const centre = new Float64Array(Q);
  const found = posteriorMode(
    answers.map(({ judged }) => judged),
    centre,
    centre.map(() => 1),
  );
  const mean = loaded(loading, found.at).map((value, k) => group[k]! + value);
  const count = answers.reduce((sum, each) => sum + each.count, 0);
  const hit = answers.reduce(
    (sum, each) => sum + each.count * hitOf(each.probabilities(mean), each.answer),
    0,
  );
  return {
    mean,
    covariance: squared(loading, found.covariance),
    before: { mean: group, covariance: squared(loading, unit(Q)) },
    logLikelihood: found.at.reduce((sum, z) => sum + (z * z) / 2, -found.value),
    hits: hit / count,
    gradientNorm: found.gradientNorm,
    evaluations: found.evaluations,
    stop: found.stop,
  };
}

/** Log-odds further than any answer tells; squares of them stay far inside the range of a double. */
const farthest = 1e6;

function isNear({ rows, offset }: Judged): boolean {
  return [...rows.flat(), ...(offset ?? [])].every((value) => Math.abs(value) < farthest);
}

function unit(Q: number): Float64Array {
  return Float64Array.from({ length: Q * Q }, (_, i) => (i % (Q + 1) === 0 ? 1 : 0));
}
