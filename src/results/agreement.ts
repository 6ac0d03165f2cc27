/**
 * How far answers in C ordered categories agree: 0 when half of them are at either end, 1 when all are the
 * same. With F_c the share of answers up to category c, l² = 4/(C − 1) Σ_{c<C} (F_c − ½)² (Blair and Lacy 2000,
 * "Statistics of ordinal variation"). It takes only the categories' order; 1 − l² is the distance in categories
 * between two answers drawn at random, as a share of the largest there can be. Of counts only the last step is
 * rounded, so that 7 against 3 is exactly what 3 against 7 is.
 *
 * @param shares - [C] counts or shares of the answers, two categories or more
 * @returns NaN without answers
 */
export function agreement(shares: readonly number[]): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let upTo = 0;
  let squares = 0;
  for (const share of shares.slice(0, -1)) {
    upTo += share;
    squares += (2 * upTo - total) ** 2;
  }
  return squares / ((shares.length - 1) * total ** 2);
}

/**
 * The agreement that n answers have on average when each is drawn by these shares. A sample's F_c has the
 * variance F_c(1 − F_c)/n, which adds up to 1/n of what lacks to 1.
 */
export function sampleAgreement(shares: readonly number[], n: number): number {
  return 1 - (1 - 1 / n) * (1 - agreement(shares));
}
