import { expect, test } from 'vitest';
import { estimateOf } from '../../src/ui/figures/estimateOf.ts';

test('estimateOf tells an estimate with its interval', () => {
  expect(estimateOf({ value: 0.42, low: 0.31, high: 0.53 }, 1, 'geen interval')).toEqual({
    kind: 'estimate',
    value: 0.42,
    low: 0.31,
    high: 0.53,
    text: '0,4 (0,3 tot 0,5)',
  });
});

test('estimateOf makes a dot alone of one without an interval', () => {
  const alone = { value: 0.42, low: Number.NaN, high: Number.NaN };
  const dot = { kind: 'estimate', value: 0.42, low: 0.42, high: 0.42 };
  expect(estimateOf(alone, 1)).toEqual({ ...dot, text: '0,4' });
  expect(estimateOf(alone, 1, 'geen interval')).toEqual({ ...dot, text: '0,4 (geen interval)' });
});
