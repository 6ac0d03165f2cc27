import { expect, test } from 'vitest';
import { skipped } from '../../../src/pages/table/skipped.ts';

test.for<[readonly string[], readonly number[]]>([
  [['1', '2', '4', '5'], [3]],
  [['-1', '1', '2'], [0]],
  [['1', '2', '3'], []],
  [['10', '20', '30'], []],
  [['1', '1.5', '3'], []],
  [['nee', 'ja'], []],
])('skipped tells of answers %j that nobody gave %j', ([categories, expected]) => {
  expect(skipped(categories)).toEqual(expected);
});
