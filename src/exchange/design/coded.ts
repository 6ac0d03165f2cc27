import type { LevelCell } from './cells.ts';

/** How some columns together say a criterion's level. */
export type Code = {
  /** Indices of the columns. */
  readonly columns: readonly number[];
  /** The level that a 1 in each of them stands for. */
  readonly levels: readonly number[];
  /** The level that has no column: all of them hold one of `rest` there, 0 in dummy coding and −1 in effects coding. */
  readonly reference: number;
  readonly rest: readonly number[];
};

/** The level that cells say together; undefined where they are no code of one. */
export function decoded(
  { levels, reference, rest }: Code,
  cells: readonly LevelCell[],
): LevelCell | undefined {
  const numbers = cells.map(({ value }) => (value === '' ? Number.NaN : Number(value)));
  const [first] = numbers;
  const level =
    rest.includes(first!) && numbers.every((number) => number === first)
      ? reference
      : levels[numbers.indexOf(1)];
  const whole = level === reference || numbers.filter((number) => number !== 0).length === 1;
  return level === undefined || !whole ? undefined : { ...cells[0]!, level };
}
