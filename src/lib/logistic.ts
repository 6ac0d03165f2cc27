import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** 1 / (1 + e^−x), without overflow. */
export function logistic(x: number): number {
  const small = exp(-Math.abs(x));
  return (x < 0 ? small : 1) / (1 + small);
}

/** Its inverse, of a share in 0..1. */
export function logOdds(share: number): number {
  return ln(share / (1 - share));
}
