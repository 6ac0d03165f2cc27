import { expect, test } from 'vitest';
import { calibration, furthestOff } from '../../src/advice/calibration.ts';
import type { ScenarioRow } from '../../src/results/scenario-rows.ts';
import { study, text } from '../support/study.ts';

const points = ['1', '2', '3', '4', '5'].map((point) => text(point));
const scale = study({ answer: { kind: 'scale', points } });

function row(scenario: number, counts: number[]): ScenarioRow {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return { scenario, ratings: { kind: 'shown', value: { scenario, counts, people, mean: 3, agreement: 1 } } };
}

/** Of t on 19 degrees of freedom at 97.5% (R 4.3.1). */
const t = 2.093024;

test('calibration sets the share above the middle of a scale beside the one foretold, with their margin', () => {
  const rows = calibration(
    scale,
    [row(0, [1, 2, 3, 4, 10]), row(2, [5, 5, 0, 5, 5])],
    [0.6, 9, 0.75],
    [0.1, 9, 0.2],
  );
  expect(rows).toEqual([
    {
      scenario: 0,
      shares: {
        kind: 'shown',
        value: { people: 20, observed: 0.7, foretold: 0.6, margin: expect.closeTo(0.1 * t, 6) },
      },
    },
    {
      scenario: 2,
      shares: {
        kind: 'shown',
        value: { people: 20, observed: 0.5, foretold: 0.75, margin: expect.closeTo(0.2 * t, 6) },
      },
    },
  ]);
  expect(furthestOff(rows)).toMatchObject({ scenario: 2 });
});

test('of a scenario whose answers are hidden calibration does not tell what is foretold either', () => {
  const hidden: ScenarioRow = { scenario: 0, ratings: { kind: 'hidden' } };
  const rows = calibration(scale, [hidden], [0.4], [0.1]);
  expect(rows).toEqual([{ scenario: 0, shares: { kind: 'hidden' } }]);
  expect(furthestOff(rows)).toBeUndefined();
});

test('furthestOff passes over a scenario that cannot be foretold', () => {
  const rows = calibration(
    scale,
    [row(0, [0, 0, 0, 0, 20]), row(1, [10, 0, 0, 0, 10])],
    [Number.NaN, 0.45],
    [Number.NaN, 0.1],
  );
  expect(furthestOff(rows)).toMatchObject({ scenario: 1 });
});
