import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Coding } from '../study/coding.ts';
import type { Levels } from './rules.ts';
import type { SearchState } from './search-state.ts';

/** Keeps the inverse finite where weights cannot all be told apart; small beside one answer. */
const ridge = 1e-4;

/** Changes after which the inverse is made anew: rounding adds up. */
const fresh = 64;

/** Two numbers by which a matrix changes: M + δv' + vδ' + tδδ', in terms of the inverse D of M. */
type Update = {
  /** [p] Dδ and Dv */
  readonly dDelta: Float64Array;
  readonly dv: Float64Array;
  /** δ'Dδ, δ'Dv and v'Dv */
  readonly a: number;
  readonly b: number;
  readonly h: number;
};

/**
 * Rated scenarios of main effects without priors, with the inverse of their information X'X: another level in one row,
 * or in two that exchange theirs, changes it by rank two, and is judged in a handful of multiplications.
 */
export class RatedState implements SearchState {
  /** [n,C] */
  readonly levels: Levels;
  /** ln |X'X| */
  value = 0;
  readonly #n: number;
  /** p: an intercept and all weights. */
  readonly #size: number;
  readonly #coding: readonly Coding[];
  /** [n,p] */
  readonly #x: Float64Array;
  /** [p,p] D = (X'X)⁻¹ */
  readonly #d: Float64Array;
  /** [n,p] XD */
  readonly #xd: Float64Array;
  /** [n,n] XDX' */
  readonly #hat: Float64Array;
  #changes = 0;

  constructor(rows: number, coding: readonly Coding[]) {
    this.#coding = coding;
    this.#n = rows;
    this.#size = 1 + coding.reduce((sum, { names }) => sum + names.length, 0);
    this.levels = new Uint8Array(rows * coding.length);
    this.#x = new Float64Array(this.#n * this.#size);
    this.#d = new Float64Array(this.#size * this.#size);
    this.#xd = new Float64Array(this.#n * this.#size);
    this.#hat = new Float64Array(this.#n * this.#n);
  }

  set(levels: Levels): void {
    this.levels.set(levels);
    for (let i = 0; i < this.#n; i++) {
      this.#x[i * this.#size] = 1;
      for (const c of this.#coding.keys()) this.#code(i, c);
    }
    this.#invert();
  }

  copy(other: RatedState): void {
    this.levels.set(other.levels);
    this.value = other.value;
    this.#x.set(other.#x);
    this.#d.set(other.#d);
    this.#xd.set(other.#xd);
    this.#hat.set(other.#hat);
  }

  exchangeRatio(c: number, i: number, k: number): number {
    const to = this.levels[k * this.#coding.length + c]!;
    const hat = this.#hat;
    const n = this.#n;
    const h = hat[i * n + i]! + hat[k * n + k]! - 2 * hat[i * n + k]!;
    return this.#ratio(c, i, to, k, 2 - h);
  }

  changeRatio(c: number, i: number, level: number): number {
    return this.#ratio(c, i, level, -1, 1 - this.#hat[i * this.#n + i]!);
  }

  /**
   * (1 + b)² + a(t − h), the determinant's ratio (Harville 1997, "Matrix algebra from a statistician's perspective",
   * section 18.1): v is row i, less row k unless that is −1.
   *
   * @param free - t − h
   */
  #ratio(c: number, i: number, level: number, k: number, free: number): number {
    const p = this.#size;
    const { matrix, first } = this.#coding[c]!;
    const from = matrix[this.levels[i * this.#coding.length + c]!]!;
    const to = matrix[level]!;
    const d = this.#d;
    const xd = this.#xd;
    const xi = i * p + 1 + first;
    const xk = k * p + 1 + first;
    let a = 0;
    let b = 0;
    for (let w = 0; w < from.length; w++) {
      const own = to[w]! - from[w]!;
      b += own * (k < 0 ? xd[xi + w]! : xd[xi + w]! - xd[xk + w]!);
      const row = (1 + first + w) * p + 1 + first;
      for (let u = 0; u < from.length; u++) a += own * (to[u]! - from[u]!) * d[row + u]!;
    }
    return (1 + b) * (1 + b) + a * free;
  }

  exchange(c: number, i: number, k: number, ratio: number): void {
    const [one, other] = [i, k].map((row) => this.levels[row * this.#coding.length + c]!);
    this.#update(c, i, other!, k);
    this.levels[k * this.#coding.length + c] = one!;
    this.#code(k, c);
    this.#changed(ratio);
  }

  change(c: number, i: number, level: number, ratio: number): void {
    this.#update(c, i, level, -1);
    this.#changed(ratio);
  }

  #changed(ratio: number): void {
    this.value += ln(ratio);
    this.#changes++;
    if (this.#changes % fresh === 0) this.#invert();
  }

  #code(i: number, c: number): void {
    const { matrix, first } = this.#coding[c]!;
    this.#x.set(matrix[this.levels[i * this.#coding.length + c]!]!, i * this.#size + 1 + first);
  }

  /** Gives row i another level of criterion c, and row k (unless it is −1) what is the contrary. */
  #update(c: number, i: number, level: number, k: number): void {
    const { matrix, first } = this.#coding[c]!;
    const at = i * this.#coding.length + c;
    const from = matrix[this.levels[at]!]!;
    const delta = matrix[level]!.map((value, w) => value - from[w]!);
    this.#apply(this.#terms(delta, 1 + first, i, k), delta, 1 + first, i, k);
    this.levels[at] = level;
    this.#code(i, c);
  }

  #terms(delta: readonly number[], first: number, i: number, k: number): Update {
    const p = this.#size;
    const n = this.#n;
    const dDelta = new Float64Array(p);
    const dv = this.#xd.slice(i * p, (i + 1) * p);
    if (k >= 0) for (let q = 0; q < p; q++) dv[q]! -= this.#xd[k * p + q]!;
    for (let q = 0; q < p; q++) {
      for (let w = 0; w < delta.length; w++) dDelta[q]! += this.#d[q * p + first + w]! * delta[w]!;
    }
    let [a, b] = [0, 0];
    for (let w = 0; w < delta.length; w++) {
      a += delta[w]! * dDelta[first + w]!;
      b += delta[w]! * dv[first + w]!;
    }
    const hat = this.#hat;
    const h = hat[i * n + i]! + (k < 0 ? 0 : hat[k * n + k]! - 2 * hat[i * n + k]!);
    return { dDelta, dv, a, b, h };
  }

  /** D, XD and XDX' after the change (Woodbury 1950), each by outer products of what they were. */
  #apply(
    { dDelta, dv, a, b, h }: Update,
    delta: readonly number[],
    first: number,
    i: number,
    k: number,
  ): void {
    const [p, n] = [this.#size, this.#n];
    const [d, xd, hat] = [this.#d, this.#xd, this.#hat];
    const free = (k < 0 ? 1 : 2) - h;
    const det = -a * free - (1 + b) * (1 + b);
    const [kaa, kab, kbb] = [-free / det, -(1 + b) / det, a / det];
    const left = dDelta.map((value, q) => kaa * value + kab * dv[q]!);
    const right = dDelta.map((value, q) => kab * value + kbb * dv[q]!);
    // Of every row x: x'Dδ, x'Dv, and x'D'δ with the new D.
    const s = new Float64Array(n);
    const g = new Float64Array(n);
    const e = new Float64Array(n);
    for (let m = 0; m < n; m++) {
      for (let w = 0; w < delta.length; w++) s[m]! += xd[m * p + first + w]! * delta[w]!;
      g[m] = hat[m * n + i]! - (k < 0 ? 0 : hat[m * n + k]!);
      e[m] = s[m]! - (kaa * s[m]! + kab * g[m]!) * a - (kab * s[m]! + kbb * g[m]!) * b;
    }
    addOuter(d, left, dDelta, right, dv);
    const xLeft = s.map((value, m) => kaa * value + kab * g[m]!);
    const xRight = s.map((value, m) => kab * value + kbb * g[m]!);
    addOuter(xd, xLeft, dDelta, xRight, dv);
    addOuter(hat, xLeft, s, xRight, g);
    // The rows themselves change: by δ and, the other, by −δ.
    const dNew = dDelta.map((value, q) => value - left[q]! * a - right[q]! * b);
    let own = 0;
    for (let w = 0; w < delta.length; w++) own += delta[w]! * dNew[first + w]!;
    for (const [row, sign] of k < 0 ? [[i, 1] as const] : [[i, 1] as const, [k, -1] as const]) {
      for (let q = 0; q < p; q++) xd[row * p + q]! += sign * dNew[q]!;
      for (let m = 0; m < n; m++) {
        hat[row * n + m]! += sign * e[m]!;
        hat[m * n + row]! += sign * e[m]!;
      }
    }
    hat[i * n + i]! += own;
    if (k < 0) return;
    hat[k * n + k]! += own;
    hat[i * n + k]! -= own;
    hat[k * n + i]! -= own;
  }

  #invert(): void {
    const [p, n] = [this.#size, this.#n];
    const x = new Matrix(Array.from({ length: n }, (_, i) => [...this.#x.subarray(i * p, (i + 1) * p)]));
    const factor = new CholeskyDecomposition(x.transpose().mmul(x).add(Matrix.eye(p).mul(ridge)));
    const pivots = factor.lowerTriangularMatrix.diagonal();
    this.value = pivots.reduce((sum, pivot) => sum + 2 * ln(pivot), 0);
    const inverse = factor.solve(Matrix.eye(p));
    const xd = x.mmul(inverse);
    this.#d.set(inverse.to1DArray());
    this.#xd.set(xd.to1DArray());
    this.#hat.set(xd.mmul(x.transpose()).to1DArray());
  }
}

/** A [r,c] − one·other' − second·another' */
function addOuter(
  matrix: Float64Array,
  one: Float64Array,
  other: Float64Array,
  second: Float64Array,
  another: Float64Array,
): void {
  const columns = other.length;
  for (let r = 0; r < one.length; r++) {
    const [x, y] = [one[r]!, second[r]!];
    for (let c = 0; c < columns; c++) matrix[r * columns + c]! -= x * other[c]! + y * another[c]!;
  }
}
