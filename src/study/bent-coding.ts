import { leftOver, orthonormal } from '../lib/orthonormal.ts';
import { type Coding, codings } from './coding.ts';
import type { Criterion } from './study.ts';

/** Whether a criterion's levels lie on a line that they might also lie off. */
export function isLine({ kind, levels }: Criterion): boolean {
  return kind === 'amount' && levels.length > 2;
}

/**
 * The coding in which every level of an amount has a value of its own: after its line as many weights as levels can
 * lie off it, orthogonal to the line over the levels.
 */
export function bentCodings(criteria: readonly Criterion[]): Coding[] {
  let first = 0;
  return codings(criteria).map((coding, c) => {
    const own = isLine(criteria[c]!) ? bent(coding) : coding;
    const placed = { ...own, first };
    first += own.names.length;
    return placed;
  });
}

function bent(coding: Coding): Coding {
  const { criterion, names, matrix } = coding;
  const L = matrix.length;
  const line = orthonormal([new Float64Array(L).fill(1), Float64Array.from(matrix, ([value]) => value!)]);
  const bends = leftOver(line, L);
  return {
    ...coding,
    names: [...names, ...bends.map((_, b) => `${criterion}:bend${b + 1}`)],
    matrix: matrix.map((row, l) => [...row, ...bends.map((bend) => bend[l]!)]),
  };
}
