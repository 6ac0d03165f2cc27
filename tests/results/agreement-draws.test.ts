import { expect, test } from 'vitest';
import { below, seeded } from '../../src/lib/random.ts';
import { agreement } from '../../src/results/agreement.ts';
import { agreementDraws, agreementInterval, drawnInterval } from '../../src/results/agreement-draws.ts';
import { scenarioRows } from '../../src/results/scenario-rows.ts';
import { rated } from '../support/study.ts';
import { exampleStudy, people } from './example.ts';

const asked = exampleStudy({
  design: rated([
    [0, 0, 0],
    [1, 1, 2],
    [2, 0, 1],
  ]),
});

const turn = () => Promise.resolve();

test('scenarios that got the same answers have the same draws, and one that is hidden has none', async () => {
  const answered = [...people(10, [0, 0, 3]), ...people(15, [3, 3, 3]), ...people(15, [4, 4, 3])];
  const draws = await agreementDraws(scenarioRows(asked, answered), answered, turn);
  expect([...draws.keys()]).toEqual([0, 1]);
  expect(draws.get(1)).toEqual(draws.get(0));
});

test('draws lie about the agreement that was found, with the error of a share', async () => {
  // Of 100 people 80 are at one end and 20 at the other: agreement (2 · 0.8 − 1)² = 0.36, of which the error is
  // 4 · 0.6 · sqrt(0.8 · 0.2 / 100) = 0.096 by the delta method.
  const answered = [...people(80, [0, null, null]), ...people(20, [4, null, null])];
  const draws = (await agreementDraws(scenarioRows(asked, answered), answered, turn)).get(0)!;
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  expect(Math.abs(mean - 0.36)).toBeLessThan((4 * 0.096) / Math.sqrt(draws.length));
  const { low, high } = drawnInterval(draws);
  expect(high - low).toBeGreaterThan(0.85 * 2 * 1.96 * 0.096);
  expect(high - low).toBeLessThan(1.15 * 2 * 1.96 * 0.096);
});

test('an interval leaves out draws that tell nothing, and there is none of draws that do not differ', () => {
  expect(drawnInterval([0.2, Number.NaN, 0.4]).low).toBeCloseTo(0.205, 12);
  expect(drawnInterval([1, 1, 1])).toEqual({ low: Number.NaN, high: Number.NaN });
});

test.each([
  ['divided', [0.2, 0.2, 0.2, 0.2, 0.2]],
  ['alike', [0.02, 0.04, 0.08, 0.26, 0.6]],
  ['at both ends', [0.4, 0.1, 0, 0.1, 0.4]],
])('the interval of agreement holds the truth for 50 people who are %s', async (_, shares) => {
  const random = seeded(4);
  const sets = 300;
  let held = 0;
  for (let i = 0; i < sets; i++) {
    const answered = Array.from({ length: 50 }, () => {
      const drawn = (below(1_000_000, random) + 0.5) / 1_000_000;
      const answer = shares.findIndex((__, c) => drawn < shares.slice(0, c + 1).reduce((a, b) => a + b, 0));
      return people(1, [answer, null, null])[0]!;
    });
    const counts = shares.map((__, c) => answered.filter(({ answers }) => answers[0] === c).length);
    const draws = (await agreementDraws(scenarioRows(asked, answered), answered, turn)).get(0)!;
    const { low, high } = agreementInterval(counts, draws);
    if (low <= agreement(shares) && agreement(shares) <= high) held++;
  }
  // At 95% the number in 300 is 273 or more with a probability of 0.998.
  expect(held).toBeGreaterThanOrEqual(273);
});
