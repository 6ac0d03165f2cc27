import { expect, test } from 'vitest';
import { spreadRates } from '../../src/headless/spread-rates.ts';
import { loadTemplate } from '../../src/study/templates.ts';

/** Small sizes of what `npm run recovery -- spread` shows in full. */
const sets = 40;
const firstSeed = 20_000;

test('spreadRates: a criterion with 0.9 beside others with 0.25 comes first, and nearly all draws say so', async () => {
  const study = await loadTemplate('data-sharing');
  const rates = await spreadRates({ study, spreads: { sensitivity: 0.9 }, sets, firstSeed });
  expect(rates.first).toBe(1);
  expect(rates.certainty).toBeGreaterThan(0.97);
});

test('spreadRates: one with 0.5 comes first more often than its draws say', async () => {
  const study = await loadTemplate('data-sharing');
  const rates = await spreadRates({ study, spreads: { sensitivity: 0.5 }, sets, firstSeed });
  // At the true rate of 64% in scenarios that tell less, fewer than 18 of 40 occur in less than one of a hundred.
  expect(rates.first).toBeGreaterThanOrEqual(18 / sets);
  expect(rates.certainty).toBeLessThan(rates.first);
});

test('spreadRates: where people differ as much on all criteria, or on two of them, none is said to come first', async () => {
  const study = await loadTemplate('data-sharing');
  for (const spreads of [{}, { sensitivity: 0.9, consequences: 0.9 }]) {
    const { said } = await spreadRates({ study, spreads, sets, firstSeed });
    // At a rate of 5% more than 6 of 40 occur in less than one of a hundred.
    expect(said).toBeLessThanOrEqual(6 / sets);
  }
});
