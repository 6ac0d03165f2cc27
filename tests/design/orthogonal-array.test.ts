import { expect, test } from 'vitest';
import { orthogonalArray } from '../../src/design/orthogonal/array.ts';
import { hadamard } from '../../src/design/orthogonal/hadamard.ts';

const times = (count: number, levels: number) => Array<number>(count).fill(levels);

/** The pairs of columns in which some pair of levels does not occur as often as every other: by counting. */
function unequalPairs(rows: readonly (readonly number[])[], levels: readonly number[]): string[] {
  const unequal: string[] = [];
  for (let a = 0; a < levels.length; a++) {
    for (let b = 0; b < a; b++) {
      const tally = new Map<string, number>();
      for (const row of rows) tally.set(`${row[a]} ${row[b]}`, (tally.get(`${row[a]} ${row[b]}`) ?? 0) + 1);
      const each = rows.length / (levels[a]! * levels[b]!);
      const all =
        tally.size === levels[a]! * levels[b]! && [...tally.values()].every((count) => count === each);
      if (!all) unequal.push(`${a} and ${b}`);
    }
  }
  return unequal;
}

// The arrays that tables of orthogonal arrays list for so many runs (Sloane; Kuhfeld).
test.each<[runs: number, levels: number[]]>([
  [8, times(7, 2)],
  [8, [4, ...times(4, 2)]],
  [9, times(4, 3)],
  [12, times(11, 2)],
  [12, [3, ...times(4, 2)]],
  [12, [6, 2, 2]],
  [16, times(15, 2)],
  [16, times(5, 4)],
  [16, [...times(2, 4), ...times(9, 2)]],
  [16, [8, ...times(8, 2)]],
  [18, [2, ...times(7, 3)]],
  [18, [6, ...times(6, 3)]],
  [20, times(19, 2)],
  [20, [5, ...times(8, 2)]],
  [24, times(23, 2)],
  [24, [3, ...times(16, 2)]],
  [24, [3, 4, ...times(12, 2)]],
  [25, times(6, 5)],
  [27, times(13, 3)],
  [27, [9, ...times(9, 3)]],
  [32, times(31, 2)],
  [32, [...times(9, 4), ...times(4, 2)]],
  [32, [8, ...times(8, 4)]],
  [36, [...times(12, 3), ...times(11, 2)]],
  [36, [...times(13, 3), 4]],
  [49, times(8, 7)],
  [64, times(21, 4)],
])('orthogonalArray of %i rows with levels %j', (runs, levels) => {
  const rows = orthogonalArray(runs, levels)!;
  expect(rows).toHaveLength(runs);
  expect(unequalPairs(rows, levels)).toEqual([]);
});

test('orthogonalArray keeps the order of what is wished, and knows none where none can be', () => {
  const mixed = orthogonalArray(18, [3, 2, 3])!;
  expect(mixed.map((row) => row[1]).every((level) => level! < 2)).toBe(true);
  expect(unequalPairs(mixed, [3, 2, 3])).toEqual([]);
  expect(orthogonalArray(21, times(10, 3))).toBeUndefined();
  expect(orthogonalArray(18, times(8, 3))).toBeUndefined();
});

test('every order to 64 that is a multiple of four has a Hadamard matrix', () => {
  for (let n = 4; n <= 64; n += 4) {
    const rows = hadamard(n)!.map((row) => row.slice(1));
    expect(unequalPairs(rows, times(n - 1, 2))).toEqual([]);
  }
});
