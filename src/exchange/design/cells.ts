import { fail, ok, type Result } from '../../lib/result.ts';
import { limits, profileCount, type Scenario, type Study } from '../../study/study.ts';
import type { Decimal } from '../decimal.ts';
import { isNamed, levelNamed } from './level-names.ts';
import type { CellAt, DesignFileProblem } from './problem.ts';

/** A cell that says which level, or the level itself where several cells said it together. */
export type LevelCell = CellAt & { readonly level?: number };

/** [S][J][C] */
export type Cells = readonly (readonly (readonly LevelCell[])[])[];

/** Cells of scenarios, and [S] the name of each one's block. */
export type BlockedCells = { readonly cells: Cells; readonly labels: readonly string[] };

/** The same of a file without blocks. */
export function inOneBlock(cells: Cells): BlockedCells {
  return { cells, labels: cells.map(() => '') };
}

/** What is judged: what a design in a file is a design of. */
export type Judged = Pick<Study, 'criteria' | 'answer'>;

/**
 * The scenarios that cells say: each criterion's levels by name, by the number in the name, or counted from 0 or 1. Which
 * of these two, all the counted levels of a file tell together: by a 0, or else by the number of a criterion's levels.
 */
export function scenariosIn(
  cells: Cells,
  { criteria, answer }: Judged,
  decimal: Decimal,
): Result<Scenario[], DesignFileProblem> {
  const wrong = countProblem(cells, profileCount(answer));
  if (wrong) return fail(wrong);
  const columns = criteria.map((_, c) => cells.flatMap((profiles) => profiles.map((profile) => profile[c]!)));
  const readers = columns.map((column, c) =>
    readerOf(column, (texts) => levelNamed(criteria[c]!, texts, decimal)),
  );
  const counted = readers.flatMap((reader, c) => (reader ? [] : [c]));
  const base = baseOf(counted.map((c) => ({ column: columns[c]!, levels: criteria[c]!.levels.length })));
  for (const c of counted) {
    const count = criteria[c]!.levels.length;
    const isLevel = ({ value }: LevelCell) => {
      if (!isWhole(value)) return false;
      return base === undefined
        ? Number(value) <= count
        : Number(value) >= base && Number(value) < count + base;
    };
    const bad = columns[c]!.find((cell) => !isLevel(cell));
    const first =
      columns[c]!.find((cell) => !isLevel(cell) && !isNamed(criteria[c]!, cell.value, decimal)) ?? bad;
    if (first) return fail({ kind: 'bad-level', criterion: c, ...place(first) });
    if (base === undefined) return fail({ kind: 'unclear-numbers', column: columns[c]![0]!.column });
  }
  const level = (cell: LevelCell, c: number) => readers[c]?.(cell) ?? Number(cell.value) - base!;
  return ok(cells.map((profiles) => profiles.map((profile) => profile.map(level))));
}

function countProblem(cells: Cells, expected: number): DesignFileProblem | undefined {
  const other = cells.find((profiles) => profiles.length !== expected);
  if (other) return { kind: 'other-profiles', row: other[0]![0]!.row, found: other.length, expected };
  const limit = limits.scenarios;
  return cells.length > limit ? { kind: 'too-many-scenarios', found: cells.length, limit } : undefined;
}

function readerOf(
  column: readonly LevelCell[],
  named: (texts: readonly string[]) => ((text: string) => number) | undefined,
): ((cell: LevelCell) => number) | undefined {
  if (column.every(({ level }) => level !== undefined)) return ({ level }) => level!;
  const level = named([...new Set(column.map(({ value }) => value))]);
  return level && (({ value }) => level(value));
}

function baseOf(
  counted: readonly { readonly column: readonly LevelCell[]; readonly levels: number }[],
): 0 | 1 | undefined {
  const has = (column: readonly LevelCell[], number: number) =>
    column.some(({ value }) => isWhole(value) && Number(value) === number);
  if (counted.some(({ column }) => has(column, 0))) return 0;
  return counted.some(({ column, levels }) => has(column, levels)) ? 1 : undefined;
}

/** Some programs write whole numbers with decimals. */
function isWhole(text: string): boolean {
  return /^\d+(?:[.,]0+)?$/.test(text);
}

function place({ row, column, value }: LevelCell): CellAt {
  return { row, column, value };
}
