import { fail, ok, type Result } from '../../lib/result.ts';
import type { Table } from '../csv.ts';
import type { Listed } from './blocked.ts';
import type { BlockedCells, Judged } from './cells.ts';
import { cellAt } from './gather.ts';
import { headedBy, headKey, headsFor, identifier } from './headings.ts';
import { levelNumbers } from './level-names.ts';
import type { DesignFileProblem } from './problem.ts';
import { usedIn } from './used.ts';

/**
 * The table of a design as Ngene shows and saves it: a row a choice situation, with columns as alt1.price and alt2.price,
 * split by tabs. An alternative without attributes, as "none of these", has no columns.
 *
 * Source: files that Ngene saved (github.com/sagebiej/simulateDCE, inst/extdata/SE_DRIVE/effdesignconstr.ngd): columns
 * Design, Choice situation and Block beside these, a tab at the end of each line, blocks in any order, and below the
 * table a line of bars and the syntax.
 */
const column = /^alt(\d+)[._](.+)$/i;
const others = ['design', 'choice.situation', 'block'];

export function isNgene({ header }: Table): boolean {
  return header.some((head) => column.test(head));
}

export function readNgene(table: Table, { criteria }: Judged): Result<BlockedCells, DesignFileProblem> {
  const places = table.header.map((head) => column.exec(head)).map((found) => found && placeOf(found));
  const unknown = table.header.find((head, k) => !places[k] && !others.includes(headKey(head)));
  if (unknown !== undefined) return fail({ kind: 'unknown-column', column: unknown });
  const alternatives = [...new Set(places.flatMap((place) => place?.alternative ?? []))].sort(
    (a, b) => a - b,
  );
  const keys = headedBy(criteria, new Set(places.flatMap((place) => place?.key ?? [])));
  const extra = places.findIndex((place) => place && !keys.includes(place.key));
  const columns = alternatives.map((alternative) =>
    keys.map((key) => places.findIndex((place) => place?.alternative === alternative && place.key === key)),
  );
  const missing = columns[0]!.indexOf(-1);
  if (missing >= 0) return fail({ kind: 'no-criterion', criterion: missing });
  if (extra >= 0) return fail({ kind: 'unknown-column', column: table.header[extra]! });
  for (const [j, those] of columns.entries()) {
    const absent = those.indexOf(-1);
    if (absent >= 0) return fail({ kind: 'no-column', column: `alt${alternatives[j]}.${keys[absent]}` });
  }
  const cells = Array.from(table.rows, (_, r) =>
    columns.map((those) => those.map((k) => cellAt(table, r, k))),
  );
  const block = table.header.findIndex((head) => headKey(head) === 'block');
  return ok({ cells, labels: Array.from(table.rows, (row) => row[block] ?? '') });
}

/** [rows][columns] the table of some scenarios; levels by the number in their names, or else counted from 0. */
export function ngeneTable(list: readonly Listed[], { criteria }: Judged): string[][] {
  const scenarios = list.map(({ scenario }) => scenario);
  const inBlocks = list.some(({ block }) => block > 0);
  const heads = headsFor(criteria, 'en', []).map(identifier);
  const texts = criteria.map((criterion, c) => levelNumbers(criterion, usedIn(scenarios, c)));
  const alternatives = (scenarios[0] ?? []).map((_, j) => heads.map((head) => `alt${j + 1}.${head}`));
  const rows = list.map(({ scenario, block }, s) => [
    '1',
    String(s + 1),
    ...scenario.flatMap((profile) => profile.map((level, c) => texts[c]![level]!)),
    ...(inBlocks ? [String(block + 1)] : []),
  ]);
  return [['Design', 'Choice situation', ...alternatives.flat(), ...(inBlocks ? ['Block'] : [])], ...rows];
}

function placeOf(found: RegExpExecArray): { readonly alternative: number; readonly key: string } {
  return { alternative: Number(found[1]), key: headKey(found[2]!) };
}
