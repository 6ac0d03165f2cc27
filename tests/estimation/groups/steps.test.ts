import { expect, test } from 'vitest';
import { differenceSteps } from '../../../src/estimation/groups/steps.ts';
import { permuted } from '../../../src/estimation/permutations.ts';
import { logOdds } from '../../../src/lib/logistic.ts';
import { seeded } from '../../../src/lib/random.ts';
import type { RatingData } from '../../../src/response/dataset.ts';
import { choicesOf, fitOf } from '../fitting.ts';

const people = 40;
const scenarios = 12;
const group = Int32Array.from({ length: people }, (_, n) => n % 2);
const grouping = { group, groups: 2 };
const permuting = { seed: 1, permutations: 499 };

/** What the second group has: weights, and thresholds between four answers. */
type Truth = { readonly weights: readonly number[]; readonly thresholds: readonly number[] };
const first: Truth = { weights: [1, 0.5, -0.8], thresholds: [-1.5, 0, 1.5] };

/** Ratings by two groups of twenty of scenarios that everybody gets, with three codes of −1, 0 and 1. */
function ratings(second: Truth): RatingData {
  const random = seeded(7);
  const codes = Array.from({ length: scenarios }, (_, s) => [
    s % 3,
    (s + Math.floor(s / 3)) % 3,
    (s >> 2) % 3,
  ]);
  const rows = Array.from({ length: people * scenarios }, (_, row) =>
    codes[row % scenarios]!.map((c) => c - 1),
  );
  const answer = rows.map((row, r) => {
    const { weights, thresholds } = group[Math.floor(r / scenarios)] === 1 ? second : first;
    const perceived = row.reduce((sum, x, k) => sum + x * weights[k]!, logOdds(random() || 0.5));
    return thresholds.filter((threshold) => perceived > threshold).length;
  });
  return {
    kind: 'ratings',
    names: ['a', 'b', 'c'],
    x: Float64Array.from(rows.flat()),
    answer: Int32Array.from(answer),
    categories: ['1', '2', '3', '4'],
    weight: new Float64Array(rows.length).fill(1),
    respondent: Int32Array.from(rows, (_, r) => Math.floor(r / scenarios)),
    people: Array.from({ length: people }, (_, n) => String(n)),
  };
}

function stepsOf(data: RatingData) {
  const fit = fitOf(data, { resampling: { influence: true } });
  const criteria = data.names.map((name, first) => ({ criterion: name, first, names: [name] }));
  return permuted(people, permuting, differenceSteps(fit, data.names.length, criteria, [grouping])!)[0]!;
}

test('a group with weights and thresholds nearer to nil goes less closely with the criteria, and differs in no more', () => {
  const less = ({ weights, thresholds }: Truth) => ({
    weights: weights.map((weight) => 0.4 * weight),
    thresholds: thresholds.map((threshold) => 0.4 * threshold),
  });
  const { closeness, thresholds, weights } = stepsOf(ratings(less(first)));
  expect(closeness.p).toBeLessThan(0.01);
  expect(closeness.groups[1]! - closeness.groups[0]!).toBeLessThan(-0.3);
  expect(thresholds).toBeGreaterThan(0.05);
  expect(weights).toBeGreaterThan(0.05);
});

test('a group that is stricter only differs in no step after strictness', () => {
  const stricter = { ...first, thresholds: first.thresholds.map((threshold) => threshold + 1) };
  const { closeness, thresholds, weights } = stepsOf(ratings(stricter));
  expect(Math.min(closeness.p, thresholds!, weights!)).toBeGreaterThan(0.05);
});

test('thresholds and weights of a group are found apart', () => {
  const middle = stepsOf(ratings({ ...first, thresholds: [-1.5, 1.2, 1.5] }));
  expect(middle.thresholds).toBeLessThan(0.01);
  expect(middle.weights).toBeGreaterThan(0.05);
  const other = stepsOf(ratings({ ...first, weights: [0.2, 1.3, -0.8] }));
  expect(other.weights).toBeLessThan(0.01);
  expect(other.thresholds).toBeGreaterThan(0.05);
});

test('the steps do not depend on how levels are coded', () => {
  const data = ratings({ ...first, weights: [0.2, 1.3, -0.8] });
  const x = data.x.slice();
  for (let row = 0; row < x.length; row += 3) {
    const [a, b] = [x[row]!, x[row + 1]!];
    x[row] = a + 2 * b;
    x[row + 1] = b - a + 1;
  }
  const [plain, recoded] = [stepsOf(data), stepsOf({ ...data, x })];
  expect(recoded.weights).toBe(plain.weights);
  expect(recoded.thresholds).toBe(plain.thresholds);
});

test('of yes and no there are no thresholds beside strictness', () => {
  const data = ratings(first);
  const yesNo = {
    ...data,
    categories: ['no', 'yes'],
    answer: data.answer.map((answer) => Number(answer > 1)),
  };
  const { thresholds, closeness } = stepsOf(yesNo);
  expect(thresholds).toBeUndefined();
  expect(closeness.p).toBeGreaterThan(0);
});

test('groups that only choose none of the profiles less often differ in constants, not in weights', () => {
  const random = seeded(3);
  const scenarios = Array.from({ length: people * 10 }, () => [
    [random() - 0.5, 0],
    [random() - 0.5, 0],
    [0, 1],
  ]);
  const answer = scenarios.map((profiles, s) => {
    const none = group[Math.floor(s / 10)] === 1 ? -1.2 : 0;
    const perceived = profiles.map(([x, isNone]) => 2 * x! + none * isNone! - Math.log(-Math.log(random())));
    return perceived.indexOf(Math.max(...perceived));
  });
  const respondent = answer.map((_, s) => Math.floor(s / 10));
  const data = choicesOf({ names: ['x', 'constant:none'], scenarios, answer, respondent });
  const fit = fitOf(data, { resampling: { influence: true } });
  const criteria = [{ criterion: 'x', first: 0, names: ['x'] }];
  const [steps] = permuted(people, permuting, differenceSteps(fit, 2, criteria, [grouping])!);
  expect(steps!.constants).toBeLessThan(0.01);
  expect(steps!.closeness.p).toBeGreaterThan(0.05);
  expect(steps!.thresholds).toBeUndefined();
});
