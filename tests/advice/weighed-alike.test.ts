import { expect, test } from 'vitest';
import { weighedAlike } from '../../src/advice/weighed-alike.ts';
import type { ScenarioRow } from '../../src/results/scenario-rows.ts';
import { criterion, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

const asked = study([criterion('a', 2)], yesNo, [[0], [1]]);
/** Those who weigh alike say yes to scenario 0 with a chance of 0.8: logit ln 4. */
const given = { weights: [Math.log(4)], thresholds: [0] };

function shownRow(scenario: number, counts: number[]): ScenarioRow {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return {
    scenario,
    ratings: { kind: 'shown', value: { scenario, counts, people, mean: 0, agreement: 0 } },
  };
}

const turn = () => Promise.resolve();

const rows = [shownRow(0, [5, 15]), shownRow(1, [15, 5])];

function drawnPanel(ridge = 0) {
  const { fit, ...rest } = panel(asked, { ...given, ridge });
  // Two draws of people, whose weights differ much.
  return { ...rest, fit: { ...fit, bootstrap: Float64Array.of(Math.log(9), 0, Math.log(4), 0) } };
}

// Of one answer in ten: 1 − 0.36 · 19/20 = 0.658. Of one in five: 1 − 0.64 · 19/20 = 0.392.
test('people surely agree less where the difference lies below 0 in all draws', async () => {
  const draws = new Map([
    [0, [0.6, 0.35]],
    [1, [0.7, 0.35]],
  ]);
  const found = await weighedAlike(drawnPanel(), rows, draws, turn);
  // The agreement itself is above the expectation in the first draw, but so is what is expected there.
  expect(found.get(0)!.alike).toEqual({ expected: expect.closeTo(0.392, 12), less: true });
  expect(found.get(1)!.alike).toEqual({ expected: expect.closeTo(0.392, 12), less: false });
});

test('without a fit, or with a penalised one, there is an interval and nothing is expected', async () => {
  const draws = new Map([[0, [0.6, 0.35]]]);
  for (const none of [undefined, drawnPanel(1)]) {
    const found = await weighedAlike(none, rows, draws, turn);
    expect([...found.keys()]).toEqual([0]);
    expect(found.get(0)!.alike).toBeUndefined();
    expect(found.get(0)!.high).toBeGreaterThan(found.get(0)!.low);
  }
});
