/*
 * Symmetric positive definite matrices [n,n] as flat arrays, as the kernels write them. Own code, not a
 * matrix class: it is called some thousand times a fit, and a library would be most of a worker's script.
 * Golub and Van Loan (2013), "Matrix Computations", section 4.2.
 */

/** A pivot of under this share of its diagonal element is rounding: the matrix is taken as singular. */
const rounding = 1e-13;

/** The factor L with L L' = `matrix`, its lower triangle filled; undefined when not positive definite. */
export function cholesky(matrix: Float64Array, n: number): Float64Array | undefined {
  const L = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= L[i * n + k]! * L[j * n + k]!;
      if (j < i) L[i * n + j] = rest / L[j * n + j]!;
      else if (rest > rounding * matrix[i * n + i]!) L[i * n + i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return L;
}

/** The solution of L L' x = `b` [n]. */
export function solved(L: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= L[i * n + k]! * x[k]!;
    x[i]! /= L[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= L[k * n + i]! * x[k]!;
    x[i]! /= L[i * n + i]!;
  }
  return x;
}

/** The inverse [n,n] of L L'. */
export function inverse(L: Float64Array, n: number): Float64Array {
  const result = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const unit = new Float64Array(n);
    unit[column] = 1;
    result.set(solved(L, unit), column * n);
  }
  return result;
}

/** The inverse of C', upper triangular, from lower triangular C. */
export function inverseTransposed(C: Float64Array, Q: number): Float64Array {
  const result = new Float64Array(Q * Q);
  for (let column = 0; column < Q; column++) {
    for (let i = column; i >= 0; i--) {
      let rest = i === column ? 1 : 0;
      for (let k = i + 1; k <= column; k++) rest -= C[k * Q + i]! * result[k * Q + column]!;
      result[i * Q + column] = rest / C[i * Q + i]!;
    }
  }
  return result;
}
