import type { Fit } from './fit.ts';

/**
 * Covariance of the parameters over people, by leaving one person out: (N − 1)/N Σ(θ₋ₙ − mean)(θ₋ₙ − mean)'
 * (Efron and Tibshirani 1993, section 11.5). Where a fit without someone has no estimate, the clustered
 * sandwich with G/(G − 1).
 *
 * @returns [P,P], NaN for parameters without estimate
 */
export function personCovariance(fit: Fit): Float64Array {
  const P = fit.estimate.length;
  const N = fit.jackknife.length / P;
  const estimated = [...fit.estimate.keys()].filter((p) => Number.isFinite(fit.estimate[p]!));
  const all = estimated.every((p) => {
    for (let n = 0; n < N; n++) if (!Number.isFinite(fit.jackknife[n * P + p]!)) return false;
    return N > 1;
  });
  if (!all) {
    const people = fit.respondents;
    return fit.covariance.respondent.map((value) => (value * people) / (people - 1));
  }
  return jackknifeCovariance(fit.jackknife, estimated, P);
}

function jackknifeCovariance(leftOut: Float64Array, estimated: readonly number[], P: number): Float64Array {
  const N = leftOut.length / P;
  const centred = leftOut.slice();
  for (const p of estimated) {
    let mean = 0;
    for (let n = 0; n < N; n++) mean += leftOut[n * P + p]! / N;
    for (let n = 0; n < N; n++) centred[n * P + p]! -= mean;
  }
  const covariance = new Float64Array(P * P).fill(Number.NaN);
  for (const a of estimated) {
    for (const b of estimated) {
      let sum = 0;
      for (let n = 0; n < N; n++) sum += centred[n * P + a]! * centred[n * P + b]!;
      covariance[a * P + b] = ((N - 1) / N) * sum;
    }
  }
  return covariance;
}
