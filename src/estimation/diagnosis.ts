import type { Answers } from '../response/dataset.ts';
import type { Clusters } from './clusters.ts';
import type { Covariance } from './covariance.ts';
import type { FitProblem } from './problem.ts';
import type { Solution } from './solve.ts';
import { thresholdNames } from './threshold-names.ts';

/** The P parameters' names: coefficients, then thresholds by the categories they divide. */
export function parameterNames(data: Answers): string[] {
  if (data.kind === 'choices') return [...data.names];
  return [...data.names, ...thresholdNames(data.categories)];
}

/** Why there can be no fit at all; undefined when there can. */
export function withoutFit(data: Answers, parameters: number): FitProblem | undefined {
  const answers = total(data.weight);
  if (data.kind === 'ratings') {
    const used = data.categories.filter((_, c) => data.answer.some((a, s) => a === c && data.weight[s]! > 0));
    if (used.length === 1) return { kind: 'no-variation', category: used[0]! };
  }
  return answers < parameters ? { kind: 'too-few-answers', answers, parameters } : undefined;
}

/** What is to be said before a fit, and so beside it. */
export function examined(
  data: Answers,
  names: readonly string[],
  clusters: Clusters | undefined,
  {
    unidentified,
    dependent,
    infinite,
    merge,
    parameters,
  }: Pick<Solution, 'unidentified' | 'dependent' | 'infinite' | 'merge' | 'parameters'>,
): FitProblem[] {
  const problems: FitProblem[] = [];
  const people = respondents(data, clusters);
  const named = (coefficients: readonly number[]) => coefficients.map((k) => names[k]!);
  if (data.kind === 'ratings') {
    const { place, used } = merge!;
    data.categories.forEach((category, c) => {
      const into = used[place[c]!]!;
      if (into !== c)
        problems.push({ kind: 'unused-category', category, mergedWith: data.categories[into]! });
    });
  }
  if (unidentified.length > 0) {
    problems.push({ kind: 'not-identified', coefficients: named(unidentified), sets: dependent.map(named) });
  }
  if (infinite.length > 0) {
    const coefficients = infinite.map(({ coefficient, direction }) => ({
      name: names[coefficient]!,
      direction,
    }));
    problems.push({ kind: 'separated', coefficients });
  }
  if (clusters) problems.push(...tooFewPeople(people, parameters));
  return problems;
}

/** The scores of all respondents sum to zero, so their covariance has a rank of one less. */
export function tooFewPeople(respondents: number, parameters: number): FitProblem[] {
  return respondents - 1 < parameters ? [{ kind: 'too-few-people', respondents, parameters }] : [];
}

/** Why reports that noise alone explains leave no fit. */
export function onlyNoise(data: Answers, solution: Pick<Solution, 'onlyNoise'>): FitProblem {
  const labels = data.kind === 'ratings' ? data.categories : [];
  return { kind: 'only-noise', categories: solution.onlyNoise.map((c) => labels[c]!) };
}

/** What a fit itself shows to be wrong. */
export function fitted(
  { minimum }: Pick<Solution, 'minimum'>,
  names: readonly string[],
  covariance: Covariance,
  people: number,
): FitProblem[] {
  const problems: FitProblem[] = [];
  const variance = (V: Float64Array, p: number) => V[p * names.length + p]!;
  const alike = names.filter(
    (_, p) => variance(covariance.classic, p) > 0 && Number.isNaN(variance(covariance.respondent, p)),
  );
  // Of one respondent it is said already that there are too few.
  if (alike.length > 0 && people > 1) {
    problems.push({ kind: 'identical-people', respondents: people, coefficients: alike });
  }
  if (minimum.stop !== 'gradient') {
    problems.push({ kind: 'no-convergence', gradientNorm: minimum.gradientNorm });
  }
  return problems;
}

/** Respondents with an answer that counts. */
export function respondents(data: Answers, clusters: Clusters | undefined): number {
  return clusters ? clusters.people : total(data.weight);
}

export function total(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
