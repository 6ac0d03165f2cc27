import ln from '@stdlib/math-base-special-ln';
import { type Coding, codings } from '../study/coding.ts';
import type { Profile, Study } from '../study/study.ts';

/**
 * What one scenario tells about the weights when all weights are zero: rows whose products summed give its
 * information. A rating or yes/no: the coded levels after an intercept. A choice: each profile's levels less
 * the mean of the set, over the square root of the number of profiles; "none" is a profile of its own, with
 * a constant (Huber and Zwerina 1996, equation 4, with equal shares).
 *
 * `size`: the length p of a row.
 */
export type Information = {
  readonly size: number;
  readonly rows: (scenario: readonly Profile[]) => readonly Float64Array[];
  /** A profile's coded levels, before that. */
  readonly row: (profile: ArrayLike<number>) => Float64Array;
  /** @param x - [J,p] coded levels of the profiles of a scenario */
  readonly centred: (x: Float64Array) => readonly Float64Array[];
};

export function informationOf({ criteria, answer }: Pick<Study, 'criteria' | 'answer'>): Information {
  const coding = codings(criteria);
  const weights = coding.reduce((sum, { names }) => sum + names.length, 0);
  if (answer.kind !== 'choice') {
    const row = rowOf(coding, weights + 1, 1);
    return {
      size: weights + 1,
      row,
      centred: (x) => [x],
      rows: (scenario) =>
        scenario.map((profile) => {
          const values = row(profile);
          values[0] = 1;
          return values;
        }),
    };
  }
  const none = answer.none ? 1 : 0;
  const row = rowOf(coding, weights + none, none);
  const size = weights + none;
  const within = (profiles: Float64Array[]) => {
    if (none) profiles.push(Float64Array.from({ length: size }, (_, k) => (k === 0 ? 1 : 0)));
    return centred(profiles);
  };
  return {
    size,
    row,
    rows: (scenario) => within(scenario.map(row)),
    centred: (x) =>
      within(Array.from({ length: x.length / size }, (_, j) => x.slice(j * size, (j + 1) * size))),
  };
}

/** Gives a profile's coded levels from column `first` on; what is before is 0. */
function rowOf(coding: readonly Coding[], size: number, first: number) {
  return (profile: ArrayLike<number>): Float64Array => {
    const row = new Float64Array(size);
    for (let c = 0; c < coding.length; c++) {
      const values = coding[c]!.matrix[profile[c]!]!;
      for (let w = 0; w < values.length; w++) row[first + coding[c]!.first + w] = values[w]!;
    }
    return row;
  };
}

/** The rows less their mean, over the square root of their number. In place. */
function centred(rows: Float64Array[]): Float64Array[] {
  const root = Math.sqrt(rows.length);
  for (let k = 0; k < rows[0]!.length; k++) {
    let sum = 0;
    for (const row of rows) sum += row[k]!;
    for (const row of rows) row[k] = (row[k]! - sum / rows.length) / root;
  }
  return rows;
}

/** Adds `sign` times the products of the rows to the lower triangle of `into` [p,p]. */
export function addRows(into: Float64Array, rows: ReturnType<Information['rows']>, sign: number): void {
  for (const row of rows) {
    const p = row.length;
    for (let i = 0; i < p; i++) {
      const value = sign * row[i]!;
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) into[i * p + j]! += value * row[j]!;
    }
  }
}

/** Keeps the logarithm finite where weights cannot all be told apart; small beside one answer. */
const ridge = 1e-4;

/**
 * ln of the determinant of a symmetric matrix [p,p] plus a small ridge, from its lower triangle.
 *
 * @param scratch - f64[p,p], overwritten
 */
export function ridgedLogDeterminant(matrix: Float64Array, p: number, scratch: Float64Array): number {
  let log = 0;
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * p + j]! + (i === j ? ridge : 0);
      for (let k = 0; k < j; k++) sum -= scratch[i * p + k]! * scratch[j * p + k]!;
      if (i === j) {
        // Rounding of updates can take the smallest pivot below the ridge.
        const pivot = Math.max(sum, ridge / 10);
        log += ln(pivot);
        scratch[i * p + i] = Math.sqrt(pivot);
      } else scratch[i * p + j] = sum / scratch[j * p + j]!;
    }
  }
  return log;
}
