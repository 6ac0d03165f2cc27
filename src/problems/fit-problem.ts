import type { FitProblem } from '../estimation/problem.ts';
import { fitProblemTexts } from '../i18n/fit-problems.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Told } from './told.ts';

/**
 * A problem of a fit in words.
 *
 * @param name - what a coefficient is called for the reader
 */
export function fitProblem(problem: FitProblem, name: (coefficient: string) => string = (own) => own): Told {
  const text = fitProblemTexts();
  switch (problem.kind) {
    case 'not-identified':
      return text.notIdentified(problem.coefficients.map(name).join(', '));
    case 'separated': {
      const named = problem.coefficients.map((coefficient) =>
        coefficient.direction > 0
          ? text.upwards(name(coefficient.name))
          : text.downwards(name(coefficient.name)),
      );
      return text.separated(named.join(', '));
    }
    case 'unused-category':
      return text.unusedCategory(problem.category, problem.mergedWith);
    case 'too-few-people':
      return text.tooFewPeople(problem.respondents, problem.parameters);
    case 'too-few-answers':
      return text.tooFewAnswers(problem.answers, problem.parameters);
    case 'no-variation':
      return text.noVariation(problem.category);
    case 'no-convergence':
      return text.noConvergence(problem.gradientNorm.toExponential(1));
    default:
      return unreachable(problem);
  }
}
