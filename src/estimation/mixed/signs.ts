import type { Specification } from './specification.ts';

/**
 * The spreads of which only the size can be told, by their numbers: of each deviate the first that it is multiplied
 * by, which of a Cholesky factor is the one on the diagonal.
 */
export function sizes({ entryDeviate, entrySpread, stretch }: Specification): ReadonlySet<number> {
  const first = [...entrySpread].filter((_, e) => entryDeviate.indexOf(entryDeviate[e]!) === e);
  return new Set(stretch ? [...first, stretch.spread] : first);
}

/** [P] −1 for the spreads of a deviate that counts the other way: only its size can be told. */
export function signs(spec: Specification, theta: Float64Array): Float64Array {
  const sign = new Float64Array(theta.length).fill(1);
  const turned = new Set<number>();
  for (const [e, q] of spec.entryDeviate.entries()) {
    const first = spec.entryDeviate.indexOf(q) === e;
    if (first && theta[spec.means + spec.entrySpread[e]!]! < 0) turned.add(q);
  }
  for (const [e, q] of spec.entryDeviate.entries())
    if (turned.has(q)) sign[spec.means + spec.entrySpread[e]!] = -1;
  const stretch = spec.stretch && spec.means + spec.stretch.spread;
  if (stretch !== undefined && theta[stretch]! < 0) sign[stretch] = -1;
  return sign;
}
