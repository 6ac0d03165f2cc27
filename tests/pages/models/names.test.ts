import { expect, test } from 'vitest';
import { durationText, modelName, nameWithForm } from '../../../src/pages/models/names.ts';
import type { ModelKind } from '../../../src/results/model-choice.ts';
import { type ModelSettings, usualSettings } from '../../../src/results/model-settings.ts';

function named(kind: ModelKind, change: Partial<ModelSettings>): string {
  return modelName({ kind, settings: { ...usualSettings, ...change } }, { question: (id) => `Vraag ${id}` });
}

test('modelName says what was set otherwise than usual, and of that only what this model knows', () => {
  const change = { draws: 'sobol', seed: 7, starts: 5 } as const;
  expect(named('weights', {})).toBe('Ieder weegt anders');
  expect(named('weights', change)).toBe('Ieder weegt anders (Sobol met 1.024 trekkingen, startgetal 7)');
  expect(named('classes', { ...change, classes: 3 })).toBe('3 soorten mensen (5 starts, startgetal 7)');
  expect(named('weights', { correlated: true })).toBe('Ieder weegt anders (samenhangend)');
  expect(named('classes', { membership: ['a', 'b'] })).toBe(
    '2 soorten mensen (afhankelijk van vraag a en vraag b)',
  );
  expect(named('strictness', change)).toBe('Mensen verschillen in strengheid');
});

test('nameWithForm tells a normal from a lognormal spread', () => {
  const name = (change: Partial<ModelSettings>) =>
    nameWithForm({ kind: 'weights', settings: { ...usualSettings, ...change } }, { question: (id) => id });
  expect(name({})).toBe('Ieder weegt anders (normaal verdeeld)');
  expect(name({ form: 'lognormal' })).toBe('Ieder weegt anders (lognormaal)');
  expect(name({ correlated: true })).toBe('Ieder weegt anders (normaal verdeeld, samenhangend)');
});

test.each([
  [400, 'hooguit een seconde'],
  [700, 'een paar seconden'],
  [4900, 'een paar seconden'],
  [11_000, 'ongeveer 10 seconden'],
  [58_000, 'ongeveer een minuut'],
  [7_300_000, 'ongeveer 2 uur'],
])('durationText of %i ms is no more exact than what was measured', (ms, said) => {
  expect(durationText(ms)).toBe(said);
});
