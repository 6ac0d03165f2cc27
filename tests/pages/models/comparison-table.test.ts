import { expect, test } from 'vitest';
import type { Stop } from '../../../src/estimation/optimiser.ts';
import { comparisonTable, savedComparison } from '../../../src/pages/models/comparisonTable.ts';
import { type Comparable, compared } from '../../../src/results/comparison.ts';
import type { ModelKind } from '../../../src/results/model-choice.ts';
import { usualSettings } from '../../../src/results/model-settings.ts';

/** Of 100 people; 5 parameters unless said otherwise. */
function fitAt(kind: ModelKind, logLikelihood: number, more: Partial<Comparable> = {}) {
  const model = { kind, settings: usualSettings, fit: { stop: 'gradient' as Stop } };
  return { model, logLikelihood, parameters: 5, respondents: 100, converged: true, ...more };
}

const tableOf = (rows: Parameters<typeof comparisonTable>[0]) =>
  comparisonTable(rows, { question: (id) => id });

test('comparisonTable has one row a fit, with differences from the best and what chance of draws is in them', () => {
  const best = fitAt('weights', -500, { simulationError: 0.3 });
  const behind = fitAt('strictness', -510, { simulationError: 0.4 });
  // An error of 0.5 in the difference of log-likelihoods is one of 1 in that of BIC and of AIC.
  expect(tableOf(compared([behind, best])).rows).toEqual([
    [
      'Ieder weegt anders',
      expect.closeTo(1000 + 5 * Math.log(100), 9),
      'laagste BIC',
      '−500,0 (±\u00a00,30)',
      5,
      1010,
      undefined,
      'maximum gevonden',
    ],
    [
      'Mensen verschillen in strengheid',
      expect.closeTo(1020 + 5 * Math.log(100), 9),
      '20,0 (±\u00a01,00)',
      '−510,0 (±\u00a00,40)',
      5,
      1030,
      '20,0 (±\u00a01,00)',
      'maximum gevonden',
    ],
  ]);
});

test('comparisonTable never writes a chance of draws as the zero that it is not', () => {
  const rows = compared([fitAt('weights', -500, { simulationError: 0.004 })]);
  expect(tableOf(rows).rows[0]![3]).toBe('−500,0 (±\u00a0<\u00a00,01)');
});

test('comparisonTable reads not told apart by BIC and by AIC, each where that is so', () => {
  // A parameter more is 4.6 of BIC and 2 of AIC; a log-likelihood higher by 2 takes 4 off both.
  const [row] = tableOf(
    compared([fitAt('alike', -500), fitAt('strictness', -498, { parameters: 6 })]),
  ).rows.slice(1);
  expect([row![2], row![6]]).toEqual(['niet te onderscheiden', expect.closeTo(-2, 9)]);
});

test('comparisonTable of a fit that did not settle says why it stopped, and of how far it is from the best nothing', () => {
  const stuck = fitAt('classes', -400, { converged: false });
  const model = { ...stuck.model, fit: { stop: 'line-search' as Stop } };
  const row = tableOf(compared([fitAt('alike', -500), { ...stuck, model }])).rows[1];
  expect(row).toEqual([
    '2 soorten mensen',
    Number.NaN,
    undefined,
    -400,
    5,
    Number.NaN,
    undefined,
    'liep vast',
  ]);
});

test('savedComparison has numbers of their own for differences and for what chance of draws is in them', () => {
  const rows = compared([
    fitAt('weights', -500, { simulationError: 0.3 }),
    fitAt('alike', -510, { parameters: 4, simulationError: 0.4 }),
  ]);
  const { rows: saved, columns } = savedComparison(rows, { question: (id) => id });
  expect(saved[1]).toEqual([
    'Iedereen weegt hetzelfde',
    expect.closeTo(1020 + 4 * Math.log(100), 9),
    expect.closeTo(20 - Math.log(100), 9),
    1028,
    18,
    1,
    -510,
    0.4,
    4,
    'maximum gevonden',
  ]);
  expect(columns.length).toBe(saved[1]!.length);
});
