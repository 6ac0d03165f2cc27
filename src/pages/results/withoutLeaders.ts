import { tablesTexts } from '../../i18n/result-tables.ts';
import type { LeadersColumn } from '../../results/leaders.ts';

/** Why a group has no list. */
export function withoutLeaders(column: Exclude<LeadersColumn, { kind: 'leaders' }>): string {
  const text = tablesTexts();
  return column.kind === 'hidden' ? text.hidden : text.noFit;
}
