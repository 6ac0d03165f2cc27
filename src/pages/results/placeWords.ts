import { formatShare } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Leader } from '../../results/leaders.ts';
import { leadersOf, namesAll } from '../../results/top.ts';

/** How sure a leader's place is, and that it is a leader at all where not every criterion is one. */
export function placeWords(
  { place, topCertainty, placeCertainty }: Pick<Leader, 'place' | 'topCertainty' | 'placeCertainty'>,
  criteria: number,
): string {
  const text = tablesTexts();
  if (Number.isNaN(placeCertainty)) return text.placeUnknown;
  const here = formatShare(placeCertainty);
  if (namesAll(criteria)) return figuresTexts().placeIn(place, here);
  const said = `${text.inTop(leadersOf(criteria), formatShare(topCertainty))}, ${text.here(here)}`;
  return isUnsure({ topCertainty }, criteria) ? `${text.unsure}: ${said}` : said;
}

/** Whether a leader is one in fewer than half of the draws. */
export function isUnsure({ topCertainty }: Pick<Leader, 'topCertainty'>, criteria: number): boolean {
  return !namesAll(criteria) && topCertainty < 0.5;
}
