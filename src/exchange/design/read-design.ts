import { ok, type Result } from '../../lib/result.ts';
import type { Scenario } from '../../study/study.ts';
import { isCbcTools, readCbcTools } from './cbctools.ts';
import { type Judged, scenariosIn } from './cells.ts';
import { isIdefix, readIdefix } from './idefix.ts';
import { isNgene, readNgene } from './ngene.ts';
import type { DesignFileProblem } from './problem.ts';
import { readProfileRows } from './profile-rows.ts';
import { designTable } from './table-of.ts';

/** A design as brought in from a file; `blocks` are how many it had, which are put together. */
export type DesignFile = { readonly scenarios: readonly Scenario[]; readonly blocks: number };

/**
 * Reads a design of a study's criteria: a table of a row a profile, or the layout of Ngene, idefix or cbcTools, told
 * from its heads. Criteria and levels are found by their names in either language.
 *
 * @returns the scenarios, or the first thing that does not fit; nothing of a file with a problem is used
 */
export function readDesign(bytes: Uint8Array, judged: Judged): Result<DesignFile, DesignFileProblem> {
  const read = designTable(bytes);
  if (!read.ok) return read;
  const table = read.value;
  const found = isCbcTools(table)
    ? readCbcTools(table, judged)
    : isNgene(table)
      ? readNgene(table, judged)
      : inOneBlock(isIdefix(table) ? readIdefix(table, judged) : readProfileRows(table, judged));
  if (!found.ok) return found;
  const { cells, blocks } = found.value;
  const scenarios = scenariosIn(cells, judged, table.decimal);
  return scenarios.ok ? ok({ scenarios: scenarios.value, blocks }) : scenarios;
}

function inOneBlock<T, P>(cells: Result<T, P>): Result<{ readonly cells: T; readonly blocks: number }, P> {
  return cells.ok ? ok({ cells: cells.value, blocks: 1 }) : cells;
}
