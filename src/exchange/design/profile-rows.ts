import type { Language } from '../../i18n/language.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import { spreadsheetText } from '../../lib/spreadsheet-text.ts';
import { profileCount } from '../../study/study.ts';
import type { Table } from '../csv.ts';
import type { Listed } from './blocked.ts';
import type { BlockedCells, Judged } from './cells.ts';
import { cellAt, gathered } from './gather.ts';
import { headedBy, headKey, headsFor } from './headings.ts';
import { levelTexts } from './level-names.ts';
import type { DesignFileProblem } from './problem.ts';
import { usedIn } from './used.ts';

const scenarioHeads = ['situatie', 'scenario'];
const profileHeads = ['profiel', 'profile'];
const blockHeads = ['blok', 'block'];

/** A table of a row a profile: its scenario, which of them it is, and a column a criterion. */
export function readProfileRows(
  table: Table,
  { criteria, answer }: Judged,
): Result<BlockedCells, DesignFileProblem> {
  const keys = table.header.map(headKey);
  const scenario = keys.findIndex((key) => scenarioHeads.includes(key));
  const profile = keys.findIndex((key) => profileHeads.includes(key));
  const block = keys.findIndex((key) => blockHeads.includes(key));
  const columns = headedBy(criteria, new Set(keys)).map((key) => keys.indexOf(key));
  const missing = columns.indexOf(-1);
  if (missing >= 0) return fail({ kind: 'no-criterion', criterion: missing });
  const known = new Set([scenario, profile, block, ...columns]);
  const unknown = table.header.find((_, column) => !known.has(column));
  if (unknown !== undefined) return fail({ kind: 'unknown-column', column: unknown });
  if (scenario < 0 && profileCount(answer) > 1)
    return fail({ kind: 'no-column', column: scenarioHeads.join(' / ') });
  const rows = Array.from(table.rows, (cells, r) => ({
    // Scenarios may be numbered anew in each block.
    scenario: `${scenario < 0 ? r : cells[scenario]} ${cells[block] ?? ''}`,
    block: cells[block] ?? '',
    profile: profile < 0 ? undefined : cellAt(table, r, profile),
    levels: columns.map((column) => cellAt(table, r, column)),
  }));
  const cells = gathered(rows);
  if (!cells.ok) return cells;
  const blockOf = new Map(rows.map((row) => [row.scenario, row.block]));
  return ok({ cells: cells.value, labels: [...blockOf.values()] });
}

/** [rows][columns] the same table of some scenarios, with the names of levels. */
export function profileRows(list: readonly Listed[], { criteria }: Judged, language: Language): string[][] {
  const scenarios = list.map(({ scenario }) => scenario);
  const inBlocks = list.some(({ block }) => block > 0);
  const own = language === 'nl' ? 0 : 1;
  const heads = headsFor(criteria, language, [...scenarioHeads, ...profileHeads, ...blockHeads]);
  const texts = criteria.map((criterion, c) => levelTexts(criterion, language, usedIn(scenarios, c)));
  const rows = list.flatMap(({ scenario, block }, s) =>
    scenario.map((profile, j) => [
      ...(inBlocks ? [String(block + 1)] : []),
      String(s + 1),
      String(j + 1),
      ...profile.map((level, c) => spreadsheetText(texts[c]![level]!)),
    ]),
  );
  const places = [...(inBlocks ? [blockHeads] : []), scenarioHeads, profileHeads].map((names) => names[own]!);
  return [[...places, ...heads.map(spreadsheetText)], ...rows];
}
