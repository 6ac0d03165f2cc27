import type { Study } from '../../src/study/study.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { criterion, question, rated, study } from '../support/study.ts';

/** Four scenarios over three criteria and two background questions. */
export const four = study({
  criteria: [criterion('a', 2), criterion('b', 3), criterion('c', 2)],
  questions: [question('q', 2), question('r', 3)],
  design: rated([
    [0, 0, 0],
    [1, 2, 0],
    [0, 1, 1],
    [1, 0, 1],
  ]),
});

export function started(seed = 1): Run {
  return newRun(four, { id: 'person', seed, at: 0 });
}

/** The same study, whose answers are handed over and may be skipped. */
export const keyed: Study = { ...four, skip: true, key: `Ag${'A'.repeat(42)}` };
