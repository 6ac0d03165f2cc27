import type { FitProblem } from '../estimation/problem.ts';
import { choicesTexts } from '../i18n/result-choices.ts';
import { fitProblem } from '../problems/fit-problem.ts';
import type { Told } from '../problems/told.ts';
import { noneConstant } from '../response/choice-data.ts';
import type { Study } from '../study/study.ts';
import { parameterName } from './parameterName.ts';
import { categoryNames } from './words.ts';

/** A fit's problem in the study's own words, and what to do about it. */
export function fitTold(study: Study, problem: FitProblem): Told {
  if (isNeverNone(problem))
    return { sentence: choicesTexts().rarelyNone(categoryNames(study).at(-1)!), next: '' };
  return fitProblem(named(study, problem), (parameter) => parameterName(study, parameter));
}

/** Whether all that runs to infinity is how rarely none was chosen. */
function isNeverNone(problem: FitProblem): boolean {
  return problem.kind === 'separated' && problem.coefficients.every(({ name }) => name === noneConstant);
}

/** The problem with its categories as respondents read them, instead of the data's "1" to "C", "no" and "yes". */
function named(study: Study, problem: FitProblem): FitProblem {
  if (problem.kind === 'no-variation') return { ...problem, category: nameOf(study, problem.category) };
  if (problem.kind !== 'unused-category') return problem;
  const { category, mergedWith } = problem;
  return { ...problem, category: nameOf(study, category), mergedWith: nameOf(study, mergedWith) };
}

function nameOf(study: Study, label: string): string {
  const names = categoryNames(study);
  const index = study.answer.kind === 'yes-no' ? ['no', 'yes'].indexOf(label) : Number(label) - 1;
  return names[index] ?? label;
}
