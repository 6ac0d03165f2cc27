import { expect, test } from 'vitest';
import { TableRows } from '../../src/exchange/table-rows.ts';

/** Cells of so many characters, no two of them alike. */
const rowsOf = (count: number, length: number) =>
  Array.from({ length: count }, (_, r) => [`${r}`.padStart(length, 'a'), '', `${r}`.padStart(length, 'ë')]);

test.each([
  { rows: 1, length: 1 },
  { rows: 255, length: 5 },
  { rows: 256, length: 5 },
  { rows: 257, length: 5 },
  { rows: 512, length: 5 },
  // More characters in a part than two bytes can count.
  { rows: 600, length: 300 },
])('$rows rows of cells of $length characters are given back', ({ rows, length }) => {
  const cells = rowsOf(rows, length);
  const table = TableRows.of(cells, 3);
  expect(table.length).toBe(rows);
  expect([...table]).toEqual(cells);
  expect(table.first(2)).toEqual(cells.slice(0, 2));
  expect(table.cell(rows - 1, 2)).toBe(cells[rows - 1]![2]);
});

test('no row comes after the last one', () => {
  const table = TableRows.of(rowsOf(3, 2), 3);
  expect(() => table.add(['1', '2', '3'])).toThrow();
});
