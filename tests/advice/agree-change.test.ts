import { expect, test } from 'vitest';
import { agreeChanges } from '../../src/advice/agree-change.ts';
import { averageShares } from '../../src/advice/average-shares.ts';
import type { Panel } from '../../src/advice/panel.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import { criterion, scale, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
/** Of the first criterion. */
async function changeOf(asked: Panel) {
  return (await changesOf(asked))[0]!;
}

async function changesOf(asked: Panel) {
  return agreeChanges(asked, (await averageShares(asked, () => Promise.resolve()))!);
}

const asked = study([criterion('a', 2), criterion('b', 2)], yesNo, [
  [0, 0],
  [1, 0],
  [1, 1],
]);

test('the change is the mean over scenarios of the share at the best level less that at the worst', async () => {
  const [a, b] = await changesOf(panel(asked, { weights: [-0.4, 0.3], thresholds: [0.2] }));
  // Over the scenarios b is at its first level, effect 0.3, twice and at its second once.
  const change = (at: number) => logistic(0.4 + at - 0.2) - logistic(-0.4 + at - 0.2);
  expect(a!.change.value).toBeCloseTo((100 * (2 * change(0.3) + change(-0.3))) / 3, 10);
  const other = (at: number) => logistic(at + 0.3 - 0.2) - logistic(at - 0.3 - 0.2);
  expect(b!.change.value).toBeCloseTo((100 * (other(-0.4) + 2 * other(0.4))) / 3, 10);
});

test('next to nothing is what stays under 5 points with its whole interval', async () => {
  const without = (weights: number[]) => weights.map((weight) => [weight, 0.3, 0.2]);
  const told = (weights: number[]) =>
    changeOf(panel(asked, { weights: [0.02, 0.3], thresholds: [0.2], without: without(weights) }));
  const sure = await told([0.019, 0.02, 0.021, 0.02]);
  expect(sure.negligible).toBe(true);
  expect(sure.change.low).toBeLessThan(sure.change.value);
  const unsure = await told([-0.02, 0.05, 0.03, 0.02]);
  expect(unsure.change.value).toBe(sure.change.value);
  expect(unsure.change.low).toBeLessThan(0);
  expect(unsure.negligible).toBe(false);
});

test('next to nothing is said of no fit that is penalised or has a problem, other than answers nobody gave', async () => {
  const told = async (fit: Partial<Fit>) => {
    const without = [0.019, 0.02, 0.021, 0.02].map((weight) => [weight, 0.3, 0.2]);
    const given = { weights: [0.02, 0.3], thresholds: [0.2], without, ...fit };
    return (await changeOf(panel(asked, given))).negligible;
  };
  expect(await told({ problems: [{ kind: 'unused-category', category: '3', mergedWith: '2' }] })).toBe(true);
  expect(await told({ problems: [{ kind: 'no-convergence', gradientNorm: 1 }] })).toBe(false);
  expect(await told({ problems: [{ kind: 'too-few-people', respondents: 30, parameters: 31 }] })).toBe(false);
  expect(await told({ ridge: 1 })).toBe(false);
});

test.each([
  ['nobody agrees', [3, 4]],
  ['everybody agrees', [0, 1, 2]],
])('where %s no change is known, and nothing is called next to nothing', async (_, unused) => {
  const five = study([criterion('a', 2)], scale(5), [[0], [1]]);
  const problems = unused.map((c) => {
    const neighbour = unused.includes(0) ? 3 : 2;
    return { kind: 'unused-category' as const, category: String(c + 1), mergedWith: String(neighbour + 1) };
  });
  const thresholds = [0, 1, 2, 3].map((t) => (unused.includes(t) || unused.includes(t + 1) ? Number.NaN : t));
  const without = [1.9, 2, 2.1, 2].map((weight) => [weight, ...thresholds]);
  const { change, negligible } = await changeOf(panel(five, { weights: [2], thresholds, problems, without }));
  expect(change.value).toBeNaN();
  expect(negligible).toBe(false);
});

test('a change that is nil whoever is left out is not called next to nothing', async () => {
  const without = [0.2, 0.3, 0.4].map((weight) => [0, weight, 0.2]);
  const { change, negligible } = await changeOf(
    panel(asked, { weights: [0, 0.3], thresholds: [0.2], without }),
  );
  expect(change.value).toBe(0);
  expect(negligible).toBe(false);
});

test('without people left out there is no interval, and nothing is called next to nothing', async () => {
  const { negligible } = await changeOf(panel(asked, { weights: [0, 0.3], thresholds: [0.2] }));
  expect(negligible).toBe(false);
});
