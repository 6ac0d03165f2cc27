import { aic, bic } from '../estimation/statistics.ts';

/** What is compared of a fit. */
export type Comparable = {
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly respondents: number;
  readonly converged: boolean;
  /** Standard deviation of the log-likelihood over draws; absent where nothing is drawn. */
  readonly simulationError?: number;
  /** In place of both, where these are of draws that were maximised over. */
  readonly fresh?: { readonly logLikelihood: number; readonly simulationError: number };
};

/**
 * How a fit stands beside the best one: with a BIC that cannot be told from its, or a higher one; or not to be compared,
 * since it did not converge, or since that holds for all others.
 */
export type Standing = 'best' | 'not-apart' | 'higher' | 'alone' | 'not-converged';

export type Compared<T> = {
  readonly fit: T;
  readonly logLikelihood: number;
  /** Standard deviation of the log-likelihood over draws; 0 where nothing is drawn. */
  readonly simulationError: number;
  /** Schwarz's criterion, over people; NaN like the other where the fit did not converge. */
  readonly bic: number;
  readonly aic: number;
  readonly standing: Standing;
  /** Less that of the best; undefined where it is not to be compared with that. */
  readonly difference?: {
    readonly bic: number;
    readonly aic: number;
    /** Standard deviation over draws of either. */
    readonly simulationError: number;
  };
};

/** A smaller difference in BIC is "not worth more than a bare mention" (Kass and Raftery 1995, section 3.2). */
export const leastDifference = 2;

/** So many simulation errors of the difference it must be at least. */
export const leastErrors = 2;

/** Fits of the same answers, the one with the lowest BIC over people first, those that cannot be compared last. */
export function compared<T extends Comparable>(fits: readonly T[]): Compared<T>[] {
  const sorted = [...fits].sort((a, b) => peopleBic(a) - peopleBic(b));
  const usable = sorted.filter((fit) => fit.converged);
  const [best, second] = usable;
  const first = second ? 'best' : 'alone';
  return [...usable, ...sorted.filter((fit) => !fit.converged)].map((fit) => ({
    fit,
    ...evaluated(fit),
    bic: fit.converged ? peopleBic(fit) : Number.NaN,
    aic: fit.converged ? aicOf(fit) : Number.NaN,
    standing: fit === best ? first : standing(fit, best),
    ...(best && fit.converged && { difference: difference(fit, best) }),
  }));
}

/** Whether a difference is more than a trifle, and more than chance in the draws gives. */
export function isApart(difference: number, simulationError: number): boolean {
  return difference >= leastDifference && !(difference < leastErrors * simulationError);
}

/** Whether the BIC of one fit is lower than that of another by more than chance in the draws, and than a trifle. */
export function isLower(one: Comparable, other: Comparable): boolean {
  const { bic, simulationError } = difference(other, one);
  return isApart(bic, simulationError);
}

/** How much higher the first is. */
function difference(one: Comparable, other: Comparable) {
  const [a, b] = [evaluated(one), evaluated(other)];
  return {
    bic: peopleBic(one) - peopleBic(other),
    aic: aicOf(one) - aicOf(other),
    simulationError: 2 * Math.hypot(a.simulationError, b.simulationError),
  };
}

/** By draws that were not maximised over. */
function evaluated({ fresh, logLikelihood, simulationError = 0 }: Comparable) {
  return fresh ?? { logLikelihood, simulationError };
}

/** Schwarz's criterion over people. */
function peopleBic(fit: Comparable): number {
  return bic(evaluated(fit).logLikelihood, fit.parameters, fit.respondents);
}

function aicOf(fit: Comparable): number {
  return aic(evaluated(fit).logLikelihood, fit.parameters);
}

function standing(fit: Comparable, best: Comparable | undefined): Standing {
  if (!fit.converged) return 'not-converged';
  return best && isLower(best, fit) ? 'higher' : 'not-apart';
}
