import type { Response } from './response.ts';

/** Whether there is anything that an analysis of many takes: who skipped everything tells nothing. */
export function hasJudged({ answers }: Pick<Response, 'answers'>): boolean {
  return answers.some((answer) => answer !== null);
}
