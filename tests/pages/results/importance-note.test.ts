import { expect, test } from 'vitest';
import { importanceNote } from '../../../src/pages/results/importanceNote.ts';
import type { Leader } from '../../../src/results/leaders.ts';

const row: Leader = {
  kind: 'estimated',
  criterion: 'a',
  share: { value: 41, se: 2, low: 37, high: 45 },
  test: { f: 12, df1: 2, df2: 48, p: 0.00005 },
  indistinct: false,
  place: 1,
  placeCertainty: 0.4,
  leadCertainty: 0.4,
  topCertainty: 1,
  orderUncertain: false,
};
const { NaN: none } = Number;

test('importanceNote tells of intervals and draws where there are any, and else that there are none', () => {
  const full = importanceNote([row]);
  expect(full).toMatch(/^De lijn is het 95%-interval/);
  expect(full).toMatch(/Trekkingen: 500 keer/);
  expect(full).not.toMatch(/hol|geen intervallen/i);

  const bare = importanceNote([
    {
      ...row,
      share: { value: 41, se: none, low: none, high: none },
      placeCertainty: none,
      test: undefined,
      indistinct: true,
    },
  ]);
  expect(bare).toMatch(/^Er zijn hier geen intervallen/);
  expect(bare).toMatch(/niet te toetsen/);
  expect(bare).not.toMatch(/De lijn is|F-toets|Trekkingen/);
});

test('importanceNote explains a hollow dot only where one was tested and not told from nothing', () => {
  expect(importanceNote([row, { ...row, indistinct: true }])).toMatch(
    /Een hol punt .* Er zijn 2 criteria getoetst/,
  );
});
