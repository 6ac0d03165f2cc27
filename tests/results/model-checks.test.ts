import { expect, test } from 'vitest';
import { fit as estimate } from '../../src/estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import type { Response } from '../../src/response/response.ts';
import { checksPlan, type ModelChecks } from '../../src/results/model-checks.ts';
import type { FitTask } from '../../src/results/plan.ts';
import type { Study } from '../../src/study/study.ts';
import { makeKernel } from '../estimation/fitting.ts';
import { choiceStudy } from '../support/choice.ts';
import { criterion, rated, study, text } from '../support/study.ts';

const criteria = [criterion('a', 2), criterion('b', 2), criterion('size', 3, 'amount')];
const profiles = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1, 2].map((size) => [a, b, size])));
const scale: Study['answer'] = { kind: 'scale', points: ['1', '2', '3'].map((point) => text(point)) };
const whole = study({ criteria, answer: scale, design: rated(profiles) });

/** People who differ in strictness; of `bend` the middle size counts for so much, off the line. */
function answering(asked: Study, people: number, { bend = 0 } = {}): Response[] {
  const random = seeded(3);
  return Array.from({ length: people }, (_, n) => {
    const strictness = normal(random);
    return {
      format: 'afweging/response@1' as const,
      id: `${n}`,
      study: asked.id,
      background: {},
      simulated: false,
      answers: asked.design.scenarios.map(([profile]) => {
        const [a, b, size] = profile!;
        const utility = a! + 0.5 * b! + 0.4 * (size ?? 0) + (size === 1 ? bend : 0) - strictness;
        return [0, 1.5].filter((threshold) => utility + 1.7 * normal(random) > threshold).length;
      }),
    };
  });
}

function made(asked: Study, people: readonly Response[]) {
  const plan = checksPlan(asked, people);
  const outcome = ({ data, model, resampling }: FitTask) =>
    estimate(data, model, resampling, makeKernel, () => undefined);
  const checks: ModelChecks = plan.read(outcome);
  if (checks.kind !== 'made') throw new Error(checks.kind);
  return checks;
}

test('under 30 people nothing is planned, as the estimate is penalised', () => {
  const plan = checksPlan(whole, answering(whole, 29));
  expect(plan.tasks).toEqual([]);
  expect(plan.read(() => ({ ok: false, problem: [] }))).toEqual({ kind: 'early' });
});

test('each scenario is foretold by the fit on all answers to the others', () => {
  const people = answering(whole, 30);
  const { scenarios } = made(whole, people);
  // Twelve scenarios, less one, less three weights.
  expect(scenarios).toMatchObject({ left: 8, kind: 'made' });
  if (scenarios?.kind !== 'made') throw new Error('not made');
  const last = people.map((each) => ({ ...each, answers: each.answers.toSpliced(11, 1, null) }));
  const plain = estimate(
    ratingData(whole, last),
    maximumLikelihood,
    noResampling,
    makeKernel,
    () => undefined,
  );
  if (!plain.ok) throw new Error('no fit');
  const without = scenarios.leftOut!.without[11]!;
  without.forEach((value, p) => {
    expect(value).toBeCloseTo(plain.value.estimate[p]!, 6);
  });
});

test('a scenario that alone has a level is not foretold', () => {
  // The second level of b occurs in the last scenario only.
  const alone = rated([
    [0, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
    [1, 0, 2],
    [0, 0, 2],
    [1, 0, 1],
    [1, 1, 1],
  ]);
  const asked = { ...whole, design: alone };
  const { scenarios } = made(asked, answering(asked, 40));
  if (scenarios?.kind !== 'made') throw new Error('not made');
  const told = scenarios.leftOut!.without.map((estimate) => !estimate.some(Number.isNaN));
  expect(told).toEqual([true, true, true, true, true, true, false]);
});

test('where everybody gave one scenario the highest answer the criteria are not tested, and that is not fitted', () => {
  const people = answering(whole, 30).map((each) => ({ ...each, answers: each.answers.toSpliced(4, 1, 2) }));
  const plan = checksPlan(whole, people);
  // The scenarios left out, and the straight line.
  expect(plan.tasks.map(({ data }) => data.names.length)).toEqual([3, 4]);
  expect(made(whole, people).scenarios).toMatchObject({ kind: 'made', additive: undefined });
  expect(made(whole, answering(whole, 30)).scenarios).toMatchObject({ additive: { df: 8 } });
});

test('whether people are enough to test is asked of those who judged anything', () => {
  const nobody = { answers: whole.design.scenarios.map(() => null) };
  // Fifteen of thirty judge; two for each of the eight left are needed.
  const people = answering(whole, 30).map((each, n) => (n < 15 ? each : { ...each, ...nobody }));
  expect(checksPlan(whole, people).tasks.map(({ data }) => data.names.length)).toEqual([3, 4]);
  expect(made(whole, people).scenarios).toMatchObject({ kind: 'made', people: 15, additive: undefined });
});

test('with fewer than three left no scenario is left out and the criteria are not tested', () => {
  const few = {
    ...whole,
    design: rated([
      [0, 0, 0],
      [1, 0, 1],
      [0, 1, 2],
      [1, 1, 0],
      [0, 0, 2],
    ]),
  };
  expect(made(few, answering(few, 30)).scenarios).toEqual({ left: 1, kind: 'too-few-left' });
});

test('an amount is tested against levels of their own, and a bend in it is found', () => {
  const tested = (bend: number) => made(whole, answering(whole, 60, { bend })).lines;
  expect(tested(1.5)).toMatchObject([{ criterion: 'size', test: { df: 1, by: 'f' } }]);
  expect(tested(1.5)[0]!.test!.p).toBeLessThan(0.001);
  expect(tested(0)[0]!.test!.p).toBeGreaterThan(0.01);
});

test('an amount whose levels scenarios do not tell apart is not tested', () => {
  const ends = { ...whole, design: rated(profiles.filter(([, , size]) => size !== 1)) };
  expect(made(ends, answering(ends, 40)).lines).toEqual([{ criterion: 'size', test: undefined }]);
});

test('of choices only straight lines are tested', () => {
  const asked = choiceStudy();
  const people = answering(whole, 40).map((each) => ({ ...each, answers: each.answers.slice(0, 9) }));
  const { scenarios, lines } = made(asked, people);
  expect(scenarios).toBeUndefined();
  expect(lines).toMatchObject([{ criterion: 'wait', test: { df: 1 } }]);
});
