import type { FitProblem } from '../../estimation/problem.ts';
import type { Told } from '../../problems/told.ts';

/** What the things that models are about are called for a reader. */
export type Wording = {
  readonly criterion: (id: string) => string;
  /** @param level - its number among the criterion's codes */
  readonly level: (criterion: string, level: number) => string;
  readonly parameter: (name: string) => string;
  readonly told: (problem: FitProblem) => Told;
};
