import { expect, test } from 'vitest';
import type { Difference } from '../../../src/pages/table/differences.ts';
import { finding } from '../../../src/pages/table/finding.ts';

const difference = (name: string, value: number, halfWidth: number): Difference => ({
  name,
  overRange: false,
  value,
  error: halfWidth / 2,
  low: value - halfWidth,
  high: value + halfWidth,
});

test('finding names the largest difference of all where that can be told from nothing', () => {
  const rows = [difference('prijs', -3, 1), difference('tijd', 1, 2)];
  expect(finding('choices', rows, [0, 1])).toBe(
    'Het grootste geschatte verschil maakt prijs: −3 (−4 tot −2). Dat maakt dat een profiel minder vaak wordt gekozen. Van de 2 verschillen is er 1 niet van niets te onderscheiden.',
  );
});

test('finding says that a larger difference was passed over, as it cannot be told from nothing', () => {
  const rows = [difference('tijd', -4, 5), difference('prijs', 3, 1)];
  expect(finding('ratings', rows, [1, 0])).toMatch(
    /^Het grootste verschil dat van niets te onderscheiden is, maakt prijs: 3 \(2 tot 4\)\./,
  );
});

test('finding tells that no difference can be told from nothing', () => {
  expect(finding('ratings', [difference('tijd', 1, 2)], [0])).toBe(
    'Geen van deze verschillen is van niets te onderscheiden.',
  );
});

test('finding does not call differences without an interval nothing', () => {
  expect(finding('ratings', [difference('tijd', 1, Number.NaN)], [0])).toBe(
    'Hoe zeker deze verschillen zijn, valt met deze gegevens niet te zeggen.',
  );
});
