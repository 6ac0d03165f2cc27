import type { Covariance } from '../covariance.ts';
import type { Specification } from './specification.ts';

/** Inverse Hessian and its sandwich over persons' scores: a person's answers share what is integrated over. */
export function covariance(
  inverse: Float64Array,
  score: Float64Array,
  weight: Float64Array,
  P: number,
): Covariance {
  const respondent = new Float64Array(P * P);
  for (let n = 0; n < weight.length; n++) {
    const move = new Float64Array(P);
    for (let p = 0; p < P; p++)
      for (let q = 0; q < P; q++) move[p]! += inverse[p * P + q]! * score[n * P + q]!;
    for (let p = 0; p < P; p++)
      for (let q = 0; q < P; q++) respondent[p * P + q]! += weight[n]! * move[p]! * move[q]!;
  }
  return { classic: inverse, robust: respondent, respondent };
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

/** [D] values at their places among the declared parameters, NaN elsewhere. */
export function placed(values: Float64Array, places: readonly number[], D: number): Float64Array {
  const all = new Float64Array(D).fill(Number.NaN);
  for (const [p, at] of places.entries()) all[at] = values[p]!;
  return all;
}

export function placedBoth(V: Float64Array, places: readonly number[], D: number): Float64Array {
  const P = places.length;
  const all = new Float64Array(D * D).fill(Number.NaN);
  for (let p = 0; p < P; p++) for (let q = 0; q < P; q++) all[places[p]! * D + places[q]!] = V[p * P + q]!;
  return all;
}
