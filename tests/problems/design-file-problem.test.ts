import { afterEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { designFileProblem } from '../../src/problems/design-file-problem.ts';
import { criterion, study } from '../support/study.ts';

afterEach(() => {
  language.value = 'nl';
});

test('designFileProblem says the row, the column and what was expected of a level that is not there', () => {
  const made = study({ criteria: [criterion('a', 2), criterion('b', 3)] });
  const at = { row: 7, column: 'alt2.b', value: 'x'.repeat(50) };
  const told = () => designFileProblem(made, { kind: 'bad-level', criterion: 1, ...at });
  expect(told()).toEqual({
    sentence: `Rij 7, kolom “alt2.b”: “${'x'.repeat(40)}…” is geen niveau van “b”.`,
    next: 'Daar hoort een van: “b 0”, “b 1” en “b 2”, of het nummer van een niveau.',
  });
  language.value = 'en';
  expect(told()).toEqual({
    sentence: `Row 7, column “alt2.b”: “${'x'.repeat(40)}…” is no level of “b”.`,
    next: 'Expected there: one of “b 0”, “b 1” and “b 2”, or the number of a level.',
  });
});
