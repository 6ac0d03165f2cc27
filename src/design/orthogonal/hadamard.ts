import { type Field, fieldOf } from './field.ts';

/**
 * A Hadamard matrix [n][n] of zeros and ones, whose first column is 0: any two columns agree in half of the rows.
 * By doubling (Sylvester 1867) and from fields (Paley 1933, "On orthogonal matrices", constructions I and II).
 *
 * @returns undefined where none is found these ways: all orders to 64 that are multiples of 4 are
 */
export function hadamard(n: number): number[][] | undefined {
  if (n === 1) return [[0]];
  if (n === 2) return doubled([[0]]);
  if (n % 4 !== 0) return undefined;
  const signs = paleyOne(n) ?? paleyTwo(n);
  if (signs) return withFirstColumnNil(signs);
  const half = hadamard(n / 2);
  return half && doubled(half);
}

function doubled(half: readonly (readonly number[])[]): number[][] {
  return [
    ...half.map((row) => [...row, ...row]),
    ...half.map((row) => [...row, ...row.map((value) => 1 - value)]),
  ];
}

/** I + S of order q + 1, with S from differences of a field of q = 3 modulo 4 elements. */
function paleyOne(n: number): number[][] | undefined {
  const field = n % 4 === 0 ? fieldOf(n - 1) : undefined;
  if (!field) return undefined;
  const core = jacobsthal(field);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => {
      if (i === j) return 1;
      if (i === 0) return 1;
      return j === 0 ? -1 : core[i - 1]![j - 1]!;
    }),
  );
}

/** Of order 2(q + 1), from a field of q = 1 modulo 4 elements: each entry becomes a block of two by two. */
function paleyTwo(n: number): number[][] | undefined {
  const q = n / 2 - 1;
  const field = q % 4 === 1 ? fieldOf(q) : undefined;
  if (!field) return undefined;
  const core = jacobsthal(field);
  const entry = (i: number, j: number) => (i === j ? 0 : i === 0 || j === 0 ? 1 : core[i - 1]![j - 1]!);
  return Array.from({ length: n }, (_, r) =>
    Array.from({ length: n }, (__, c) => {
      const value = entry(r >> 1, c >> 1);
      const both = (r & 1) * (c & 1);
      if (value !== 0) return both ? -value : value;
      return (r & 1) === (c & 1) ? (both ? -1 : 1) : -1;
    }),
  );
}

/** [q][q] 1 where the difference of two elements is a square, −1 where it is none, 0 where it is nil. */
function jacobsthal({ size, add, multiply }: Field): number[][] {
  const squares = new Set(Array.from({ length: size - 1 }, (_, i) => multiply(i + 1, i + 1)));
  const minus = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => b).findIndex((b) => add(a, b) === 0),
  );
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => (a === b ? 0 : squares.has(add(a, minus[b]!)) ? 1 : -1)),
  );
}

function withFirstColumnNil(signs: readonly (readonly number[])[]): number[][] {
  return signs.map((row) => row.map((value) => (value === row[0] ? 0 : 1)));
}
