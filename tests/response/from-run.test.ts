import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toHandOver, toResponse } from '../../src/response/from-run.ts';
import { Response } from '../../src/response/response.ts';
import { newRun } from '../../src/survey/run.ts';
import { step } from '../../src/survey/survey.ts';
import { question, rated, study } from '../support/study.ts';

test('toResponse gives the answers in the design’s order, null where skipped, and no times or seed', () => {
  const asked = study({ questions: [question('q', 2)], design: rated([[0], [1], [0]]) });
  let run = newRun(asked, { id: 'person', seed: 3, at: 1000 });
  run = step(asked, run, { kind: 'answer', showing: 2, category: 1 }, 2000);
  run = step(asked, run, { kind: 'answer', showing: 0, category: 0 }, 3000);
  run = step(asked, run, { kind: 'background', question: 'q', option: '1' }, 4000);
  expect(v.parse(Response, toResponse(asked, run))).toEqual({
    format: 'afweging/response@1',
    id: 'person',
    study: 'test',
    answers: [0, null, 1],
    background: { q: '1' },
    simulated: false,
  });
});

test('toHandOver adds the version, revision, seed, day and seconds, each within its bounds', () => {
  const asked = study({ questions: [question('q', 2)], design: rated([[0], [1], [0]]), skip: true });
  const begun = newRun(asked, { id: 'person', seed: 3, at: 1000, version: '0123456789abcdef' });
  let run = step(asked, begun, { kind: 'answer', showing: 2, category: 1, seconds: 8.5 }, 2000);
  run = step(asked, run, { kind: 'answer', showing: 0, category: null, seconds: 2 }, 3000);
  run = step(asked, run, { kind: 'background', question: 'q', option: null }, 4000);
  const { answers, background, handedOver } = v.parse(
    Response,
    toHandOver(asked, { ...run, finishedAt: Date.UTC(2026, 10, 24, 12) }, '0123456789abcdef'),
  );
  expect({ answers, background }).toEqual({ answers: [null, null, 1], background: {} });
  expect(handedOver).toEqual({
    version: '0123456789abcdef',
    revision: 0,
    seed: 3,
    // 24 November 2026 is the 20,781st day of 1970.
    day: 20_781,
    seconds: [null, null, 8.5],
  });
  const wrongClock = { ...run, finishedAt: Date.UTC(1950, 0, 1) };
  expect(toHandOver(asked, wrongClock, '0123456789abcdef').handedOver?.day).toBe(0);
});
