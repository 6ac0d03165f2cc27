import { expect, test } from 'vitest';
import { enough, morePoints } from '../../../src/estimation/mixed/more-points.ts';

const two = Int32Array.of(256, 256);

test('enough doubles the points of whom few count, and no one’s else', () => {
  expect(enough(Float64Array.of(30, 120), two)).toEqual(Int32Array.of(1024, 256));
  expect(enough(Float64Array.of(1, 100), two)).toEqual(Int32Array.of(2048, 256));
});

test('morePoints wants none where enough points count and chance takes next to nothing', () => {
  const effective = Float64Array.of(60, 200);
  expect(morePoints({ effective, loss: Float64Array.of(0.1, 0.05) }, two)).toBeUndefined();
});

test('morePoints wants more of a person hardly any of whose points count', () => {
  const effective = Float64Array.of(40, 90);
  expect(morePoints({ effective, loss: new Float64Array(2) }, two)).toEqual(Int32Array.of(1024, 512));
});

test('morePoints brings down what chance takes most cheaply: by the root of what each person’s takes', () => {
  const effective = Float64Array.of(200, 200, 200);
  const count = Int32Array.of(256, 256, 256);
  const loss = Float64Array.of(0.64, 0.04, 0);
  // (0.8 + 0.2) / 0.2 times the roots: 4 and 1 times the points.
  expect(morePoints({ effective, loss }, count)).toEqual(Int32Array.of(1024, 256, 256));
});

test('morePoints wants nothing more of who has the most points there can be, or where nothing is known', () => {
  const most = Int32Array.of(8192);
  expect(morePoints({ effective: Float64Array.of(10), loss: Float64Array.of(3) }, most)).toBeUndefined();
  const unknown = Float64Array.of(Number.NaN);
  expect(morePoints({ effective: Float64Array.of(100), loss: unknown }, most)).toBeUndefined();
});
