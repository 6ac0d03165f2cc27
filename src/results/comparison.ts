import { bic } from '../estimation/statistics.ts';

/** What is compared of a fit. */
export type Comparable = {
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly respondents: number;
  readonly converged: boolean;
  /** Standard deviation of the log-likelihood over draws; absent where nothing is drawn, NaN where not known. */
  readonly simulationError?: number;
};

/**
 * How a fit stands beside the best one: with a BIC that cannot be told from its, or a higher one; or not to be
 * compared, since it did not converge or nobody knows how much its draws matter, or since that holds for all others.
 */
export type Standing = 'best' | 'not-apart' | 'higher' | 'alone' | 'not-converged' | 'error-unknown';

export type Compared<T> = {
  readonly fit: T;
  readonly bic: number;
  /** BIC less that of the best; NaN where it is not to be compared with that. */
  readonly difference: number;
  readonly standing: Standing;
};

/** A smaller difference in BIC is "not worth more than a bare mention" (Kass and Raftery 1995, section 3.2). */
export const leastDifference = 2;

/** So many simulation errors of the difference it must be at least. */
export const leastErrors = 2;

/** Fits of the same answers, the one with the lowest BIC over people first, those that cannot be compared last. */
export function compared<T extends Comparable>(fits: readonly T[]): Compared<T>[] {
  const sorted = [...fits].sort((a, b) => peopleBic(a) - peopleBic(b));
  const usable = sorted.filter((fit) => isUsable(fit));
  const [best, second] = usable;
  const first = second ? 'best' : 'alone';
  return [...usable, ...sorted.filter((fit) => !isUsable(fit))].map((fit) => ({
    fit,
    bic: peopleBic(fit),
    difference: best && isUsable(fit) ? peopleBic(fit) - peopleBic(best) : Number.NaN,
    standing: fit === best ? first : standing(fit, best),
  }));
}

/** Whether the BIC of one fit is lower than that of another by more than chance in the draws, and than a trifle. */
export function isLower(one: Comparable, other: Comparable): boolean {
  const error = 2 * Math.hypot(one.simulationError ?? 0, other.simulationError ?? 0);
  const difference = peopleBic(other) - peopleBic(one);
  return difference >= leastDifference && !(difference < leastErrors * error);
}

/** Whether a fit may be held against others: it settled, and it is known how much its draws matter. */
export function isUsable({ converged, simulationError }: Comparable): boolean {
  return converged && !Number.isNaN(simulationError ?? 0);
}

/** Schwarz's criterion over people. */
function peopleBic({ logLikelihood, parameters, respondents }: Comparable): number {
  return bic(logLikelihood, parameters, respondents);
}

function standing(fit: Comparable, best: Comparable | undefined): Standing {
  if (!fit.converged) return 'not-converged';
  if (Number.isNaN(fit.simulationError ?? 0)) return 'error-unknown';
  return best && isLower(best, fit) ? 'higher' : 'not-apart';
}
