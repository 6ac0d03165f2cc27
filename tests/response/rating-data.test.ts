import { expect, test } from 'vitest';
import { leftOutJudgements, ownJudgements, ownLeftOut } from '../../src/response/answered.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import type { Response } from '../../src/response/response.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

const asked = study({
  criteria: [criterion('a', 2), criterion('b', 3)],
  answer: scale(3),
  design: rated([
    [0, 0],
    [1, 2],
    [0, 1],
  ]),
});
const response = (id: string, answers: Response['answers']): Response => ({
  format: 'afweging/response@1',
  id,
  study: 'test',
  answers,
  background: {},
  simulated: false,
});

test('ratingData gives one row an answer, by respondent and in the design’s order', () => {
  const data = ratingData(asked, [response('x', [2, 0, 1]), response('y', [0, 0, 0])]);
  expect(data.names).toEqual(['a:0', 'b:0', 'b:1']);
  expect([...data.x.slice(0, 9)]).toEqual([1, 1, 0, -1, -1, -1, 1, 0, 1]);
  expect([...data.x.slice(9)]).toEqual([...data.x.slice(0, 9)]);
  expect([...data.answer]).toEqual([2, 0, 1, 0, 0, 0]);
  expect([...data.respondent]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(data.people).toEqual(['x', 'y']);
  expect([...data.weight]).toEqual([1, 1, 1, 1, 1, 1]);
});

test('ratingData leaves out skipped answers, and respondents without any', () => {
  const data = ratingData(asked, [
    response('none', [null, null, null]),
    response('some', [null, 1, null]),
    response('all', [0, 1, 2]),
  ]);
  expect(data.people).toEqual(['some', 'all']);
  expect([...data.respondent]).toEqual([0, 1, 1, 1]);
  expect([...data.x.slice(0, 3)]).toEqual([-1, -1, -1]);
});

test('ratingData labels a scale from 1 and a yes/no answer no and yes', () => {
  expect(ratingData(asked, []).categories).toEqual(['1', '2', '3']);
  expect(ratingData(study(), []).categories).toEqual(['no', 'yes']);
});

const tailored = {
  ...response('x', [2, null, null]),
  block: 0,
  again: [{ scenario: 0, answer: 1 }],
  tailored: [
    { scenario: [[1, 1]], answer: 0, outdated: false },
    { scenario: [[0, 2]], answer: 1, outdated: true },
    { scenario: [[1, 0]], answer: null, outdated: false },
  ],
};

test('ratingData leaves out scenarios shown again or chosen for a person', () => {
  const data = ratingData(asked, [tailored]);
  expect([...data.answer]).toEqual([2]);
  expect([...data.x]).toEqual([1, 1, 0]);
});

test('ownJudgements takes what was chosen by answers that are still theirs', () => {
  expect(ownJudgements(asked, tailored)).toEqual([
    { scenario: [[0, 0]], answer: 2 },
    { scenario: [[1, 1]], answer: 0 },
  ]);
});

test('leftOutJudgements gives the answers that ownJudgements leaves out, with what they are to', () => {
  expect(leftOutJudgements(asked, tailored)).toEqual([
    { scenario: [[0, 0]], answer: 1 },
    { scenario: [[0, 2]], answer: 1 },
  ]);
});

test('ownLeftOut counts answers given again, and those to what was chosen by answers that are others now', () => {
  expect(ownLeftOut(tailored)).toEqual({ again: 1, outdated: 1 });
  expect(ownLeftOut(response('y', [2, 1, 0]))).toEqual({ again: 0, outdated: 0 });
});
