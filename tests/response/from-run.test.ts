import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toResponse } from '../../src/response/from-run.ts';
import { Response } from '../../src/response/response.ts';
import { newRun } from '../../src/survey/run.ts';
import { step } from '../../src/survey/survey.ts';
import { question, rated, study } from '../support/study.ts';

test('toResponse gives the answers in the design’s order, null where skipped, and no times or seed', () => {
  const asked = study({ questions: [question('q', 2)], design: rated([[0], [1], [0]]) });
  let run = newRun(asked, { id: 'person', seed: 3, at: 1000 });
  run = step(asked, run, { kind: 'answer', scenario: 2, category: 1 }, 2000);
  run = step(asked, run, { kind: 'answer', scenario: 0, category: 0 }, 3000);
  run = step(asked, run, { kind: 'background', question: 'q', option: '1' }, 4000);
  expect(v.parse(Response, toResponse(run))).toEqual({
    format: 'afweging/response@1',
    id: 'person',
    study: 'test',
    answers: [0, null, 1],
    background: { q: '1' },
    simulated: false,
  });
});
