import { expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { leftOutWords } from '../../src/views/leftOutWords.ts';

const study = { minimumGroup: 5 };

test('leftOutWords is silent where the groups are everybody', () => {
  language.value = 'nl';
  expect(leftOutWords(study, 30, [[20, 10]])).toBe('');
});

test('leftOutWords says why groups are together fewer than everybody', () => {
  language.value = 'nl';
  const words = leftOutWords(study, 45, [
    [30, 15],
    [20, 10, 10],
  ]);
  expect(words).toContain('niet alle 45 deelnemers');
  expect(words).toContain('veelvoud van 5');
  expect(words).not.toContain('Niet getoond');
});

test('leftOutWords says why a group is not shown, and of no total where no group is', () => {
  language.value = 'nl';
  expect(leftOutWords(study, 45, [[30, undefined]])).toMatch(/niet alle 45 deelnemers.*Niet getoond/);
  expect(leftOutWords(study, 45, [[undefined, undefined]])).toMatch(/^Niet getoond/);
});
