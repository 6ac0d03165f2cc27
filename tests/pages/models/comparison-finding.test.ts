import { expect, test } from 'vitest';
import { comparisonFinding } from '../../../src/pages/models/comparisonFinding.ts';
import { compared } from '../../../src/results/comparison.ts';
import { type ModelKind, type ModelSettings, usualSettings } from '../../../src/results/model-choice.ts';

type More = {
  readonly settings?: Partial<ModelSettings>;
  readonly simulationError?: number;
  readonly converged?: boolean;
};

function fitAt(kind: ModelKind, logLikelihood: number, { settings, ...more }: More = {}) {
  const model = { kind, settings: { ...usualSettings, ...settings } };
  return { model, logLikelihood, parameters: 5, respondents: 100, converged: true, ...more };
}

const strict = fitAt('strictness', -500);

test('comparisonFinding names the best, and apart from it what cannot be compared', () => {
  const drawn = fitAt('weights', -450, { settings: { draws: 'sobol' }, simulationError: Number.NaN });
  expect(comparisonFinding(compared([fitAt('alike', -600), drawn, strict]))).toBe(
    'Het best past: mensen verschillen in strengheid. Niet vergeleken: ieder weegt anders (Sobol met 1.024 trekkingen). Hoeveel toeval daarin zit, is niet te zeggen.',
  );
});

test('comparisonFinding calls nothing best where only one fit can be used, and says what is the matter with each other', () => {
  const unsettled = fitAt('classes', -400, { converged: false });
  const drawn = fitAt('weights', -450, { simulationError: Number.NaN });
  const finding = comparisonFinding(compared([strict, unsettled, drawn]));
  expect(finding).toMatch(/^Alleen “mensen verschillen in strengheid” is te gebruiken\. Met niets ernaast/);
  expect(finding).toContain('Niet vergeleken: 2 soorten mensen. Die berekening kwam niet tot rust.');
  expect(finding).toContain('Niet vergeleken: ieder weegt anders. Hoeveel toeval');
  expect(comparisonFinding(compared([unsettled, drawn]))).toMatch(
    /^Van deze modellen is er geen .*tot rust\..*toeval/,
  );
});

test('comparisonFinding of fits that are not told apart prefers the simplest', () => {
  const simpler = { ...fitAt('alike', -502.5), parameters: 4 };
  expect(comparisonFinding(compared([strict, simpler]))).toContain(
    'Neem dan het eenvoudigste: iedereen weegt hetzelfde.',
  );
});
