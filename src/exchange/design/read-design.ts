import { ok, type Result } from '../../lib/result.ts';
import type { Scenario } from '../../study/study.ts';
import { blocked } from './blocked.ts';
import { isCbcTools, readCbcTools } from './cbctools.ts';
import { type Judged, scenariosIn } from './cells.ts';
import { isIdefix, readIdefix } from './idefix.ts';
import { isNgene, readNgene } from './ngene.ts';
import type { DesignFileProblem } from './problem.ts';
import { readProfileRows } from './profile-rows.ts';
import { designTable } from './table-of.ts';

/** A design as brought in from a file. */
export type DesignFile = {
  readonly scenarios: readonly Scenario[];
  /** How many the file had. */
  readonly blocks: number;
  /** How many scenarios, the first, all blocks share; absent where there is one block, or a study cannot have such ones. */
  readonly anchors?: number;
};

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
      : isIdefix(table)
        ? readIdefix(table, judged)
        : readProfileRows(table, judged);
  if (!found.ok) return found;
  const { cells, labels } = found.value;
  const scenarios = scenariosIn(cells, judged, table.decimal);
  if (!scenarios.ok) return scenarios;
  const blocks = new Set(labels).size;
  const divided = blocks > 1 ? blocked(scenarios.value, labels) : undefined;
  return ok({ scenarios: scenarios.value, blocks, ...divided });
}
