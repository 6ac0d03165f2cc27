import { expect, test } from 'vitest';
import { analyseGroups, type GroupRequest } from '../../../src/estimation/groups/analysis.ts';
import { peopleSubset } from '../../../src/response/people-subset.ts';
import { fitOf, makeKernel } from '../fitting.ts';
import { effects, ratings } from '../mixed/example.ts';

const data = ratings();
const criteria = ['a', 'b'].map((criterion, c) => ({
  criterion,
  first: 2 * c,
  names: [`${criterion}:1`, `${criterion}:2`],
  matrix: effects,
}));
/** The first five of the twenty people are in no group. */
const group = Int32Array.from({ length: 20 }, (_, n) => (n < 5 ? -1 : n % 2));
const request: GroupRequest = {
  data,
  criteria,
  questions: [{ group, groups: 2, ordered: false }],
  agrees: 1,
  seed: 1,
};

test('analyseGroups tests each question and fits each group by its own people', () => {
  const shares: number[] = [];
  const outcome = analyseGroups(request, makeKernel, (done) => shares.push(done));
  if (!outcome.ok) throw new Error('no analysis');
  const [question] = outcome.value.questions;
  expect(question!.difference.criteria.map(({ criterion }) => criterion)).toEqual(['a', 'b']);
  expect(question!.strictness!.groups.map(({ people }) => people)).toEqual([7, 8]);
  question!.pooling!.groups.forEach(({ raw }, g) => {
    const own = fitOf(peopleSubset(data, (n) => group[n] === g));
    expect([...raw]).toEqual([...own.estimate.slice(0, 4)]);
  });
  expect(shares.at(-1)).toBe(1);
});

test('analyseGroups reads questions given each other, with the weights found to differ', () => {
  const other = { group: Int32Array.from({ length: 20 }, (_, n) => n % 3), groups: 3, ordered: false };
  // To one group of the first question the first level of `b` is worth more, to the other less.
  const answer = data.answer.map((value, s) => {
    const g = group[data.respondent[s]!]!;
    const by = g < 0 ? 0 : (g === 1 ? 1 : -1) * data.x[4 * s + 2]!;
    return Math.max(0, Math.min(2, value + by));
  });
  const together = (more: Partial<GroupRequest>) => {
    const asked = { ...request, data: { ...data, answer }, ...more };
    const outcome = analyseGroups(asked, makeKernel, () => undefined);
    if (!outcome.ok) throw new Error('no analysis');
    return outcome.value;
  };
  const two = together({ questions: [...request.questions, other] });
  if (two.together === 'no-fit' || !two.together) throw new Error('not read together');
  expect(two.together.map(({ groups }) => groups.length)).toEqual([2, 3]);
  expect(two.together.map(({ weights }) => weights)).toEqual([[2, 3], []]);
  expect(together({}).together).toBeUndefined();
  expect(together({ questions: [...request.questions, other], within: group }).together).toBeUndefined();
});

test('analyseGroups has no weights of a group whose answers are all the same', () => {
  const answer = data.answer.map((value, s) => (group[data.respondent[s]!] === 1 ? 1 : value));
  const outcome = analyseGroups({ ...request, data: { ...data, answer } }, makeKernel, () => undefined);
  if (!outcome.ok) throw new Error('no analysis');
  expect(outcome.value.questions[0]!.pooling).toBeUndefined();
  expect(outcome.value.questions[0]!.difference.p).toBeGreaterThan(0);
});

test('analyseGroups of answers without variation says so', () => {
  const answer = data.answer.map(() => 1);
  const outcome = analyseGroups({ ...request, data: { ...data, answer } }, makeKernel, () => undefined);
  expect(outcome).toMatchObject({ ok: false, problem: [{ kind: 'no-variation' }] });
});

test('analyseGroups within another question does not find by the one what is of the other', () => {
  const odd = Int32Array.from({ length: 20 }, (_, n) => n % 2);
  // The odd ones are stricter, and all but two people answer the same to both questions.
  const answer = data.answer.map((value, s) =>
    odd[data.respondent[s]!] === 1 ? Math.max(0, value - 1) : value,
  );
  const other = odd.map((g, n) => (n < 2 ? 1 - g : g));
  const questions = [{ group: other, groups: 2, ordered: false }];
  const strictness = (within?: Int32Array) => {
    const asked = { ...request, data: { ...data, answer }, questions, ...(within && { within }) };
    const outcome = analyseGroups(asked, makeKernel, () => undefined);
    if (!outcome.ok) throw new Error('no analysis');
    return outcome.value.questions[0]!.strictness!.p;
  };
  expect(strictness()).toBeLessThan(0.05);
  expect(strictness(odd)).toBeGreaterThan(0.05);
  expect(strictness(other)).toBe(1);
});
