/** The cell of a column in a row of the table. */
export type Cell = (row: number) => string;

/** Rows put together, in order of appearance. */
export type RowGroups = {
  readonly count: number;
  /** [R] which group each of the rows is in. */
  readonly of: Int32Array;
};

/** The table's rows of S scenarios: those of scenario s are entries first[s] to first[s+1] − 1. */
export type ScenarioRows = { readonly first: Int32Array; readonly rows: Int32Array };

/** Puts rows together by what a column has in them. */
export function rowGroups(cell: Cell, rows: Int32Array): RowGroups {
  const numbers = new Map<string, number>();
  const of = rows.map((r) => numberOf(numbers, cell(r)));
  return { count: numbers.size, of };
}

/** Puts the same rows together by two groupings at once. */
export function bothGroups(some: RowGroups, others: RowGroups): RowGroups {
  const numbers = new Map<number, number>();
  const of = some.of.map((group, at) => numberOf(numbers, group * others.count + others.of[at]!));
  return { count: numbers.size, of };
}

/** The number of a value; the next one where it was not there before. */
export function numberOf<T>(numbers: Map<T, number>, value: T): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

/** The rows of each group, in their own order. */
export function rowsByGroup({ count, of }: RowGroups, rows: Int32Array): ScenarioRows {
  const first = new Int32Array(count + 1);
  for (const group of of) first[group + 1]!++;
  for (let group = 0; group < count; group++) first[group + 1]! += first[group]!;
  const next = first.slice();
  const sorted = new Int32Array(rows.length);
  for (const [at, group] of of.entries()) sorted[next[group]!++] = rows[at]!;
  return { first, rows: sorted };
}

/** [S] each scenario's first row. */
export function firstRows({ first, rows }: ScenarioRows): Int32Array {
  return first.subarray(0, -1).map((at) => rows[at]!);
}

/** Indices of all rows of a table. */
export function allRows(length: number): Int32Array {
  return new Int32Array(length).map((_, r) => r);
}

/** [length] 1 for the rows of a table that are among these, 0 for others. */
export function isAmong(rows: Int32Array, length: number): Uint8Array {
  const among = new Uint8Array(length);
  for (const r of rows) among[r] = 1;
  return among;
}

/** Whether a column has one value in each of some groups of the same rows. */
export function isSameWithin(column: RowGroups, { count, of }: RowGroups): boolean {
  const value = new Int32Array(count).fill(-1);
  return of.every((group, at) => {
    if (value[group]! < 0) value[group] = column.of[at]!;
    return column.of[at] === value[group];
  });
}
