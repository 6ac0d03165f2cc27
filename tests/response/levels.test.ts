import fc from 'fast-check';
import { expect, test } from 'vitest';
import { below, seeded } from '../../src/lib/random.ts';
import { columnReader, levelsAt, levelsInTurns, levelsOf, plainLevels } from '../../src/response/levels.ts';

const K = 2;

/** Rows of which the second column has so many levels, in random order at first, and then each of them in turn. */
function rows(levels: number): Float64Array {
  const random = seeded(1);
  const level = (row: number) => (row < 3 * levels ? below(levels, random) : row - 3 * levels);
  return Float64Array.from({ length: K * 4 * levels }, (_, at) =>
    at % K === 0 ? 0.5 : level((at - 1) / K) / 8,
  );
}

test.each([
  { levels: 3, kind: 'numbered', bytes: 1 },
  { levels: 255, kind: 'numbered', bytes: 1 },
  { levels: 257, kind: 'numbered', bytes: 2 },
  { levels: 65_535, kind: 'numbered', bytes: 2 },
  { levels: 65_537, kind: 'plain', bytes: 8 },
])('$levels levels of a column are held in $bytes bytes each', async ({ levels: count, kind, bytes }) => {
  const x = rows(count);
  for (const levels of [levelsOf(x, K), await levelsInTurns(x, K, async () => undefined)]) {
    expect(levels.kind).toBe(kind);
    expect((levels.kind === 'numbered' ? levels.number : levels.x).BYTES_PER_ELEMENT).toBe(bytes);
    expect(plainLevels(levels, K).every((value, at) => value === x[at])).toBe(true);
  }
});

test('a column whose first thousands of rows are all different is not numbered', () => {
  const different = Float64Array.from({ length: K * 4_000 }, (_, at) => (at % K === 0 ? 0.5 : at / 8));
  expect(levelsOf(different, K).kind).toBe('plain');
  expect(levelsOf(different.subarray(0, K * 2_000), K).kind).toBe('numbered');
});

test('levels of any values are given back, by row and by column', () => {
  const value = fc.oneof(
    fc.constantFrom(0, 1, -1, 0.1),
    fc.double({ noNaN: true }).map((some) => some + 0),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (pairs) => {
      const x = Float64Array.from(pairs.flat());
      const levels = levelsOf(x, K);
      expect(plainLevels(levels, K)).toEqual(x);
      const last = pairs.length - 1;
      expect(plainLevels(levelsAt(levels, Int32Array.of(last, 0), K), K)).toEqual(
        Float64Array.of(...pairs[last]!, ...pairs[0]!),
      );
      const second = columnReader(levels, K, 1);
      expect(pairs.map((_, row) => second(row))).toEqual(pairs.map((pair) => pair[1]));
    }),
  );
});

test('there is a pause between every few thousand levels', async () => {
  const x = rows(60_000);
  let pauses = 0;
  await levelsInTurns(x, K, async () => void pauses++);
  expect(x.length / pauses).toBeLessThan(20_000);
});
