import { expect, test } from 'vitest';
import { dEfficiency } from '../../src/design/d-efficiency.ts';
import { coded, codings } from '../../src/study/coding.ts';
import type { Criterion } from '../../src/study/study.ts';
import { l9, l18 } from '../support/orthogonal-arrays.ts';
import { fc } from '../support/properties.ts';
import { criterion } from '../support/study.ts';

function efficiency(criteria: readonly Criterion[], scenarios: readonly (readonly number[])[]): number {
  const coding = codings(criteria);
  const rows = scenarios.map((profile) => coded([...profile], coding));
  return dEfficiency(rows, coding);
}

test('dEfficiency of Taguchi’s L9 and L18 is 100', () => {
  const three = (count: number) => Array.from({ length: count }, (_, c) => criterion(`c${c}`, 3));
  expect(efficiency(three(4), l9)).toBeCloseTo(100, 10);
  expect(efficiency([criterion('two', 2), ...three(7)], l18)).toBeCloseTo(100, 10);
});

test('dEfficiency is 100 for orthogonal amounts too: one straight line a criterion', () => {
  const amounts = Array.from({ length: 4 }, (_, c) => criterion(`c${c}`, 3, 'amount'));
  expect(efficiency(amounts, l9)).toBeCloseTo(100, 10);
});

test('dEfficiency of three scenarios of which two are alike is √8/3 by hand', () => {
  // X'X = [[3, 1], [1, 3]], its determinant 8, p = 2, n = 3.
  expect(efficiency([criterion('a', 2)], [[0], [0], [1]])).toBeCloseTo((100 * Math.sqrt(8)) / 3, 10);
});

test('dEfficiency of three levels occurring 2, 1 and 1 times is 100·(27·2)^(1/3)/4 by hand', () => {
  // With one column a level |Z'Z| = 2·1·1; orthonormal contrasts with the intercept are Z times a matrix
  // whose rows are orthogonal of squared length 3, so |X'X| = 2·3³.
  const value = (100 * (27 * 2) ** (1 / 3)) / 4;
  expect(efficiency([criterion('a', 3)], [[0], [0], [1], [2]])).toBeCloseTo(value, 10);
});

test('dEfficiency is 0 with fewer scenarios than weights', () => {
  expect(
    efficiency(
      [criterion('a', 3), criterion('b', 3)],
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    ),
  ).toBe(0);
});

test('dEfficiency never passes 100 and does not depend on which level is the reference', () => {
  const levels = [3, 2, 4];
  const criteria = levels.map((count, c) => criterion(`c${c}`, count));
  const profile = fc.tuple(...levels.map((count) => fc.integer({ min: 0, max: count - 1 })));
  fc.assert(
    fc.property(fc.array(profile, { minLength: 8, maxLength: 20 }), (scenarios) => {
      const value = efficiency(criteria, scenarios);
      const turned = scenarios.map((row) => row.map((level, c) => (level + 1) % levels[c]!));
      expect(value).toBeLessThanOrEqual(100 + 1e-9);
      expect(efficiency(criteria, turned)).toBeCloseTo(value, 8);
    }),
  );
});
