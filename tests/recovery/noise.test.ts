import { afterAll, expect, test } from 'vitest';
import { nodePool } from '../../src/headless/node.ts';
import { fitReports, type Noise, reports, type Truth, truths } from '../../src/headless/noisy-study.ts';

/** One data set for each of what `npm run recovery -- noise` shows over 200. */
const pool = nodePool(1);
afterAll(() => pool.close());
const alike: Truth = { x: 0.5, more: 0.6, sd: 0 };

test.each<[string, Truth, Noise]>([
  ['answers', alike, { keep: 0.75, of: 'answer' }],
  ['answers of people who differ', { ...alike, sd: 0.5 }, { keep: 0.75, of: 'answer' }],
  ['groups', alike, { keep: 0.6, of: 'group' }],
])(
  'weights behind noisy %s come back, which a fit that is not told of the noise pulls to nil',
  async (_, truth, noise) => {
    const csv = reports(120, truth, noise, 3);
    const found = await fitReports(csv, truth.sd > 0, noise, pool);
    const truly = truths(truth);
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(truly).sort());
    for (const { name, estimate, seRespondent } of found) {
      // Of the 23 here one in some 100 such tests would fail by chance.
      expect(Math.abs(estimate - truly[name]!)).toBeLessThan(3.5 * seRespondent);
    }
    const untold = await fitReports(csv, truth.sd > 0, undefined, pool);
    const slope = (rows: typeof found) => rows.find(({ name }) => name === 'x*g:q')!.estimate;
    expect(slope(untold)).toBeLessThan(0.85 * slope(found));
  },
);
