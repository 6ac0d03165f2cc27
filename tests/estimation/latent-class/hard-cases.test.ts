import { expect, test } from 'vitest';
import { bestOf } from '../../../src/estimation/latent-class/latent-class.ts';
import { prepared } from '../../../src/estimation/latent-class/prepare.ts';
import { startFrom } from '../../../src/estimation/latent-class/start.ts';
import { makeKernel } from '../fitting.ts';
import { choices, classOf, modelOf, ratings } from '../two-classes.ts';
import { errorOf, estimate, fitOf, fitted } from './fits.ts';

const data = choices();

test('more classes than people can fill are refused before anything is fitted', () => {
  expect(fitted(choices(9), { classes: 6, minimum: 10 })).toEqual({
    ok: false,
    problem: [{ kind: 'small-class', classes: 6, people: 1.5, needed: 10 }],
  });
  expect(fitted(choices(1))).toMatchObject({ ok: false, problem: [{ kind: 'small-class' }] });
});

test('answers that are all the same are refused', () => {
  const rated = ratings();
  const same = { ...rated, answer: rated.answer.map(() => 2) };
  expect(fitted(same)).toEqual({ ok: false, problem: [{ kind: 'no-variation', category: '3' }] });
});

test('answers of nobody in particular are refused', () => {
  const { people: _, ...rest } = data;
  expect(fitted({ ...rest, people: undefined })).toEqual({
    ok: false,
    problem: [{ kind: 'no-respondents' }],
  });
});

test('columns of which one follows from the other are refused by name', () => {
  const x = data.x.map((value, at) => (at % 2 === 1 ? 2 * data.x[at - 1]! : value));
  expect(fitted({ ...data, x })).toEqual({
    ok: false,
    problem: [{ kind: 'not-identified', coefficients: ['a', 'b'], sets: [['a', 'b']] }],
  });
});

test('a class whose members always choose by one column has no estimate of it, only a side', () => {
  // Every third person takes the largest b, whatever else.
  const largest = (s: number) => {
    const b = [0, 1, 2].map((j) => data.x[(s * 3 + j) * 2 + 1]!);
    return b.indexOf(Math.max(...b));
  };
  const answer = data.answer.map((own, s) => (classOf(Math.floor(s / 10)) === 1 ? largest(s) : own));
  const separated = fitOf({ ...data, answer });
  expect(separated.converged).toBe(true);
  expect(Number.isFinite(separated.logLikelihood)).toBe(true);
  expect(separated.problems).toContainEqual({
    kind: 'held-by-penalty',
    coefficients: expect.arrayContaining(['class2:b']),
  });
  expect(estimate(separated, 'class2:b')).toBeNaN();
  expect(Math.abs(estimate(separated, 'class1:a') - 2) / errorOf(separated, 'class1:a')).toBeLessThan(3);
});

test('a class too small is refused', () => {
  // Six people in ninety weigh otherwise than all others.
  const few = choices(90, (n) => Number(n < 6));
  expect(fitOf(few, { minimum: 4 }).classes[1]!.share).toBeCloseTo(6 / 90, 1);
  expect(fitted(few, { minimum: 20 })).toEqual({
    ok: false,
    problem: [{ kind: 'small-class', classes: 2, people: expect.closeTo(6, 1), needed: 20 }],
  });
});

test('a better outcome with a class too small is set aside, and that is said', () => {
  const task = prepared(data, modelOf(), makeKernel);
  if (!task.ok) throw new Error('not prepared');
  const start = startFrom(task.value, 0, () => undefined);
  const better = { ...start, index: 1, value: start.value - 5, smallest: 2.5 };
  const outcome = bestOf(task.value, [start, better], makeKernel, () => undefined);
  expect(outcome.ok && outcome.value.problems).toEqual([{ kind: 'class-set-aside', people: 2.5, needed: 4 }]);
  expect(outcome.ok && outcome.value.reached).toBe(1);
});

test('people who do not differ have no two classes, and no estimate pretends so', () => {
  const alike = fitOf(
    choices(40, () => 0),
    { starts: 5 },
  );
  expect(alike.problems.map(({ kind }) => kind)).toEqual(['no-convergence']);
  expect([...alike.estimate].every(Number.isNaN)).toBe(true);
});
