import { expect, test } from 'vitest';
import { allRows, bothGroups, isSameWithin, rowGroups, rowsByGroup } from '../../src/exchange/row-groups.ts';

const person = ['b', 'a', 'b', 'a', 'b'];
const scenario = ['1', '1', '1', '2', '2'];
const rows = allRows(5);
const people = rowGroups((r) => person[r]!, rows);
const scenarios = rowGroups((r) => scenario[r]!, rows);

test('rows are put together in order of appearance', () => {
  expect(people).toEqual({ count: 2, of: Int32Array.of(0, 1, 0, 1, 0) });
  expect(rowsByGroup(people, rows)).toEqual({
    first: Int32Array.of(0, 3, 5),
    rows: Int32Array.of(0, 2, 4, 1, 3),
  });
});

test('of some rows only those are put together', () => {
  const some = Int32Array.of(1, 3, 4);
  const groups = rowGroups((r) => person[r]!, some);
  expect(rowsByGroup(groups, some)).toEqual({ first: Int32Array.of(0, 2, 3), rows: Int32Array.of(1, 3, 4) });
});

test('two groupings at once tell apart what either does', () => {
  expect(bothGroups(people, scenarios)).toEqual({ count: 4, of: Int32Array.of(0, 1, 0, 2, 3) });
});

test('a column is the same within groups that each have one value of it', () => {
  expect(isSameWithin(scenarios, people)).toBe(false);
  expect(isSameWithin(scenarios, bothGroups(people, scenarios))).toBe(true);
});
