import type { Language } from '../../i18n/language.ts';
import { fail, type Result } from '../../lib/result.ts';
import { spreadsheetText } from '../../lib/spreadsheet-text.ts';
import { profilesOf } from '../../study/edit.ts';
import type { Scenario } from '../../study/study.ts';
import type { Table } from '../csv.ts';
import type { Cells, Judged } from './cells.ts';
import { cellAt, gathered } from './gather.ts';
import { headedBy, headKey, headsFor } from './headings.ts';
import { levelTexts } from './level-names.ts';
import type { DesignFileProblem } from './problem.ts';
import { usedIn } from './used.ts';

const scenarioHeads = ['situatie', 'scenario'];
const profileHeads = ['profiel', 'profile'];

/** A table of a row a profile: its scenario, which of them it is, and a column a criterion. */
export function readProfileRows(
  table: Table,
  { criteria, answer }: Judged,
): Result<Cells, DesignFileProblem> {
  const keys = table.header.map(headKey);
  const scenario = keys.findIndex((key) => scenarioHeads.includes(key));
  const profile = keys.findIndex((key) => profileHeads.includes(key));
  const columns = headedBy(criteria, new Set(keys)).map((key) => keys.indexOf(key));
  const missing = columns.indexOf(-1);
  if (missing >= 0) return fail({ kind: 'no-criterion', criterion: missing });
  const known = new Set([scenario, profile, ...columns]);
  const unknown = table.header.find((_, column) => !known.has(column));
  if (unknown !== undefined) return fail({ kind: 'unknown-column', column: unknown });
  if (scenario < 0 && profilesOf(answer) > 1)
    return fail({ kind: 'no-column', column: scenarioHeads.join(' / ') });
  return gathered(
    table.rows.map((cells, r) => ({
      scenario: scenario < 0 ? String(r) : cells[scenario]!,
      profile: profile < 0 ? undefined : cellAt(table, r, profile),
      levels: columns.map((column) => cellAt(table, r, column)),
    })),
  );
}

/** [rows][columns] the same table of some scenarios, with the names of levels. */
export function profileRows(
  scenarios: readonly Scenario[],
  { criteria }: Judged,
  language: Language,
): string[][] {
  const own = language === 'nl' ? 0 : 1;
  const heads = headsFor(criteria, language, [...scenarioHeads, ...profileHeads]);
  const texts = criteria.map((criterion, c) => levelTexts(criterion, language, usedIn(scenarios, c)));
  const rows = scenarios.flatMap((profiles, s) =>
    profiles.map((profile, j) => [
      String(s + 1),
      String(j + 1),
      ...profile.map((level, c) => spreadsheetText(texts[c]![level]!)),
    ]),
  );
  return [[scenarioHeads[own]!, profileHeads[own]!, ...heads.map(spreadsheetText)], ...rows];
}
