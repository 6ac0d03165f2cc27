import { expect, test } from 'vitest';
import { agreeTable, crossingTable, differingTable } from '../../../src/pages/models/togetherTables.ts';

const standing = (value: number, apart: number) => ({
  value,
  leftOut: [value - apart, value, value + apart],
});
const read = {
  name: 'Functie',
  groupNames: ['FG', 'Jurist'],
  weights: [3],
  groups: [0.5, 0.25].map((share) => ({
    agrees: { alone: standing(share, 0.01), given: standing(Number.NaN, 0) },
    weights: [{ alone: standing(share, 0.01), given: standing(0.5, 0.01) }],
  })),
};

test('agreeTable has a row for each group, with a dash for what cannot be told apart', () => {
  const { rows } = agreeTable([read], '“mee eens” of “zeer mee eens”');
  // The error of 0.01 to both sides of three is √(2/3 · 2 · 0.01²) = 0.0115; t on 2 degrees of freedom is 4.30.
  expect(rows[0]).toEqual(['FG', 'Functie', '50 (45 tot 55)', Number.NaN]);
  expect(rows[1]![2]).toMatch(/^25 /);
});

test('differingTable has the weights that differ, with two columns a group, and is not there without any', () => {
  const table = differingTable(read, ['Doel: zelfde'], true);
  expect(table!.rows).toEqual([
    [
      'Doel: zelfde',
      '0,50 (0,45 tot 0,55)',
      '0,50 (0,45 tot 0,55)',
      '0,25 (0,20 tot 0,30)',
      '0,50 (0,45 tot 0,55)',
    ],
  ]);
  expect(differingTable({ ...read, weights: [] }, [], true)).toBeUndefined();
});

test('crossingTable counts people in each pair of groups, and nobody who is in neither', () => {
  const crossed = (name: string, groupNames: string[], group: number[]) => ({
    name,
    groupNames,
    background: { group: Int32Array.from(group), groups: groupNames.length, ordered: false },
  });
  const first = crossed('Functie', ['FG', 'Jurist'], [0, 0, 1, -1, 0, 1]);
  const second = crossed('Organisatie', ['Rijk', 'Gemeente'], [0, 1, 1, 0, 0, -1]);
  expect(crossingTable(first, second).rows).toEqual([
    ['FG', 2, 1],
    ['Jurist', 0, 1],
  ]);
});
