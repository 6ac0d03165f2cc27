import { expect, test } from 'vitest';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf } from '../fitting.ts';
import { byCriterion, ratings } from './example.ts';

/** The column that has no spread, so much farther from 0. */
async function moved(by: number) {
  const data = ratings();
  const x = data.x.map((value, i) => (i % 4 === 3 ? value + by : value));
  const fit = await fitMixed(
    { ...data, x },
    byCriterion,
    fitOf({ ...data, x }),
    localTeam(1),
    () => undefined,
  );
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  return fit.value;
}

test.each([2020, 30_000])(
  'a column that lies %d from 0 has the weight and errors of one about 0',
  async (by) => {
    const [near, far] = [await moved(0), await moved(by)];
    expect(far.converged).toBe(true);
    const P = near.names.length;
    const weights = near.names.flatMap((name, p) => (name.startsWith('threshold') ? [] : [p]));
    for (const p of weights) {
      expect(far.estimate[p]).toBeCloseTo(near.estimate[p]!, 5);
      for (const kind of ['classic', 'respondent'] as const) {
        const error = (fit: typeof near) => Math.sqrt(fit.covariance[kind][p * P + p]!);
        expect(error(far) / error(near)).toBeCloseTo(1, 2.7);
      }
    }
  },
);
