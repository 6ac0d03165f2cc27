import { expect, test } from 'vitest';
import type { Fit } from '../../../src/estimation/fit.ts';
import { type Background, strictness, strictnessTests } from '../../../src/estimation/groups/strictness.ts';
import type { OrderedRows } from '../../../src/estimation/kernel.ts';
import { type Permuting, permuted } from '../../../src/estimation/permutations.ts';
import { normal } from '../../../src/lib/normal.ts';
import { seeded } from '../../../src/lib/random.ts';
import { plainOrderedLogit } from '../../support/plain-ordered-logit.ts';
import { example, fitOf, ratingsOf } from '../fitting.ts';

const data = ratingsOf(example());
const fit = fitOf(data, { resampling: { influence: true } });
const own = strictness(fit, 3)!;
const permuting = { seed: 1, permutations: 9_999 };

function testsOf(of: Fit, coefficients: number, questions: readonly Background[], by: Permuting) {
  return permuted(of.influence.length / of.names.length, by, strictnessTests(of, coefficients, questions)!);
}

test('a person’s strictness is the slope of their own log-likelihood when all thresholds shift', () => {
  const rows: OrderedRows = {
    kind: 'ordered',
    coefficients: 3,
    categories: 3,
    levels: { kind: 'plain', x: data.x },
    answer: data.answer,
    lower: data.answer.map((answer) => answer - 1),
    upper: data.answer.map((answer) => (answer === 2 ? -1 : answer)),
  };
  const at = (shift: number) => [...fit.estimate].map((value, p) => (p < 3 ? value : value + shift));
  const h = 1e-5;
  const slopes = Array.from({ length: 12 }, (_, n) => {
    const weight = Array.from(data.respondent, (respondent) => Number(respondent === n));
    return (plainOrderedLogit(rows, weight, at(-h)) - plainOrderedLogit(rows, weight, at(h))) / (2 * h);
  });
  const whole = (shift: number) => plainOrderedLogit(rows, Array(72).fill(1), at(shift));
  const information = (whole(1e-3) - 2 * whole(0) + whole(-1e-3)) / 1e-6 / 12;
  for (const [n, slope] of slopes.entries()) expect(own[n]).toBeCloseTo(slope / information, 4);
});

test('groups without order are compared by their means: as good as all divisions', () => {
  const group = Int32Array.from({ length: 12 }, (_, n) => Number(n >= 4));
  const [tested] = testsOf(fit, 3, [{ group, groups: 2, ordered: false }], permuting);
  // All 495 ways to take four of twelve people, whose strictness sums to zero.
  const subsets = Array.from({ length: 2 ** 12 }, (_, bits) =>
    [...own.keys()].filter((n) => (bits >> n) & 1),
  ).filter((people) => people.length === 4);
  const sum = (people: readonly number[]) => Math.abs(people.reduce((total, n) => total + own[n]!, 0));
  const exact = subsets.filter((people) => sum(people) >= sum([0, 1, 2, 3]) - 1e-9).length / 495;
  expect(Math.abs(tested!.p - exact)).toBeLessThan(0.02);
  expect(tested!.groups[0]!.people).toBe(4);
  expect(tested!.groups[0]!.strictness).toBeCloseTo((own[0]! + own[1]! + own[2]! + own[3]!) / 4, 12);
});

test('ordered groups are tested for a trend, which an order that goes up and down has not', () => {
  const rank = [...own.keys()].sort((a, b) => own[a]! - own[b]!);
  const third = Int32Array.from(own, (_, n) => Math.floor(rank.indexOf(n) / 4));
  const bent = third.map((g) => [0, 2, 1][g]!);
  const question = (group: Int32Array) => ({ group, groups: 3, ordered: true });
  const [trend, none] = testsOf(fit, 3, [question(third), question(bent)], permuting);
  expect(trend!.p).toBeLessThan(0.001);
  expect(none!.p).toBeGreaterThan(trend!.p);
  const [asGroups] = testsOf(fit, 3, [{ ...question(bent), ordered: false }], permuting);
  expect(asGroups!.p).toBeLessThan(0.001);
});

test('a trend is found by chance in 3 to 7 of 100, also where the fewest people differ most among themselves', () => {
  const random = seeded(3);
  const sizes = [10, 15, 25];
  const group = Int32Array.from(sizes.flatMap((people, g) => Array<number>(people).fill(g)));
  const sets = 1000;
  let found = 0;
  for (let seed = 1; seed <= sets; seed++) {
    // Of a fit with one threshold and no weights, strictness is what people make of the threshold.
    const influence = Float64Array.from(group, (g) => (g === 0 ? 2 : 1) * normal(random));
    const classic = Float64Array.of(1);
    const one = { ...fit, names: ['threshold:1|2'], covariance: { ...fit.covariance, classic }, influence };
    const question = { group, groups: 3, ordered: true };
    const [tested] = testsOf(one, 0, [question], { seed, permutations: 199 });
    if (tested!.p <= 0.05) found++;
  }
  expect(found / sets).toBeGreaterThan(0.03);
  expect(found / sets).toBeLessThan(0.07);
});

test('nobody is stricter where there is no scale, as in choices', () => {
  expect(strictnessTests(fit, 5, [])).toBeUndefined();
});
