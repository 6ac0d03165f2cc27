import type { Study } from '../study/study.ts';
import type { Run } from './run.ts';
import { step } from './survey.ts';

/** How many times one can go back from here; 0 at the introduction, and where the run is over. */
export function stepsBack(study: Study, run: Run): number {
  const before = step(study, run, { kind: 'back' }, run.updatedAt);
  return before === run ? 0 : 1 + stepsBack(study, before);
}
