import { expect, test } from 'vitest';
import { groupPrior, ownWeights, type Prior, priorOf } from '../../src/estimation/own-weights.ts';
import { judgements } from '../../src/response/answered.ts';
import { coded, codings } from '../../src/study/coding.ts';
import type { Study } from '../../src/study/study.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

const asked = study({
  criteria: [criterion('a', 2), criterion('b', 3)],
  answer: scale(3),
  design: rated([
    [0, 0],
    [1, 1],
    [0, 2],
    [1, 0],
    [0, 1],
    [1, 2],
  ]),
});
const chosen: Study = {
  ...asked,
  answer: { kind: 'choice', profiles: 2, none: { nl: 'geen', en: 'none' } },
  design: {
    scenarios: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 0],
        [0, 2],
      ],
      [
        [1, 2],
        [0, 1],
      ],
      [
        [0, 0],
        [1, 2],
      ],
    ],
  },
};
const prior: Prior = { mean: [0.5, -0.2, 0], sd: [1, 0.7, 0.4] };

/** Minus the log-posterior written out plainly, over weights and then thresholds or the constant of none. */
function plain(of: Study, answers: readonly (number | null)[], at: readonly number[]): number {
  const utility = (profile: readonly number[]) =>
    coded([...profile], codings(of.criteria)).reduce((sum, x, k) => sum + x * at[k]!, 0);
  const used = [...new Set(answers.filter((answer) => answer !== null))].sort();
  const start =
    of.answer.kind === 'choice'
      ? [0]
      : used.slice(1).map((_, t) => Math.log((t + 1) / (used.length - t - 1)));
  const penalties = [
    ...prior.mean.map((mean, k) => ((at[k]! - mean) / prior.sd[k]!) ** 2 / 2),
    ...start.map((centre, m) => ((at[prior.mean.length + m]! - centre) / 4) ** 2 / 2),
  ];
  return answers.reduce<number>(
    (sum, answer, s) => {
      if (answer === null) return sum;
      const v = of.design.scenarios[s]!.map(utility);
      if (of.answer.kind === 'choice') {
        const all = [...v, at.at(-1)!].map(Math.exp);
        return sum - Math.log(all[answer]! / all.reduce((total, part) => total + part, 0));
      }
      const under = (t: number) =>
        t < 0 ? 0 : t >= used.length - 1 ? 1 : 1 / (1 + Math.exp(v[0]! - at[prior.mean.length + t]!));
      const place = used.indexOf(answer);
      return sum - Math.log(under(place) - under(place - 1));
    },
    penalties.reduce((sum, part) => sum + part, 0),
  );
}

/** The least of a function by moving one coordinate at a time, each by ever smaller steps. */
function least(f: (at: readonly number[]) => number, start: readonly number[]): number[] {
  const at = [...start];
  for (let step = 0.5; step > 1e-4; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (let i = 0; i < at.length; i++) {
        for (const by of [step, -step]) {
          const there = at.with(i, at[i]! + by);
          if (f(there) < f(at) - 1e-15) {
            at[i]! += by;
            moved = true;
          }
        }
      }
    }
  }
  return at;
}

const answersOf = (categories: number, scenarios: number) =>
  fc.array(fc.constantFrom(null, ...Array.from({ length: categories }, (_, c) => c)), {
    minLength: scenarios,
    maxLength: scenarios,
  });

property(
  'ownWeights of ratings is the mode that a search without derivatives finds',
  [answersOf(3, 6)],
  (answers) => {
    const used = new Set(answers.filter((answer) => answer !== null)).size;
    const start = Array.from({ length: Math.max(used - 1, 0) }, (_, t) => Math.log((t + 1) / (used - t - 1)));
    const { mean } = ownWeights(asked, judgements(asked, { answers }), prior);
    // Begun there the search is short; it ends at the one lowest point all the same.
    const mode = least((at) => plain(asked, answers, at), [...mean, ...start]);
    for (const [k, value] of mean.entries()) expect(value).toBeCloseTo(mode[k]!, 2);
  },
);

property('ownWeights of choices is that mode too', [answersOf(3, 4)], (answers) => {
  const { mean } = ownWeights(chosen, judgements(chosen, { answers }), prior);
  const mode = least((at) => plain(chosen, answers, at), [...mean, 0]);
  for (const [k, value] of mean.entries()) expect(value).toBeCloseTo(mode[k]!, 2);
});

test('the covariance is the inverse of the curvature at the mode, by differences', () => {
  const answers = [0, 1, 2, 0, 1, 1];
  const own = ownWeights(asked, judgements(asked, { answers }), prior);
  const mode = least((at) => plain(asked, answers, at), [...prior.mean, -0.7, 0.7]);
  const h = 1e-3;
  const shifted = (i: number, j: number, a: number, b: number) => {
    const at = [...mode];
    at[i]! += a * h;
    at[j]! += b * h;
    return plain(asked, answers, at);
  };
  const hessian = mode.map((_, i) =>
    mode.map(
      (__, j) =>
        (shifted(i, j, 1, 1) - shifted(i, j, 1, -1) - shifted(i, j, -1, 1) + shifted(i, j, -1, -1)) /
        (4 * h * h),
    ),
  );
  const inverse = inverted(hessian);
  for (const [i, row] of own.covariance.entries())
    for (const [j, value] of row.entries()) expect(value).toBeCloseTo(inverse[i]![j]!, 3);
});

/** Gauss–Jordan, for a small positive definite matrix. */
function inverted(matrix: number[][]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]![i]!;
    rows[i] = rows[i]!.map((value) => value / pivot);
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]!;
      rows[r] = rows[r]!.map((value, c) => value - factor * rows[i]![c]!);
    }
  }
  return rows.map((row) => row.slice(n));
}

test('ownWeights gives the prior back where everything was skipped or answered alike', () => {
  for (const answers of [
    [null, null, null, null, null, null],
    [1, 1, 1, 1, null, 1],
  ]) {
    const { mean, covariance } = ownWeights(asked, judgements(asked, { answers }), prior);
    expect(mean).toEqual(prior.mean);
    for (const [k, row] of covariance.entries()) expect(row[k]).toBeCloseTo(prior.sd[k]! ** 2, 12);
  }
});

test('groupPrior is that of a group whose weights are of these criteria', () => {
  expect(groupPrior(asked)).toBeUndefined();
  expect(groupPrior({ ...asked, prior: { mean: [1, 2], sd: [1, 1] } })).toBeUndefined();
  expect(groupPrior({ ...asked, prior: { mean: [1, 2, 3], sd: [1, 1, 1] } })?.mean).toEqual([1, 2, 3]);
});

test('priorOf takes the group’s weights of the study, and none in particular where they do not fit', () => {
  expect(priorOf({ ...asked, prior: { mean: [1, 2, 3], sd: [1, 1, 1] } }).mean).toEqual([1, 2, 3]);
  expect(priorOf({ ...asked, prior: { mean: [1, 2], sd: [1, 1] } })).toEqual(priorOf(asked));
  expect(priorOf(asked).mean).toEqual([0, 0, 0]);
});
