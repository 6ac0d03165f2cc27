import type { Inequalities } from './inequalities.ts';

/** Directions in which no answer becomes more or less probable. */
export type NullSpace = {
  /** Each [P]: 1 at a parameter of `held`, and what the others must do to undo it. */
  readonly directions: readonly Float64Array[];
  /** One parameter a direction: with these held, the others are told by the data. */
  readonly held: readonly number[];
};

/** A column whose part not explained by the others has under this share of its square is collinear. */
const collinear = 1e-11;

/**
 * The null space of the inequalities in `use`, over the parameters in `columns`, by a Cholesky
 * factorisation of their products that passes over each column depending on those before it (Higham
 * 2002, "Accuracy and Stability of Numerical Algorithms", section 10.3).
 *
 * @param use - [I] 1 where the inequality counts
 */
export function nullSpace(
  { parameters: P, a }: Inequalities,
  use: Uint8Array,
  columns: readonly number[],
): NullSpace {
  const n = columns.length;
  const G = products(a, P, use, columns);
  const L = new Float64Array(n * n);
  const independent: number[] = [];
  const directions: Float64Array[] = [];
  const held: number[] = [];
  for (let p = 0; p < n; p++) {
    let rest = G[p * n + p]!;
    for (const [i, q] of independent.entries()) {
      let value = G[p * n + q]!;
      for (let j = 0; j < i; j++) value -= L[p * n + j]! * L[q * n + j]!;
      L[p * n + i] = value / L[q * n + i]!;
      rest -= L[p * n + i]! ** 2;
    }
    if (rest > collinear * G[p * n + p]!) {
      L[p * n + independent.length] = Math.sqrt(rest);
      independent.push(p);
      continue;
    }
    held.push(columns[p]!);
    const direction = new Float64Array(P);
    direction[columns[p]!] = 1;
    for (const [q, share] of dependence(L, independent, n, p)) direction[columns[q]!] = -share;
    directions.push(direction);
  }
  return { directions, held };
}

/** Sums of products of the columns: [n,n], the lower triangle. */
function products(a: Float64Array, P: number, use: Uint8Array, columns: readonly number[]): Float64Array {
  const n = columns.length;
  const G = new Float64Array(n * n);
  const row = new Float64Array(n);
  for (let i = 0; i < use.length; i++) {
    if (!use[i]) continue;
    for (let p = 0; p < n; p++) row[p] = a[i * P + columns[p]!]!;
    for (let p = 0; p < n; p++) for (let q = 0; q <= p; q++) G[p * n + q]! += row[p]! * row[q]!;
  }
  return G;
}

/** By how much each independent column makes up column `p`: back substitution in L. */
function dependence(
  L: Float64Array,
  independent: readonly number[],
  n: number,
  p: number,
): Map<number, number> {
  const shares = new Map<number, number>();
  for (let i = independent.length - 1; i >= 0; i--) {
    let value = L[p * n + i]!;
    for (let j = i + 1; j < independent.length; j++) {
      value -= L[independent[j]! * n + i]! * shares.get(independent[j]!)!;
    }
    shares.set(independent[i]!, value / L[independent[i]! * n + i]!);
  }
  return shares;
}
