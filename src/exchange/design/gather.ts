import { fail, ok, type Result } from '../../lib/result.ts';
import type { Table } from '../csv.ts';
import type { LevelCell } from './cells.ts';
import type { CellAt, DesignFileProblem } from './problem.ts';

/** A profile as a row of a table has it. */
export type ProfileRow = {
  /** What profiles of the same scenario share. */
  readonly scenario: string;
  /** The cell that numbers the profile within its scenario; without one they come in order of the rows. */
  readonly profile: CellAt | undefined;
  /** [C] */
  readonly levels: readonly LevelCell[];
};

export function cellAt({ header, rows, numbers }: Table, row: number, column: number): CellAt {
  return { row: numbers[row]!, column: header[column]!, value: rows.cell(row, column) };
}

/**
 * [S][J][C] the profiles put together by scenario, in order of appearance, and in order of their numbers or letters.
 *
 * @returns the scenarios, or the first profile without a number or with that of another
 */
export function gathered(rows: readonly ProfileRow[]): Result<LevelCell[][][], DesignFileProblem> {
  const scenarios = new Map<string, { readonly place: number; readonly levels: readonly LevelCell[] }[]>();
  for (const { scenario, profile, levels } of rows) {
    const others = scenarios.get(scenario) ?? [];
    const place = profile ? placeOf(profile.value) : others.length;
    if (place === undefined) return fail({ kind: 'no-profile', ...profile! });
    if (others.some((other) => other.place === place)) return fail({ kind: 'repeated-profile', ...profile! });
    scenarios.set(scenario, [...others, { place, levels }]);
  }
  const inOrder = [...scenarios.values()].map((profiles) => [...profiles].sort((a, b) => a.place - b.place));
  return ok(inOrder.map((profiles) => profiles.map(({ levels }) => [...levels])));
}

function placeOf(profile: string): number | undefined {
  if (/^\d{1,3}$/.test(profile)) return Number(profile);
  const letter = 'ABCD'.indexOf(profile.toUpperCase());
  return profile.length === 1 && letter >= 0 ? letter : undefined;
}
