import type { Specification } from './specification.ts';

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
