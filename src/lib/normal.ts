import ln from '@stdlib/math-base-special-ln';
import type { Random } from './random.ts';

/** A standard normal number by the polar method (Marsaglia and Bray 1964), with the same bits in every engine. */
export function normal(random: Random): number {
  for (;;) {
    const a = 2 * random() - 1;
    const b = 2 * random() - 1;
    const square = a * a + b * b;
    if (square > 0 && square < 1) return a * Math.sqrt((-2 * ln(square)) / square);
  }
}
