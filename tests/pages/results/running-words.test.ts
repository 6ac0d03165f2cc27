import { afterEach, expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { runningWords } from '../../../src/pages/results/runningWords.ts';

afterEach(() => {
  language.value = 'nl';
});

test('runningWords tells the share of the fits in tens, and what is left once all are made', () => {
  language.value = 'en';
  expect(runningWords(0.37)).toBe('The models are being estimated: 30%.');
  expect(runningWords(0.999)).toBe('The models are being estimated: 90%.');
  expect(runningWords(1)).not.toContain('100%');
});
