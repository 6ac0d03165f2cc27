import { formatNumber, formatShare } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { anyByChance, type CriterionImportance } from '../../results/importance.ts';
import { wholeDraws } from '../../results/plan.ts';

/**
 * What the marks of figure 4 are, as far as they are there, and how many criteria would seem told from nothing
 * by chance.
 */
export function importanceNote(rows: readonly CriterionImportance[]): string {
  const text = figuresTexts().importanceNote;
  const estimated = rows.flatMap((row) => (row.kind === 'estimated' ? [row] : []));
  const tests = estimated.filter(({ test }) => test !== undefined).length;
  const places = estimated.some(({ placeCertainty }) => Number.isFinite(placeCertainty));
  return [
    hasIntervals(rows) ? text.interval : text.noInterval,
    estimated.some(({ indistinct, test }) => indistinct && test) && text.hollow,
    estimated.some(({ test }) => !test) && text.untested,
    text.shares,
    places ? text.draws(wholeDraws) : text.noDraws,
    tests > 1 && text.byChance(formatNumber(tests), formatShare(anyByChance(tests))),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether of any criterion there is an interval: none is there where nobody can be left out, or nobody matters. */
export function hasIntervals(rows: readonly CriterionImportance[]): boolean {
  return rows.some((row) => row.kind === 'estimated' && Number.isFinite(row.share.se));
}
