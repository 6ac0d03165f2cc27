import { expect, test } from 'vitest';
import { partInReach } from '../../../src/estimation/mixed/reach.ts';

/** (x, y) ↦ 4x² + 2xy + y². */
const C = Float64Array.of(4, 1, 1, 1);
const length = (x: number, y: number) => Math.sqrt(4 * x * x + 2 * x * y + y * y);

test.each([
  [0, 0, 1, 0],
  [0.5, -0.2, 1, 2],
  [0.5, -0.2, -1, 0.3],
  [0.2, 1.1, 0.1, 5],
])('partInReach ends a step from %d, %d along %d, %d at the length asked for', (x, y, dx, dy) => {
  const part = partInReach(2, C, Float64Array.of(x, y), Float64Array.of(dx, dy));
  expect(part).toBeGreaterThan(0);
  expect(length(x + part * dx, y + part * dy)).toBeCloseTo(2, 12);
});

test('partInReach goes nowhere outwards from the end, and across to the other end inwards', () => {
  const end = Float64Array.of(1, 0);
  expect(partInReach(2, C, end, end)).toBe(0);
  expect(partInReach(2, C, end, Float64Array.of(-1, 0))).toBeCloseTo(2, 12);
});
