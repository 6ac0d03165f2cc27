import type { FitProblem } from '../estimation/problem.ts';
import { fitProblemTexts } from '../i18n/fit-problems.ts';
import { formatList, formatPower } from '../i18n/format.ts';
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
      return notIdentified(problem, name);
    case 'separated': {
      const named = problem.coefficients.map((coefficient) =>
        coefficient.direction > 0
          ? text.upwards(name(coefficient.name))
          : text.downwards(name(coefficient.name)),
      );
      return named.length === 1 ? text.separated(named[0]!) : text.separatedTogether(formatList(named));
    }
    case 'unused-category':
      return text.unusedCategory(problem.category, problem.mergedWith);
    case 'too-few-people':
      return text.tooFewPeople(problem.respondents, problem.parameters);
    case 'too-few-for-spread':
      return text.tooFewForSpread(problem.respondents, problem.needed);
    case 'identical-people':
      return text.identicalPeople(problem.respondents, problem.coefficients.map(name).join(', '));
    case 'too-few-answers':
      return text.tooFewAnswers(problem.answers, problem.parameters);
    case 'no-variation':
      return text.noVariation(problem.category);
    case 'only-noise':
      return text.onlyNoise(formatList(problem.categories.map((category) => `“${category}”`)));
    case 'no-respondents':
      return text.noRespondents();
    case 'small-class':
      return text.smallClass(problem.classes, problem.people, problem.needed);
    case 'class-set-aside':
      return text.classSetAside(problem.people, problem.needed);
    case 'held-by-penalty':
      return text.heldByPenalty(problem.coefficients.map(name).join(', '));
    case 'wrong-sign':
      return text.wrongSign(problem.coefficients.map(name).join(', '));
    case 'no-spread':
      return text.noSpread(formatList(problem.coefficients.map(name)), problem.coefficients.length);
    case 'simulation-error':
      return text.simulationError(problem.coefficients.map(name).join(', '));
    case 'few-draws':
      return text.fewDraws(problem.effective);
    case 'no-convergence':
      return text.noConvergence(formatPower(problem.gradientNorm));
    default:
      return unreachable(problem);
  }
}

/** Which columns are constant and which hang together, as far as that is known; and what to do. */
function notIdentified(
  { coefficients, sets }: Extract<FitProblem, { kind: 'not-identified' }>,
  name: (coefficient: string) => string,
): Told {
  const text = fitProblemTexts();
  const told = text.notIdentified(coefficients.map(name).join(', '));
  if (sets.length === 0) return told;
  const why = sets.map((set) => {
    const [first, ...others] = set.map(name);
    return others.length === 0 ? text.constant(first!) : text.dependent(formatList([first!, ...others]));
  });
  return { ...told, next: [...why, text.apart].join(' ') };
}
