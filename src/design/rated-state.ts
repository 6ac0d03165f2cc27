import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Coding } from '../study/coding.ts';

/** Keeps the inverse finite where weights cannot all be told apart; small beside one answer. */
const ridge = 1e-4;

/** Exchanges after which the inverse is made anew: rounding adds up. */
const fresh = 32;

/**
 * Rated scenarios with the inverse of their information X'X, from which an exchange of two levels is judged in a
 * handful of multiplications: it is an update of rank two.
 */
export class RatedState {
  /** [n,C] */
  readonly levels: Uint8Array;
  /** ln of the determinant. */
  value = 0;
  readonly #n: number;
  /** p: an intercept and all weights. */
  readonly #size: number;
  readonly #coding: readonly Coding[];
  /** [n,p] */
  readonly #x: Float64Array;
  /** [p,p] (X'X)⁻¹ */
  #d: Float64Array = new Float64Array();
  /** [n,p] X(X'X)⁻¹ */
  readonly #xd: Float64Array;
  /** [n,n] X(X'X)⁻¹X' */
  readonly #hat: Float64Array;
  #exchanges = 0;

  constructor(levels: Uint8Array, coding: readonly Coding[]) {
    this.#coding = coding;
    this.#n = levels.length / coding.length;
    this.#size = 1 + coding.reduce((sum, { names }) => sum + names.length, 0);
    this.levels = levels.slice();
    this.#x = new Float64Array(this.#n * this.#size);
    this.#xd = new Float64Array(this.#n * this.#size);
    this.#hat = new Float64Array(this.#n * this.#n);
    for (let i = 0; i < this.#n; i++) {
      this.#x[i * this.#size] = 1;
      for (let c = 0; c < coding.length; c++) this.#code(i, c);
    }
    this.#invert();
  }

  /** Multiplications that an exchange takes, about. */
  get exchanging(): number {
    return this.#n * this.#size * (this.#size + this.#n / 2);
  }

  /** Becomes as another of the same size is. */
  copy(other: RatedState): void {
    this.levels.set(other.levels);
    this.value = other.value;
    this.#x.set(other.#x);
    this.#d.set(other.#d);
    this.#xd.set(other.#xd);
    this.#hat.set(other.#hat);
  }

  /** By how much the determinant is multiplied when rows i and k exchange their levels of criterion c. */
  ratio(c: number, i: number, k: number): number {
    const p = this.#size;
    const C = this.#coding.length;
    const { matrix, first } = this.#coding[c]!;
    const from = matrix[this.levels[i * C + c]!]!;
    const to = matrix[this.levels[k * C + c]!]!;
    const d = this.#d;
    const xi = i * p + 1 + first;
    const xk = k * p + 1 + first;
    let a = 0;
    let b = 0;
    for (let w = 0; w < from.length; w++) {
      const own = to[w]! - from[w]!;
      b += own * (this.#xd[xi + w]! - this.#xd[xk + w]!);
      const row = (1 + first + w) * p + 1 + first;
      for (let u = 0; u < from.length; u++) a += own * (to[u]! - from[u]!) * d[row + u]!;
    }
    return 1 + 2 * a + 2 * b + b * b - a * this.#apart(i, k);
  }

  /** Makes that exchange, of which the ratio is known. */
  exchange(c: number, i: number, k: number, ratio: number): void {
    const C = this.#coding.length;
    const { matrix, first } = this.#coding[c]!;
    const [one, other] = [this.levels[i * C + c]!, this.levels[k * C + c]!];
    this.#update(
      1 + first,
      matrix[other]!.map((value, w) => value - matrix[one]![w]!),
      i,
      k,
    );
    this.levels[i * C + c] = other;
    this.levels[k * C + c] = one;
    this.#code(i, c);
    this.#code(k, c);
    this.value += ln(ratio);
    this.#exchanges++;
    if (this.#exchanges % fresh === 0) this.#invert();
    else this.#products();
  }

  #code(i: number, c: number): void {
    const { matrix, first } = this.#coding[c]!;
    this.#x.set(matrix[this.levels[i * this.#coding.length + c]!]!, i * this.#size + 1 + first);
  }

  /** v'(X'X)⁻¹v of the difference v of two rows. */
  #apart(i: number, k: number): number {
    const n = this.#n;
    return this.#hat[i * n + i]! + this.#hat[k * n + k]! - 2 * this.#hat[i * n + k]!;
  }

  /** (M + δv' + vδ' + 2δδ')⁻¹ with v the difference of both rows (Woodbury 1950). */
  #update(first: number, delta: readonly number[], i: number, k: number): void {
    const p = this.#size;
    const d = this.#d;
    const dDelta = new Float64Array(p);
    const dv = new Float64Array(p);
    let a = 0;
    let b = 0;
    for (let q = 0; q < p; q++) {
      for (let w = 0; w < delta.length; w++) dDelta[q]! += d[q * p + first + w]! * delta[w]!;
      dv[q] = this.#xd[i * p + q]! - this.#xd[k * p + q]!;
    }
    for (let w = 0; w < delta.length; w++) {
      a += delta[w]! * dDelta[first + w]!;
      b += delta[w]! * dv[first + w]!;
    }
    const apart = this.#apart(i, k);
    const det = a * (apart - 2) - (1 + b) * (1 + b);
    const [kaa, kab, kbb] = [(apart - 2) / det, -(1 + b) / det, a / det];
    for (let q = 0; q < p; q++) {
      const left = kaa * dDelta[q]! + kab * dv[q]!;
      const right = kab * dDelta[q]! + kbb * dv[q]!;
      for (let r = 0; r < p; r++) d[q * p + r]! -= left * dDelta[r]! + right * dv[r]!;
    }
  }

  #invert(): void {
    const p = this.#size;
    const x = new Matrix(
      Array.from({ length: this.#n }, (_, i) => [...this.#x.subarray(i * p, (i + 1) * p)]),
    );
    const factor = new CholeskyDecomposition(x.transpose().mmul(x).add(Matrix.eye(p).mul(ridge)));
    const pivots = factor.lowerTriangularMatrix.diagonal();
    this.value = pivots.reduce((sum, pivot) => sum + 2 * ln(pivot), 0);
    this.#d = Float64Array.from(factor.solve(Matrix.eye(p)).to1DArray());
    this.#products();
  }

  #products(): void {
    const p = this.#size;
    const n = this.#n;
    const [x, d, xd, hat] = [this.#x, this.#d, this.#xd, this.#hat];
    for (let i = 0; i < n; i++) {
      for (let q = 0; q < p; q++) {
        let sum = 0;
        for (let r = 0; r < p; r++) sum += x[i * p + r]! * d[q * p + r]!;
        xd[i * p + q] = sum;
      }
    }
    for (let i = 0; i < n; i++) {
      for (let k = 0; k <= i; k++) {
        let sum = 0;
        for (let q = 0; q < p; q++) sum += xd[i * p + q]! * x[k * p + q]!;
        hat[i * n + k] = sum;
        hat[k * n + i] = sum;
      }
    }
  }
}
