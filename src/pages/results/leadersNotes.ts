import { formatNumber } from '../../i18n/format.ts';
import { leadersTexts } from '../../i18n/leaders.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { togetherUnder } from '../../results/drawn-together.ts';
import type { LeadersColumn, LeadersTable } from '../../results/leaders.ts';
import { groupDraws } from '../../results/plan.ts';
import { leadersOf, namesAll } from '../../results/top.ts';
import type { Lists } from './leadersWay.ts';
import { isUnsure } from './placeWords.ts';

/** How lists were made and why so, and what chance does: sentences to read before them. */
export function howMade(table: LeadersTable, lists: Lists, criteria: number): string[] {
  return [...made(table, lists), ...chance(table, lists, criteria)];
}

/** What the marks in lists stand for, and what to keep in mind of the way they were made. */
export function listNotes({ way, columns }: Lists, criteria: number): string[] {
  const text = tablesTexts();
  const ways = leadersTexts();
  const listed = columns.filter(isListed);
  const leaders = listed.flatMap((column) => column.leaders);
  const own = way === 'own';
  return [
    listed.some(({ early }) => early) && text.earlyGroups,
    own && listed.some(({ people }) => people < togetherUnder) && ways.ownSmall(togetherUnder),
    leaders.some(({ placeCertainty }) => !Number.isNaN(placeCertainty)) &&
      (own ? text : ways).draws(groupDraws),
    leaders.some((leader) => isUnsure(leader, criteria)) && text.uncertain(leadersOf(criteria)),
  ].filter((sentence) => sentence !== false);
}

function made({ together, columns }: LeadersTable, { way }: Lists): string[] {
  const text = leadersTexts();
  if (together === undefined) return [];
  if (together === 'unknown') return [text.unknown, text.own];
  if (way === 'own') return [text.own];
  const all = columns.filter(isListed).every(({ people }) => people < togetherUnder);
  return [text.together(togetherUnder, all), ...(together.kind === 'same' ? [text.same] : [])];
}

/** What chance does is known of lists that stand by themselves. */
function chance(table: LeadersTable, { way }: Lists, criteria: number): string[] {
  // Lists that name all criteria have them all in common.
  if (way === 'together' || namesAll(criteria) || Number.isNaN(table.chance)) return [];
  return [tablesTexts().chance(formatNumber(table.chance, 1), leadersOf(criteria))];
}

function isListed(column: LeadersColumn) {
  return column.kind === 'leaders';
}
