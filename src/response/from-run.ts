import type { Run } from '../survey/run.ts';
import type { Response } from './response.ts';

/** What a run hands over: the answers and the background, without times and without the order shown. */
export function toResponse(run: Run): Response {
  return {
    format: 'afweging/response@1',
    id: run.id,
    study: run.study,
    answers: run.answers.map((answer) => answer?.category ?? null),
    background: run.background,
    simulated: false,
  };
}
