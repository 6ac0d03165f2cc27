import { expect, test } from 'vitest';
import { newest } from '../../src/lib/newest.ts';

test('newest tells of each beginning whether it is the last one', () => {
  const begin = newest();
  const first = begin();
  expect(first()).toBe(true);
  const second = begin();
  expect([first(), second()]).toEqual([false, true]);
});
