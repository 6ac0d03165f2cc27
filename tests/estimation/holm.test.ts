import { expect, test } from 'vitest';
import { holm } from '../../src/estimation/holm.ts';

test('holm gives what p.adjust of R gives', () => {
  // R 4.3.1: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5), "holm").
  const raised = holm([0.01, 0.04, 0.03, 0.005, 0.5]);
  for (const [i, p] of [0.04, 0.09, 0.09, 0.025, 0.5].entries()) expect(raised[i]).toBeCloseTo(p, 12);
});

test('holm raises for no test that was not made, and to 1 at most', () => {
  expect(holm([0.9, Number.NaN, 0.02])).toEqual([0.9, Number.NaN, 0.04]);
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
});
