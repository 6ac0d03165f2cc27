import type { Dataset } from '../../response/dataset.ts';
import type { Climbed, Objective } from './climb.ts';
import { type Settled, settled } from './settled.ts';

/**
 * Columns of ratings that lie far from 0 beside how they differ, as years do: their coefficients and the thresholds
 * hardly move apart, so that curvature by differences has no digits left. With thresholds of the mean they do.
 */
type FarColumns = {
  /** [K] the mean of each such column, 0 of others. */
  readonly mean: Float64Array;
  /** The place of the first threshold among the parameters; they are the last. */
  readonly threshold: number;
};

/** Standard deviations between 0 and the mean of a column that is far. */
const far = 20;

/**
 * [K] of the kept columns the mean of each that is far, 0 of others; undefined where none is, and of choices, for which
 * only differences count.
 */
export function farMeans(data: Dataset, kept: readonly number[]): Float64Array | undefined {
  if (data.kind !== 'ratings') return undefined;
  const mean = Float64Array.from(kept, (k) => farMean(data.x, data.names.length, k));
  return mean.some((value) => value !== 0) ? mean : undefined;
}

function farMean(x: Float64Array, K: number, k: number): number {
  const S = x.length / K;
  let mean = 0;
  let squares = 0;
  for (let s = 0; s < S; s++) {
    const off = x[s * K + k]! - mean;
    mean += off / (s + 1);
    squares += off * (x[s * K + k]! - mean);
  }
  return Math.abs(mean) > far * Math.sqrt(squares / S) ? mean : 0;
}

/** The same function of parameters with thresholds of the mean. */
function atMeans(objective: Objective, columns: FarColumns): Objective {
  return async (phi) => {
    const { value, gradient, outer } = await objective(fromMeans(phi, columns));
    const P = phi.length;
    return { value, gradient: gathered(gradient, 1, columns), outer: bothWays(outer, P, columns, gathered) };
  };
}

/** θ with thresholds of the mean. */
function toMeans(theta: Float64Array, { mean, threshold }: FarColumns): Float64Array {
  const shift = mean.reduce((sum, value, k) => sum + value * theta[k]!, 0);
  return theta.map((value, p) => (p < threshold ? value : value - shift));
}

function fromMeans(phi: Float64Array, { mean, threshold }: FarColumns): Float64Array {
  return toMeans(phi, { mean: mean.map((value) => -value), threshold });
}

/** As `settled`, by thresholds of the mean. */
export async function settledAtMeans(
  objective: Objective,
  climbed: Climbed,
  start: Float64Array,
  settings: Parameters<typeof settled>[3],
  columns: FarColumns,
): Promise<Settled> {
  const centred = atMeans(objective, columns);
  const at = toMeans(climbed.at, columns);
  const from = { ...climbed, ...(await centred(at)), at };
  const end = await settled(centred, from, toMeans(start, columns), settings);
  const top = fromMeans(end.at, columns);
  const inverse = bothWays(end.inverse, top.length, columns, scattered);
  return { ...end, ...(await objective(top)), at: top, inverse, evaluations: end.evaluations + 2 };
}

type Carry = (values: Float64Array, width: number, columns: FarColumns) => Float64Array;

/** Rows [P,width]: to those of coefficients the ones of all thresholds are added, times the mean. */
const gathered: Carry = (values, width, { mean, threshold }) => {
  const all = values.slice();
  const P = values.length / width;
  for (let k = 0; k < mean.length; k++)
    for (let t = threshold; t < P; t++)
      for (let q = 0; q < width; q++) all[k * width + q]! += mean[k]! * values[t * width + q]!;
  return all;
};

/** Rows [P,width]: to those of all thresholds the ones of coefficients are added, times the mean. */
const scattered: Carry = (values, width, { mean, threshold }) => {
  const all = values.slice();
  const P = values.length / width;
  for (let k = 0; k < mean.length; k++)
    for (let t = threshold; t < P; t++)
      for (let q = 0; q < width; q++) all[t * width + q]! += mean[k]! * values[k * width + q]!;
  return all;
};

/** D V D' of a symmetric matrix [P,P], where `carry` is D. */
function bothWays(V: Float64Array, P: number, columns: FarColumns, carry: Carry): Float64Array {
  return carry(transposed(carry(V, P, columns), P), P, columns);
}

function transposed(V: Float64Array, P: number): Float64Array {
  return V.map((_, i) => V[(i % P) * P + Math.floor(i / P)]!);
}
