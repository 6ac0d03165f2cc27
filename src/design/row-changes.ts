import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** Keeps the inverse finite where weights cannot all be told apart; small beside one answer. */
const ridge = 1e-4;

/**
 * The inverse D of X'X with XD and XDX' [n,n], kept up while rows of X [n,p] change: one by δ, or two by δ and −δ. With
 * v the row, or the first less the second, X'X becomes X'X + δv' + vδ' + tδδ', t the number of rows. Only the columns
 * from `first` on change, as many as δ is long. Own code: no library updates all three.
 */
export class RowChanges {
  readonly x: Float64Array;
  readonly #n: number;
  readonly #p: number;
  /** [p,p] D, [n,p] XD and [n,n] XDX' */
  readonly #d: Float64Array;
  readonly #xd: Float64Array;
  readonly #hat: Float64Array;
  /** Scratch: of p numbers, and of n. */
  readonly #dDelta: Float64Array;
  readonly #dv: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #xDelta: Float64Array;
  readonly #xv: Float64Array;
  readonly #xLeft: Float64Array;
  readonly #xRight: Float64Array;

  constructor(n: number, p: number) {
    this.#n = n;
    this.#p = p;
    this.x = new Float64Array(n * p);
    this.#d = new Float64Array(p * p);
    this.#xd = new Float64Array(n * p);
    this.#hat = new Float64Array(n * n);
    const [ofP, ofN] = [() => new Float64Array(p), () => new Float64Array(n)];
    [this.#dDelta, this.#dv, this.#left, this.#right] = [ofP(), ofP(), ofP(), ofP()];
    [this.#xDelta, this.#xv, this.#xLeft, this.#xRight] = [ofN(), ofN(), ofN(), ofN()];
  }

  copy(other: RowChanges): void {
    this.x.set(other.x);
    this.#d.set(other.#d);
    this.#xd.set(other.#xd);
    this.#hat.set(other.#hat);
  }

  /** Makes everything anew, with a small ridge. @returns ln |X'X| */
  invert(): number {
    const [p, n] = [this.#p, this.#n];
    const x = new Matrix(Array.from({ length: n }, (_, i) => [...this.x.subarray(i * p, (i + 1) * p)]));
    const factor = new CholeskyDecomposition(x.transpose().mmul(x).add(Matrix.eye(p).mul(ridge)));
    const inverse = factor.solve(Matrix.eye(p));
    const xd = x.mmul(inverse);
    this.#d.set(inverse.to1DArray());
    this.#xd.set(xd.to1DArray());
    this.#hat.set(xd.mmul(x.transpose()).to1DArray());
    return factor.lowerTriangularMatrix.diagonal().reduce((sum, pivot) => sum + 2 * ln(pivot), 0);
  }

  /**
   * By how much |X'X| is multiplied: (1 + δ'Dv)² + δ'Dδ (t − v'Dv) (Harville 1997, "Matrix algebra from a
   * statistician's perspective", section 18.1).
   *
   * @param k - the second row; −1 where one row changes
   */
  ratio(first: number, from: readonly number[], to: readonly number[], i: number, k: number): number {
    const p = this.#p;
    const d = this.#d;
    const xd = this.#xd;
    let a = 0;
    let b = 0;
    for (let w = 0; w < from.length; w++) {
      const own = to[w]! - from[w]!;
      if (own === 0) continue;
      const q = first + w;
      b += own * (k < 0 ? xd[i * p + q]! : xd[i * p + q]! - xd[k * p + q]!);
      for (let u = 0; u < from.length; u++) a += own * (to[u]! - from[u]!) * d[q * p + first + u]!;
    }
    return (1 + b) * (1 + b) + a * this.#free(i, k);
  }

  /** t − v'Dv */
  #free(i: number, k: number): number {
    const n = this.#n;
    const hat = this.#hat;
    if (k < 0) return 1 - hat[i * n + i]!;
    return 2 - hat[i * n + i]! - hat[k * n + k]! + 2 * hat[i * n + k]!;
  }

  /** Makes the change (Woodbury 1950), each of the three by outer products of what they were. */
  apply(first: number, from: readonly number[], to: readonly number[], i: number, k: number): void {
    this.#alongChange(first, from, to, i, k);
    const a = alongDelta(this.#dDelta, first, from, to);
    const b = alongDelta(this.#dv, first, from, to);
    this.#lessProducts(a, b, this.#free(i, k));
    this.#changeRows(first, from, to, i, k);
  }

  /** Dδ, Dv, XDδ and XDv. */
  #alongChange(first: number, from: readonly number[], to: readonly number[], i: number, k: number): void {
    const [p, n, xd, hat] = [this.#p, this.#n, this.#xd, this.#hat];
    for (let q = 0; q < p; q++) {
      this.#dv[q] = k < 0 ? xd[i * p + q]! : xd[i * p + q]! - xd[k * p + q]!;
      this.#dDelta[q] = alongDelta(this.#d, q * p + first, from, to);
    }
    for (let m = 0; m < n; m++) {
      this.#xDelta[m] = alongDelta(xd, m * p + first, from, to);
      this.#xv[m] = k < 0 ? hat[m * n + i]! : hat[m * n + i]! - hat[m * n + k]!;
    }
  }

  /** Updates all three to the new D, and Dδ and XDδ with them. @param a - δ'Dδ @param b - δ'Dv */
  #lessProducts(a: number, b: number, free: number): void {
    const [p, n] = [this.#p, this.#n];
    const [dDelta, dv, left, right] = [this.#dDelta, this.#dv, this.#left, this.#right];
    const [xDelta, xv, xLeft, xRight] = [this.#xDelta, this.#xv, this.#xLeft, this.#xRight];
    const det = -a * free - (1 + b) * (1 + b);
    const [kaa, kab, kbb] = [-free / det, -(1 + b) / det, a / det];
    for (let q = 0; q < p; q++) {
      left[q] = kaa * dDelta[q]! + kab * dv[q]!;
      right[q] = kab * dDelta[q]! + kbb * dv[q]!;
    }
    for (let m = 0; m < n; m++) {
      xLeft[m] = kaa * xDelta[m]! + kab * xv[m]!;
      xRight[m] = kab * xDelta[m]! + kbb * xv[m]!;
    }
    lessOuter(this.#d, left, dDelta, right, dv);
    lessOuter(this.#xd, xLeft, dDelta, xRight, dv);
    lessOuter(this.#hat, xLeft, xDelta, xRight, xv);
    for (let q = 0; q < p; q++) dDelta[q]! -= left[q]! * a + right[q]! * b;
    for (let m = 0; m < n; m++) xDelta[m]! -= xLeft[m]! * a + xRight[m]! * b;
  }

  /** Changes the rows themselves: with the new D, XD moves by Dδ and XDX' by x'Dδ on both sides. */
  #changeRows(first: number, from: readonly number[], to: readonly number[], i: number, k: number): void {
    const [p, n, hat] = [this.#p, this.#n, this.#hat];
    const own = alongDelta(this.#dDelta, first, from, to);
    this.#move(i, 1);
    if (k >= 0) this.#move(k, -1);
    hat[i * n + i]! += own;
    if (k >= 0) {
      hat[k * n + k]! += own;
      hat[i * n + k]! -= own;
      hat[k * n + i]! -= own;
    }
    for (let w = 0; w < from.length; w++) {
      const by = to[w]! - from[w]!;
      this.x[i * p + first + w]! += by;
      if (k >= 0) this.x[k * p + first + w]! -= by;
    }
  }

  #move(row: number, sign: number): void {
    const [p, n, hat] = [this.#p, this.#n, this.#hat];
    for (let q = 0; q < p; q++) this.#xd[row * p + q]! += sign * this.#dDelta[q]!;
    for (let m = 0; m < n; m++) {
      hat[row * n + m]! += sign * this.#xDelta[m]!;
      hat[m * n + row]! += sign * this.#xDelta[m]!;
    }
  }
}

/** Σ of the numbers from `start` on, times δ. */
function alongDelta(
  values: Float64Array,
  start: number,
  from: readonly number[],
  to: readonly number[],
): number {
  let sum = 0;
  for (let w = 0; w < from.length; w++) sum += values[start + w]! * (to[w]! - from[w]!);
  return sum;
}

/** A [r,c] − one·other' − second·another' */
function lessOuter(
  matrix: Float64Array,
  one: Float64Array,
  other: Float64Array,
  second: Float64Array,
  another: Float64Array,
): void {
  const columns = other.length;
  for (let r = 0; r < one.length; r++) {
    const x = one[r]!;
    const y = second[r]!;
    for (let c = 0; c < columns; c++) matrix[r * columns + c]! -= x * other[c]! + y * another[c]!;
  }
}
