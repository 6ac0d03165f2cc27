import { language } from './language.ts';

/** Numbers and dates in the reader's notation. The only place where a number is rounded for show. */
const locale = () => (language.value === 'nl' ? 'nl-NL' : 'en-GB');

/** By locale and decimals: to make one takes as long as to lay out a row of a table. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(place: string, decimals: number): Intl.NumberFormat {
  const key = `${place} ${decimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(place, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  numberFormats.set(key, made);
  return made;
}

/** A number with a fixed number of decimals: 1.234,5 in Dutch, 1,234.5 in English; a true minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  return numberFormat(locale(), decimals)
    .format(value)
    .replace(/^-/, '−')
    .replace(/^−(0(?:[.,]0+)?)$/, '$1');
}

/** A share in 0..1 as a percentage. */
export function formatShare(share: number, decimals = 0): string {
  return `${formatNumber(100 * share, decimals)}%`;
}

/** "0,42 (0,31 tot 0,53)". */
export function formatInterval(value: number, low: number, high: number, decimals: number): string {
  const to = language.value === 'nl' ? 'tot' : 'to';
  return `${formatNumber(value, decimals)} (${formatNumber(low, decimals)} ${to} ${formatNumber(high, decimals)})`;
}

/** A small or large number by its power of ten: 1,2 × 10⁻⁹. */
export function formatPower(value: number): string {
  const [digits, power] = value.toExponential(1).split('e');
  if (power === undefined) return String(value);
  const raised = [...power.replace('+', '')]
    .map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)])
    .join('');
  return `${formatNumber(Number(digits), 1)} × 10${raised}`;
}

/** Hours and minutes of a moment given in milliseconds since 1970. */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** Day, month and year of a moment given in milliseconds since 1970. */
export function formatDate(at: number): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Day and time of a moment given in milliseconds since 1970. */
export function formatMoment(at: number): string {
  return `${formatDate(at)}, ${formatTime(at)}`;
}

/** "a, b en c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}
