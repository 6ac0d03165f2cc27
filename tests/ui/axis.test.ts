import { expect, test } from 'vitest';
import { countTicks, domainOf, linear, tickDecimals } from '../../src/ui/figures/axis.ts';
import { fc, property } from '../support/properties.ts';

test('linear maps the ends of its domain to the ends of its range', () => {
  const place = linear([0, 50], [100, 600]);
  expect([place(0), place(25), place(50)]).toEqual([100, 350, 600]);
});

test('linear refuses a domain without width', () => {
  expect(() => linear([1, 1], [0, 1])).toThrow('empty domain: 1');
});

test('a count axis has even ticks up to the last that fits, and none is left out', () => {
  expect(countTicks(50, 5)).toEqual([0, 10, 20, 30, 40, 50]);
  expect(countTicks(50, 10)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]);
  expect(countTicks(52, 5)).toEqual([0, 10, 20, 30, 40, 50]);
});

test('a count axis has no ticks between whole numbers, however much room there is', () => {
  expect(countTicks(5, 9)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(countTicks(1, 9)).toEqual([0, 1]);
});

test.each([
  [[0, 10, 20], 0],
  [[0.6, 0.7, 0.8], 1],
  [[0.25, 0.5, 0.75], 2],
  [[-2.5, 0, 2.5], 1],
  [[7], 0],
])('tickDecimals of %j is what shows them as evenly as they are', (ticks, decimals) => {
  expect(tickDecimals(ticks)).toBe(decimals);
});

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
property('domainOf holds zero and every value, and ends on ticks', [numbers], (values) => {
  const { domain, ticks } = domainOf(values, 6);
  const spread = domain[1] - domain[0];
  expect(spread).toBeGreaterThan(0);
  for (const value of [0, ...values]) {
    expect(value).toBeGreaterThanOrEqual(domain[0] - 1e-6 * spread);
    expect(value).toBeLessThanOrEqual(domain[1] + 1e-6 * spread);
  }
  expect([ticks[0], ticks.at(-1)]).toEqual(domain);
});

test('domainOf has no negative zero, which would print as -0', () => {
  expect(domainOf([-0, 1], 5).domain).toEqual([0, 1]);
  expect(domainOf([-0, -1], 5).domain).toEqual([-1, 0]);
});
