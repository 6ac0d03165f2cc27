import { dayOf } from '../lib/day.ts';
import type { Run } from '../survey/run.ts';
import type { Response } from './response.ts';

/** The answers and the background of a run, without times and without the order shown. */
export function toResponse(run: Run): Response {
  return {
    format: 'afweging/response@1',
    id: run.id,
    study: run.study,
    answers: run.answers.map((answer) => answer?.category ?? null),
    background: Object.fromEntries(
      Object.entries(run.background).filter((given): given is [string, string] => given[1] !== null),
    ),
    simulated: false,
  };
}

/** What a run hands over to the researcher, sealed: also the version answered, the order's seed and times. */
export function toHandOver(run: Run, version: string): Response {
  const day = dayOf(run.finishedAt ?? run.updatedAt);
  return {
    ...toResponse(run),
    handedOver: {
      version,
      revision: run.revision,
      seed: run.seed,
      // A device's clock may be set to any year.
      day: Math.min(Math.max(day, 0), 65_535),
      seconds: run.answers.map((answer) => (answer?.category == null ? null : (answer.seconds ?? null))),
    },
  };
}
