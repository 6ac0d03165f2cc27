import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Quantity } from './estimated.ts';

/**
 * Shares of a multinomial logit: of all that is on offer, j is chosen with P_j = e^(η_j)/Σ e^(η_i) (Train
 * 2009, equation 3.6).
 *
 * @param utilities - η of each thing on offer
 */
export function choiceShares(utilities: readonly Quantity[]): Quantity[] {
  const all = logSum(utilities);
  return utilities.map((own) => (parameters) => exp(own(parameters) - all(parameters)));
}

/** ln Σ e^η, the largest taken out first so that nothing overflows. */
export function logSum(utilities: readonly Quantity[]): Quantity {
  return (parameters) => {
    const values = utilities.map((utility) => utility(parameters));
    const largest = Math.max(...values);
    return largest + ln(values.reduce((sum, value) => sum + exp(value - largest), 0));
  };
}
