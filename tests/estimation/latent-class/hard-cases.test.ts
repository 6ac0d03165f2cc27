import { expect, test } from 'vitest';
import { bestOf } from '../../../src/estimation/latent-class/latent-class.ts';
import { prepared } from '../../../src/estimation/latent-class/prepare.ts';
import { startFrom } from '../../../src/estimation/latent-class/start.ts';
import { normal } from '../../../src/lib/normal.ts';
import { seeded } from '../../../src/lib/random.ts';
import type { ChoiceData } from '../../../src/response/dataset.ts';
import { choicesOf, makeKernel } from '../fitting.ts';
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

/** Ninety people choose twelve times of three by a price and one of three levels; every third of them never takes the worst. */
function avoiding(): ChoiceData {
  const random = seeded(3);
  const rows = Array.from({ length: 90 * 12 }, (_, s) => {
    const avoids = classOf(Math.floor(s / 12)) === 1;
    const profiles = [0, 1, 2].map((j) => [normal(random), j === 0 ? 0 : Math.floor(3 * random())]);
    const perceived = profiles.map(([price, level]) => {
      const worst = level === 2 ? (avoids ? Number.NEGATIVE_INFINITY : -0.5) : 0;
      return (
        (avoids ? -0.3 : -1.5) * price! -
        0.4 * Number(level === 1) +
        worst -
        Math.log(-Math.log(random() + 1e-12))
      );
    });
    const coded = profiles.map(([price, level]) => [price!, Number(level === 1), Number(level === 2)]);
    return { coded, answer: perceived.indexOf(Math.max(...perceived)) };
  });
  return choicesOf({
    names: ['price', 'fair', 'bad'],
    scenarios: rows.map(({ coded }) => coded),
    answer: rows.map(({ answer }) => answer),
    respondent: rows.map((_, s) => Math.floor(s / 12)),
  });
}

test('a level that a class never takes has no estimate there', () => {
  const fit = fitOf(avoiding());
  const [held] = fit.problems.flatMap((each) => (each.kind === 'held-by-penalty' ? [each.coefficients] : []));
  expect(held).toHaveLength(1);
  const name = held![0]!;
  expect(name.endsWith(':bad')).toBe(true);
  expect(estimate(fit, name)).toBeNaN();
  // What can be told still is: who avoids the worst level hardly looks at the price.
  const price = name.replace('bad', 'price');
  expect(Math.abs(estimate(fit, price) + 0.3) / errorOf(fit, price)).toBeLessThan(3);
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
