import type { FitProblem } from '../estimation/problem.ts';
import { fitProblem } from './fit-problem.ts';
import { type TableProblem, tableProblem } from './table-problem.ts';
import type { Told } from './told.ts';

/** Whatever can be met between a file and a fit. */
export type DataProblem = FitProblem | TableProblem;

/** Whatever was met between a file and a fit, in words. */
export function dataProblem(problem: DataProblem): Told {
  switch (problem.kind) {
    case 'not-identified':
    case 'separated':
    case 'unused-category':
    case 'too-few-people':
    case 'too-few-for-spread':
    case 'identical-people':
    case 'too-few-answers':
    case 'no-variation':
    case 'only-noise':
    case 'no-respondents':
    case 'small-class':
    case 'class-set-aside':
    case 'held-by-penalty':
    case 'wrong-sign':
    case 'no-spread':
    case 'simulation-error':
    case 'few-draws':
    case 'no-convergence':
      return fitProblem(problem);
    default:
      return tableProblem(problem);
  }
}
