import type { Fit } from '../../src/estimation/fit.ts';

/** A fit that says what it is given and nothing else. */
export function fitOf(given: Partial<Fit> & Pick<Fit, 'names' | 'estimate'>): Fit {
  const P = given.names.length;
  const none = new Float64Array(P * P);
  return {
    covariance: { classic: none, robust: none, respondent: none },
    logLikelihood: -1,
    logLikelihoodNull: -2,
    logLikelihoodShares: -2,
    parameters: P,
    respondents: 10,
    scenarios: 20,
    hits: 0.5,
    ridge: 0,
    stop: 'gradient',
    converged: true,
    gradientNorm: 0,
    evaluations: 1,
    path: [],
    jackknife: new Float64Array(),
    bootstrap: new Float64Array(),
    influence: new Float64Array(),
    problems: [],
    ...given,
  };
}
