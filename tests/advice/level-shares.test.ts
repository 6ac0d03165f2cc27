import { expect, test } from 'vitest';
import { averageShares } from '../../src/advice/average-shares.ts';
import { levelShares } from '../../src/advice/level-shares.ts';
import type { Panel } from '../../src/advice/panel.ts';
import { criterion, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const asked = study([criterion('a', 2), criterion('b', 3)], yesNo, [
  [0, 0],
  [1, 2],
  [1, 1],
]);

const averages = (asked: Panel) => averageShares(asked, () => Promise.resolve());
const sharesOf = async (asked: Panel) => levelShares((await averages(asked))!);

test('a level’s share is the mean over scenarios with that level put in each', async () => {
  const shares = await sharesOf(panel(asked, { weights: [0.4, 0.3, -0.1], thresholds: [0.2] }));
  // Effects of b are 0.3, −0.1 and −0.2; of a 0.4 and −0.4.
  const mean = (etas: number[]) => etas.reduce((sum, eta) => sum + logistic(eta - 0.2), 0) / etas.length;
  expect(shares[0]!.map(({ value }) => value)).toEqual(
    [0.4, -0.4].map((a) => expect.closeTo(mean([0.3, -0.2, -0.1].map((b) => a + b)), 12)),
  );
  expect(shares[1]!.map(({ value }) => value)).toEqual(
    [0.3, -0.1, -0.2].map((b) => expect.closeTo(mean([0.4, -0.4, -0.4].map((a) => a + b)), 12)),
  );
});

test('the interval is by people left out, and there is none without them', async () => {
  const without = [0.3, 0.4, 0.5].map((weight) => [weight, 0.3, -0.1, 0.2]);
  const given = { weights: [0.4, 0.3, -0.1], thresholds: [0.2] };
  const { value, low, high } = (await sharesOf(panel(asked, { ...given, without })))[0]![0]!;
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect((await sharesOf(panel(asked, given)))[0]![0]!.low).toBeNaN();
});

test('choices have no shares of levels', async () => {
  const choice = study([criterion('a', 2)], { kind: 'choice', profiles: 2, none: null });
  expect(await averages(panel(choice, { weights: [0.2], thresholds: [] }))).toBeUndefined();
});
