import { expect, test } from 'vitest';
import { example, fitOf, ratingsOf } from './fitting.ts';

const { influence, covariance, jackknife, estimate } = fitOf(ratingsOf(example()), {
  resampling: { influence: true, jackknife: true },
});
const [N, P] = [12, 5];

test('the influence of all people sums to zero, since the estimate is where scores do', () => {
  for (let p = 0; p < P; p++) {
    const column = Array.from({ length: N }, (_, n) => influence[n * P + p]!);
    expect(Math.abs(column.reduce((sum, value) => sum + value))).toBeLessThan(1e-9);
  }
});

test('the products of influence sum to the covariance clustered by person', () => {
  for (let a = 0; a < P; a++) {
    for (let b = 0; b < P; b++) {
      let sum = 0;
      for (let n = 0; n < N; n++) sum += influence[n * P + a]! * influence[n * P + b]!;
      expect(sum).toBeCloseTo(covariance.respondent[a * P + b]!, 10);
    }
  }
});

test('influence is about what leaving someone out takes away', () => {
  // One step against all steps: the two go together, with what is left of the order of 1/N.
  const pairs = Array.from({ length: N }, (_, n) => [
    influence[n * P]!,
    estimate[0]! - jackknife[n * P]!,
  ]) as [number, number][];
  const product = (x: 0 | 1, y: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[x] * pair[y], 0);
  expect(product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1))).toBeGreaterThan(0.98);
});

test('nobody has an influence on what has no estimate', () => {
  const { x, names, ...data } = example();
  const constant = { ...data, names: [...names, 'same'], x: x.map((row) => [...row, 1]) };
  const fit = fitOf(ratingsOf(constant), { resampling: { influence: true } });
  expect(fit.influence[3]).toBeNaN();
  expect(fit.influence[0]).toBeCloseTo(influence[0]!, 8);
});
