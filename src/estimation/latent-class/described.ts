import { clustersOf } from '../clusters.ts';
import { examined, fitted, respondents, total } from '../diagnosis.ts';
import type { Fit } from '../fit.ts';
import type { MakeKernel } from '../kernel.ts';
import { declaredPlaces, type Places } from '../places.ts';
import type { FitProblem } from '../problem.ts';
import { logLikelihoodNull, logLikelihoodShares } from '../statistics.ts';
import { type Errors, errors } from './errors.ts';
import { hits } from './hits.ts';
import { firstThreshold, numbers } from './layout.ts';
import { expected } from './mixture.ts';
import { type ClassCoefficient, classCoefficients, parameterNames } from './names.ts';
import type { Prepared } from './prepare.ts';
import { classPeople, maximumAt } from './start.ts';
import { unstandardised } from './unstandardise.ts';

/** One class; which is called first is a matter of size alone. */
type LatentClass = {
  /** 0..1, over people with an answer that counts. */
  readonly share: number;
  /** Inverse Hessian. */
  readonly seShare: number;
  /** Sandwich by respondent. */
  readonly seShareRespondent: number;
  /** Its own weights, and for ratings its strictness beside the first class. */
  readonly coefficients: readonly ClassCoefficient[];
};

/**
 * A maximum: people in classes, largest first; what it shares with a fixed model's fit means the same there. N
 * respondents, Q classes.
 *
 * Names are "class1:pf" for the weights of each class; for ratings "class2:strictness" beside class 1 and the
 * thresholds, those of class 1; "class2:share" and "class2:share:column", log-odds against class 1. Robust
 * covariances and those by respondent are the same: a row has no score apart from its person's. The log-likelihood
 * is without the penalty; hits are those of somebody whose class is not known.
 */
export type Described = Omit<Fit, 'evaluations' | 'path' | 'jackknife' | 'bootstrap' | 'influence'> & {
  readonly classes: readonly LatentClass[];
  /** [N,Q] each respondent's chances of the classes, given their answers. */
  readonly memberships: Float64Array;
};

/** The fit at the maximum nearest to `at` [D]. */
export function described(
  task: Prepared,
  at: Float64Array,
  makeKernel: MakeKernel,
  setAside: readonly FitProblem[],
): Described {
  const { data, model, mixture } = task;
  const { layout } = mixture;
  const minimum = maximumAt(task, at);
  const expectation = expected(mixture, minimum.at);
  const places = placesOf(task);
  const found = errors(task, minimum, expectation, places);
  const names = parameterNames(data, model);
  const estimate = new Float64Array(names.length).fill(Number.NaN);
  unstandardised(task, minimum.at).forEach((value, d) => {
    if (found.known[d]) estimate[places.at[d]!] = value;
  });
  const clusters = clustersOf(data, mixture.people);
  const people = respondents(data, clusters);
  const expectedPeople = classPeople(mixture, expectation.posterior);
  return {
    names,
    estimate,
    covariance: found.covariance,
    classes: latentClasses(task, found, expectedPeople, people),
    memberships: expectation.posterior,
    logLikelihood: expectation.logLikelihood,
    logLikelihoodNull: logLikelihoodNull(data),
    logLikelihoodShares: logLikelihoodShares(data, makeKernel),
    parameters: layout.parameters,
    respondents: people,
    scenarios: total(data.weight),
    hits: hits(mixture, minimum.at, expectation.prior),
    ridge: model.ridge,
    stop: minimum.stop,
    converged: minimum.stop === 'gradient',
    gradientNorm: minimum.gradientNorm,
    problems: [
      ...examined(data, names, clusters, ofAllClasses(task)),
      ...setAside,
      ...held(found, names, places.at),
      ...fitted({ minimum }, names, found.covariance, people),
    ],
  };
}

/** @param expectedPeople - [Q] in each class */
function latentClasses(
  { data, mixture: { layout } }: Prepared,
  { seShare, seShareRespondent }: Errors,
  expectedPeople: Float64Array,
  people: number,
): LatentClass[] {
  return numbers(layout.classes).map((q) => ({
    share: expectedPeople[q]! / people,
    seShare: seShare[q]!,
    seShareRespondent: seShareRespondent[q]!,
    coefficients: classCoefficients(data, layout, q),
  }));
}

/** What is wrong with the answers whatever the classes; separation is met class by class, by the penalty. */
function ofAllClasses({ examination, mixture: { layout } }: Prepared) {
  return { ...examination, unidentified: [], dependent: [], infinite: [], parameters: layout.parameters };
}

/** Where the parameters stand among the declared ones: shares come after all thresholds. */
function placesOf({ mixture: { layout }, examination: { merge } }: Prepared): Places {
  const before = firstThreshold(layout) + layout.thresholds;
  const { at, declared } = declaredPlaces(firstThreshold(layout), before, merge);
  const shares = numbers(layout.parameters - before);
  return {
    at: [...at, ...shares.map((share) => declared + share)],
    declared: declared + shares.length,
  };
}

function held(errors: Errors, names: readonly string[], at: readonly number[]): FitProblem[] {
  const coefficients = errors.held.map((d) => names[at[d]!]!);
  return coefficients.length > 0 ? [{ kind: 'held-by-penalty', coefficients }] : [];
}
