import ln from '@stdlib/math-base-special-ln';

/* Small symmetric matrices, flat and row-major. */

type Range = readonly [from: number, to: number];

/** The rows and columns of an [n,n] matrix in these ranges. */
export function submatrix(
  matrix: Float64Array,
  n: number,
  [top, bottom]: Range,
  [left, right]: Range,
): Float64Array {
  const width = right - left;
  const part = new Float64Array((bottom - top) * width);
  for (let row = top; row < bottom; row++)
    part.set(matrix.subarray(row * n + left, row * n + right), (row - top) * width);
  return part;
}

/**
 * A V A' [U,U]
 *
 * @param a - [U][P]
 * @param v - [P,P] symmetric
 */
export function within(a: readonly Float64Array[], v: Float64Array): Float64Array {
  const U = a.length;
  const P = a[0]!.length;
  const result = new Float64Array(U * U);
  a.forEach((row, i) => {
    const image = new Float64Array(P);
    for (let p = 0; p < P; p++) {
      const value = row[p]!;
      if (value === 0) continue;
      for (let c = 0; c < P; c++) image[c]! += value * v[p * P + c]!;
    }
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let c = 0; c < P; c++) sum += image[c]! * a[j]![c]!;
      result[i * U + j] = sum;
      result[j * U + i] = sum;
    }
  });
  return result;
}

/**
 * How much ln|covariance| falls by answers about predictors of this spread V: ln|I + GVG'|, which is positive definite
 * so that elimination needs no pivoting.
 *
 * @param spread - [U,U]
 * @param told - [C][U] G, the slopes of each answer's probability over the root of it
 */
export function fall(spread: Float64Array, told: readonly Float64Array[]): number {
  const n = told.length;
  const m = within(told, spread);
  let log = 0;
  for (let i = 0; i < n; i++) {
    const pivot = m[i * n + i]! + 1;
    log += ln(pivot);
    for (let r = i + 1; r < n; r++) {
      const times = m[r * n + i]! / pivot;
      for (let c = i + 1; c < n; c++) m[r * n + c]! -= times * m[i * n + c]!;
    }
  }
  return log;
}
