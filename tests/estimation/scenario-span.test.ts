import { expect, test } from 'vitest';
import { mayBeLeftOut, scenarioSpan } from '../../src/estimation/scenario-span.ts';
import { ratingsOf } from './fitting.ts';

/** Everyone's one answer to each scenario, which is of no account here. */
const asked = (x: number[][]) =>
  ratingsOf({ names: x[0]!.map(String), x, answer: x.map(() => 0), categories: ['1', '2'] });

test('mayBeLeftOut is not so of a scenario that alone has a level', () => {
  // The second column differs in the last scenario only.
  const span = scenarioSpan(
    asked([
      [1, 0],
      [-1, 0],
      [1, 0],
      [0, 0],
      [1, 1],
    ]),
  );
  // The first and the third are one scenario.
  expect(span.scenarioOf).toEqual(Int32Array.of(0, 1, 0, 2, 3));
  expect(span.left).toHaveLength(4 - 1 - 2);
  expect(mayBeLeftOut(span)).toEqual([true, true, true, false]);
});

test('mayBeLeftOut is so of all where a column that nothing tells is told no worse without any', () => {
  // Both columns are the same.
  const x = [1, -1, 0, 2].map((value) => [value, value]);
  const span = scenarioSpan(asked(x));
  expect(span.left).toHaveLength(2);
  expect(mayBeLeftOut(span)).toEqual([true, true, true, true]);
});
