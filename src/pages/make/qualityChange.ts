import type { Quality } from '../../design/quality.ts';
import { formatNumber } from '../../i18n/format.ts';
import { makeStrikeTexts } from '../../i18n/make-strike.ts';

/** What a change of scenarios did to how good they are. */
export function qualityChange(before: Quality, after: Quality): string {
  const text = makeStrikeTexts();
  const told = ({ kind, value }: Quality) =>
    Number.isFinite(value) ? formatNumber(value, kind === 'error' ? 3 : 1) : text.infinite;
  return (after.kind === 'error' ? text.error : text.efficiency)(told(before), told(after));
}
