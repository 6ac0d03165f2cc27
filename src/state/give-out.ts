import type { Run } from '../survey/run.ts';
import { step } from '../survey/survey.ts';
import type { Survey } from './survey.ts';

/** A locked copy of the runs of people before was given out. */
export function giveOut(survey: Survey, runs: readonly Run[]): void {
  const at = Date.now();
  const given = runs.map((run) => {
    const event = { kind: 'handed-over', state: 'given', revision: run.revision } as const;
    const next = step(survey.study, run, event, at);
    if (next !== run) survey.writer.add(next, { event, from: run.place, at });
    return next;
  });
  survey.others.value = survey.others.value.map((run) => given.find(({ id }) => id === run.id) ?? run);
}
