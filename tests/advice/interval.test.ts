import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

/** 97.5% point of t with 4 degrees of freedom: Abramowitz and Stegun 1972, table 26.10. */
const t4 = 2.776;

const without = [
  [0.42, 0.1],
  [0.55, 0.16],
  [0.5, 0.05],
  [0.47, 0.13],
  [0.61, 0.08],
];
const judged = (rows: number[][]) =>
  panel(study([criterion('a', 2)], yesNo), { weights: [0.5], thresholds: [0.1], without: rows });

function agreement(rows: number[][]) {
  const result = advise(judged(rows), [0]);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** Error of a statistic from its values with each person left out, by pseudovalues (Tukey 1958). */
function pseudovalueError(all: number, left: number[]): number {
  const n = left.length;
  const pseudo = left.map((each) => n * all - (n - 1) * each);
  const mean = pseudo.reduce((sum, each) => sum + each, 0) / n;
  return Math.sqrt(pseudo.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n * (n - 1)));
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe('intervals by leaving one person out', () => {
  test('the share that agrees has the interval of its logit, carried back', () => {
    // The logit of yes is the weight minus the threshold, so its jackknife is that of plain numbers.
    const error = pseudovalueError(
      0.4,
      without.map(([weight, threshold]) => weight! - threshold!),
    );
    const { low, high } = agreement(without).agree;
    expect(low).toBeCloseTo(logistic(0.4 - t4 * error), 4);
    expect(high).toBeCloseTo(logistic(0.4 + t4 * error), 4);
  });

  test('a part has the interval of the level effect itself', () => {
    const error = pseudovalueError(
      0.5,
      without.map(([weight]) => weight!),
    );
    const { value, low, high } = agreement(without).parts[0]!.effect;
    expect(value).toBe(0.5);
    expect(low).toBeCloseTo(0.5 - t4 * error, 3);
    expect(high).toBeCloseTo(0.5 + t4 * error, 3);
  });

  test('yes and no have each other’s interval', () => {
    const [no, yes] = agreement(without).shares;
    expect(no!.low).toBeCloseTo(1 - yes!.high, 12);
    expect(no!.high).toBeCloseTo(1 - yes!.low, 12);
  });

  const row = fc.tuple(
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
  );
  property(
    'a share’s interval stays between 0 and 1, a difference’s between −1 and 1',
    [fc.array(row, { minLength: 2, maxLength: 6 })],
    (rows) => {
      const { agree, changes } = agreement(rows);
      // Where all rows are alike there is no interval: NaN is on neither side.
      expect(agree.low).not.toBeLessThan(0);
      expect(agree.high).not.toBeGreaterThan(1);
      expect(changes[0]!.difference.low).not.toBeLessThan(-1);
      expect(changes[0]!.difference.high).not.toBeGreaterThan(1);
    },
  );

  test('there is none for fewer than two people', () => {
    expect(agreement([]).agree).toMatchObject({ value: logistic(0.4), low: Number.NaN, high: Number.NaN });
  });

  test('there is none where nobody makes a difference', () => {
    expect(agreement(Array(6).fill([0.5, 0.3])).agree.low).toBeNaN();
  });

  test('there is none where the fit without someone has no estimate', () => {
    const [first, ...others] = without;
    expect(agreement([[Number.NaN, first![1]!], ...others]).agree.low).toBeNaN();
  });
});
