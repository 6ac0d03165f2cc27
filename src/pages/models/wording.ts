import type { FitProblem } from '../../estimation/problem.ts';
import type { Told } from '../../problems/told.ts';

/** What the things that models are about are called for a reader. */
export type Wording = {
  readonly criterion: (id: string) => string;
  /** @param level - its number among the criterion's codes */
  readonly level: (criterion: string, level: number) => string;
  /** A background question, or a column about people. */
  readonly question: (id: string) => string;
  readonly option: (question: string, option: string) => string;
  readonly parameter: (name: string) => string;
  readonly told: (problem: FitProblem) => Told;
};
