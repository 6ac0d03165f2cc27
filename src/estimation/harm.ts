import type { FitProblem } from './problem.ts';

/** What a problem takes from a fit: nothing, its errors, or estimates at which the likelihood is largest. */
export type Harm = 'nothing' | 'errors' | 'estimates';

const harms: Readonly<Record<FitProblem['kind'], Harm>> = {
  'unused-category': 'nothing',
  'too-few-people': 'errors',
  'identical-people': 'errors',
  'no-spread': 'errors',
  'not-identified': 'estimates',
  separated: 'estimates',
  'no-convergence': 'estimates',
  'class-set-aside': 'estimates',
  'held-by-penalty': 'estimates',
  'wrong-sign': 'estimates',
  'simulation-error': 'estimates',
  'few-draws': 'estimates',
  // These leave no fit at all.
  'too-few-for-spread': 'estimates',
  'too-few-answers': 'estimates',
  'no-variation': 'estimates',
  'only-noise': 'estimates',
  'no-respondents': 'estimates',
  'small-class': 'estimates',
};

/** What the worst of a fit's problems takes from it. */
export function harm(problems: readonly FitProblem[]): Harm {
  const found = problems.map(({ kind }) => harms[kind]);
  return (['estimates', 'errors'] as const).find((each) => found.includes(each)) ?? 'nothing';
}
