import { beforeAll, expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { placeWords } from '../../../src/pages/results/placeWords.ts';

beforeAll(() => {
  language.value = 'nl';
});

test('placeWords says of a top that is not all criteria how often one is in it, and of all only the place', () => {
  const leader = { place: 2, topCertainty: 0.85, placeCertainty: 0.48 };
  expect(placeWords(leader, 5)).toBe('in de top 4 in 85% van de trekkingen, op deze plaats in 48%');
  expect(placeWords({ ...leader, topCertainty: 0.4 }, 5)).toMatch(/^onzeker: in de top 4 in 40%/);
  for (const criteria of [3, 4])
    expect(placeWords({ ...leader, topCertainty: 1 }, criteria)).toBe('plaats 2 in 48% van de trekkingen');
});

test('placeWords of draws that tell nothing names no share', () => {
  expect(placeWords({ place: 1, topCertainty: Number.NaN, placeCertainty: Number.NaN }, 3)).toBe(
    'plaats onzeker',
  );
});
