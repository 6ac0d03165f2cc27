import { formatInterval, formatNumber } from '../../i18n/format.ts';

/**
 * What a row of dots and intervals says of an estimate. One without an interval is a dot alone.
 *
 * @param noInterval - what is said of that
 */
export function estimateOf(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  decimals: number,
  noInterval?: string,
) {
  const row = { kind: 'estimate' as const, value };
  if (!Number.isNaN(low)) return { ...row, low, high, text: formatInterval(value, low, high, decimals) };
  const number = formatNumber(value, decimals);
  return { ...row, low: value, high: value, text: noInterval ? `${number} (${noInterval})` : number };
}
