import { expect, test } from 'vitest';
import { comparisonFinding } from '../../../src/pages/models/comparisonFinding.ts';
import { compared } from '../../../src/results/comparison.ts';
import type { ModelKind } from '../../../src/results/model-choice.ts';
import { type ModelSettings, usualSettings } from '../../../src/results/model-settings.ts';

type More = {
  readonly settings?: Partial<ModelSettings>;
  readonly converged?: boolean;
};

function fitAt(kind: ModelKind, logLikelihood: number, { settings, ...more }: More = {}) {
  const model = { kind, settings: { ...usualSettings, ...settings } };
  return { model, logLikelihood, parameters: 5, respondents: 100, converged: true, ...more };
}

const findingOf = (rows: Parameters<typeof comparisonFinding>[0]) =>
  comparisonFinding(rows, { question: (id) => id });
const strict = fitAt('strictness', -500);

test('comparisonFinding names the best, and apart from it what cannot be compared', () => {
  const unsettled = fitAt('weights', -450, { settings: { draws: 'sobol' }, converged: false });
  expect(findingOf(compared([fitAt('alike', -600), unsettled, strict]))).toBe(
    'Het best past: mensen verschillen in strengheid. Niet vergeleken: ieder weegt anders (Sobol met 1.024 trekkingen). Die berekening kwam niet tot rust.',
  );
});

test('comparisonFinding calls nothing best where only one fit can be used, and says what is the matter with others', () => {
  const unsettled = fitAt('classes', -400, { converged: false });
  const finding = findingOf(compared([strict, unsettled]));
  expect(finding).toMatch(/^Alleen “mensen verschillen in strengheid” is te gebruiken\. Met niets ernaast/);
  expect(finding).toContain('Niet vergeleken: 2 soorten mensen. Die berekening kwam niet tot rust.');
  const other = fitAt('weights', -450, { converged: false });
  expect(findingOf(compared([unsettled, other]))).toMatch(
    /^Van deze modellen is er geen .*2 soorten mensen en ieder weegt anders\. Die/,
  );
});

test('comparisonFinding of fits that are not told apart prefers the simplest', () => {
  const simpler = { ...fitAt('alike', -502.5), parameters: 4 };
  expect(findingOf(compared([strict, simpler]))).toContain(
    'Neem dan het eenvoudigste: iedereen weegt hetzelfde.',
  );
});
