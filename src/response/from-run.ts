import { dayOf } from '../lib/day.ts';
import type { Study } from '../study/study.ts';
import { order } from '../survey/order.ts';
import { judged, type Run } from '../survey/run.ts';
import { isOutdated } from '../survey/tailored.ts';
import type { Response } from './response.ts';
import { toAnswers } from './to-answers.ts';

/** The answers and the background of a run, without times and without the order shown. */
export function toResponse(study: Study, run: Run): Response {
  const picked = judged(study, run).map((answer) => answer?.category ?? null);
  return {
    format: 'afweging/response@1',
    id: run.id,
    study: run.study,
    ...toAnswers(study, order(run.seed, study), { picked, tailored: tailoredOf(study, run) }),
    background: Object.fromEntries(
      Object.entries(run.background).filter((given): given is [string, string] => given[1] !== null),
    ),
    simulated: false,
  };
}

function tailoredOf(study: Study, run: Run) {
  const chosen = run.tailored ?? [];
  return chosen.map(({ scenario }, index) => ({ scenario, outdated: isOutdated(study, run, index) }));
}

/** What a run hands over to the researcher, sealed: also the version answered, the order's seed and times. */
export function toHandOver(study: Study, run: Run, version: string): Response {
  const day = dayOf(run.finishedAt ?? run.updatedAt);
  return {
    ...toResponse(study, run),
    handedOver: {
      version,
      revision: run.revision,
      seed: run.seed,
      // A device's clock may be set to any year.
      day: Math.min(Math.max(day, 0), 65_535),
      seconds: judged(study, run).map((answer) =>
        answer?.category == null ? null : (answer.seconds ?? null),
      ),
    },
  };
}
