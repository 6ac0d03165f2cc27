import { describe, expect, test } from 'vitest';
import { canJoin, jointStudy, placed } from '../../src/response/joint-study.ts';
import type { Response } from '../../src/response/response.ts';
import { criterion, question, rated, scale, study } from '../support/study.ts';

const response = (answers: (number | null)[], background: Record<string, string> = {}): Response => ({
  format: 'afweging/response@1',
  id: 'a',
  study: 'test',
  answers,
  background,
  simulated: false,
});

describe('canJoin', () => {
  test('takes another wording and another design', () => {
    const other = study({ title: { nl: 'anders', en: 'other' }, design: rated([[1]]) });
    expect(canJoin(study(), other)).toBe(true);
  });

  test.each([
    ['another level', { criteria: [criterion('a', 3)] }],
    ['an amount instead of categories', { criteria: [criterion('a', 2, 'amount')] }],
    ['a scale instead of yes and no', { answer: scale(5) }],
  ])('refuses %s', (_, parts) => {
    expect(canJoin(study(), study(parts))).toBe(false);
  });
});

test('the joint study holds every scenario once, and each answer stays with its scenario', () => {
  const first = study({ design: rated([[0], [1]]) });
  const other = study({ design: rated([[1], [0], [1]]) });
  const joint = jointStudy(first, [other]);
  // The second time that [1] is asked is a scenario of its own: people may answer it otherwise.
  expect(joint.design.scenarios).toEqual([[[0]], [[1]], [[1]]]);
  expect(placed(joint, first, response([0, 1])).answers).toEqual([0, 1, null]);
  expect(placed(joint, other, response([0, 1, null])).answers).toEqual([1, 0, null]);
  expect(placed(joint, other, response([null, 0, 1])).answers).toEqual([0, null, 1]);
});

test('a background answer that the joint study does not offer is left out', () => {
  const joint = study({ questions: [question('age', 2)] });
  const given = response([0, 1], { age: '5', work: '0' });
  expect(placed(joint, joint, given).background).toEqual({});
  expect(placed(joint, joint, response([0, 1], { age: '1' })).background).toEqual({ age: '1' });
});

describe('a version in blocks', () => {
  const design = { ...rated([[0], [1], [0]]), blocks: 2, repeats: 1 };
  const given: Response = {
    ...response([null, 1, 0]),
    block: 1,
    again: [{ scenario: 1, answer: 0 }],
    tailored: [{ scenario: [[1]], answer: 1, outdated: false }],
  };

  test('by itself stays as it is', () => {
    const version = study({ design });
    const joint = jointStudy(version, []);
    expect(joint).toBe(version);
    expect(placed(joint, version, given)).toEqual(given);
  });

  test('loses its blocks beside another, while second and tailored answers stay with their scenarios', () => {
    const other = study({ design: rated([[1], [0]]) });
    const version = study({ design });
    const joint = jointStudy(other, [version]);
    expect(joint.design).toEqual(rated([[1], [0], [0]]));
    const { block, ...rest } = given;
    expect(placed(joint, version, given)).toEqual({
      ...rest,
      answers: [1, null, 0],
      again: [{ scenario: 0, answer: 0 }],
    });
    expect(block).toBe(1);
  });
});
