import { formatInterval } from '../../i18n/format.ts';
import { tableDifferenceTexts } from '../../i18n/table-differences.ts';
import type { TableKind } from '../../state/table-roles.ts';
import { type Difference, isDistinct } from './differences.ts';
import { differenceName } from './words.ts';

/**
 * The largest difference that can be told from nothing, and how many cannot be.
 *
 * @param decimals - of each row
 */
export function finding(kind: TableKind, rows: readonly Difference[], decimals: readonly number[]): string {
  const text = tableDifferenceTexts();
  const known = rows.filter(({ value }) => !Number.isNaN(value));
  if (known.every(({ low }) => Number.isNaN(low))) return text.noneSure;
  const first = known.find(isDistinct);
  if (!first) return text.noneDistinct;
  const { value, low, high } = first;
  const does = text.does[kind][value > 0 ? 'more' : 'less'];
  const sentence = first === known[0] ? text.sentence : text.sentenceDistinct;
  const indistinct = known.filter((row) => !isDistinct(row)).length;
  return [
    sentence(differenceName(first), formatInterval(value, low, high, decimals[rows.indexOf(first)]!), does),
    ...(indistinct > 0 ? [text.indistinct(indistinct, known.length)] : []),
  ].join(' ');
}
