import type { Specification } from './specification.ts';

/** The kernel's parameters (b, Λ, thresholds, stretch) at the model's own θ. */
export function kernelParameters(s: Specification, theta: Float64Array): Float64Array {
  const B = s.form.length;
  const E = s.entrySpread.length;
  const T = theta.length - s.means - s.spreads;
  const all = new Float64Array(B + E + T + (s.stretch ? 1 : 0));
  all.set(theta.subarray(0, s.means));
  for (let e = 0; e < E; e++) all[B + e] = s.entryFactor[e]! * theta[s.means + s.entrySpread[e]!]!;
  all.set(theta.subarray(s.means + s.spreads), B + E);
  if (s.stretch) all[B + E + T] = theta[s.means + s.stretch.spread]!;
  return all;
}

/** Derivatives by θ [N,P], from those by the kernel's parameters. */
export function modelScores(s: Specification, P: number, scores: Float64Array, N: number): Float64Array {
  const B = s.form.length;
  const E = s.entrySpread.length;
  const own = s.means + s.spreads;
  const width = P - own + B + E + (s.stretch ? 1 : 0);
  const result = new Float64Array(N * P);
  for (let n = 0; n < N; n++) {
    const from = n * width;
    const to = n * P;
    for (let k = 0; k < s.means; k++) result[to + k] = scores[from + k]!;
    for (let e = 0; e < E; e++) {
      result[to + s.means + s.entrySpread[e]!]! += s.entryFactor[e]! * scores[from + B + e]!;
    }
    if (s.stretch) result[to + s.means + s.stretch.spread] = scores[from + width - 1]!;
    for (let p = own; p < P; p++) result[to + p] = scores[from + B + E + p - own]!;
  }
  return result;
}
