import { expect, test } from 'vitest';
import { choiceData } from '../../src/response/choice-data.ts';
import { datasetOf } from '../../src/response/dataset-of.ts';
import type { Response } from '../../src/response/response.ts';
import { criterion, study, text } from '../support/study.ts';

const asked = study({
  criteria: [criterion('a', 2), criterion('b', 3)],
  answer: { kind: 'choice', profiles: 2, none: text('none') },
  design: {
    scenarios: [
      [
        [0, 0],
        [1, 2],
      ],
      [
        [1, 1],
        [0, 2],
      ],
    ],
  },
});
const withoutNone = study({ ...asked, answer: { kind: 'choice', profiles: 2, none: null } });
const response = (id: string, answers: Response['answers']): Response => ({
  format: 'afweging/response@1',
  id,
  study: 'test',
  answers,
  background: {},
  simulated: false,
});

test('choiceData gives a scenario its profiles in order, then none with zero levels and its constant', () => {
  const data = choiceData(asked, [response('x', [2, 0])]);
  expect(data.names).toEqual(['a:0', 'b:0', 'b:1', 'constant:none']);
  expect([...data.first]).toEqual([0, 3, 6]);
  expect([...data.x.slice(0, 12)]).toEqual([1, 1, 0, 0, -1, -1, -1, 0, 0, 0, 0, 1]);
  expect([...data.x.slice(12)]).toEqual([-1, 0, 1, 0, 1, -1, -1, 0, 0, 0, 0, 1]);
  expect([...data.answer]).toEqual([2, 0]);
});

test('choiceData without none has the profiles’ levels alone', () => {
  const data = choiceData(withoutNone, [response('x', [1, 0])]);
  expect(data.names).toEqual(['a:0', 'b:0', 'b:1']);
  expect([...data.first]).toEqual([0, 2, 4]);
  expect([...data.x.slice(0, 6)]).toEqual([1, 1, 0, -1, -1, -1]);
});

test('choiceData tells no profile from another by name, only none', () => {
  expect([...choiceData(asked, [response('x', [0, 0])]).profile!]).toEqual([0, 0, 1, 0, 0, 1]);
  expect([...choiceData(withoutNone, [response('x', [0, 0])]).profile!]).toEqual([0, 0, 0, 0]);
});

test('choiceData leaves out skipped answers, and respondents without any', () => {
  const data = choiceData(asked, [
    response('nobody', [null, null]),
    response('some', [null, 1]),
    response('all', [0, 2]),
  ]);
  expect(data.people).toEqual(['some', 'all']);
  expect([...data.respondent]).toEqual([0, 1, 1]);
  expect([...data.weight]).toEqual([1, 1, 1]);
  expect([...data.x.slice(0, 4)]).toEqual([-1, 0, 1, 0]);
});

test('datasetOf follows the study’s answer form', () => {
  expect(datasetOf(asked, []).kind).toBe('choices');
  expect(datasetOf(study(), []).kind).toBe('ratings');
});
