import type { Language } from '../../i18n/language.ts';
import type { Criterion } from '../../study/study.ts';

/** What a criterion may be called in the head of a column; `c` is its index. */
type Heading = (criterion: Criterion, c: number) => string;

/** In the order in which they are tried. The last is left where names are missing or the same. */
const headings: readonly Heading[] = [
  ({ short }) => short.nl,
  ({ short }) => short.en,
  ({ name }) => name.nl,
  ({ name }) => name.en,
  ({ id }) => id,
  (_, c) => `x${c + 1}`,
];

/** A text on one line, without control characters. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A text as R and others write a column's name: letters and digits, with points between. */
export function identifier(text: string): string {
  return tidy(text)
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/^\.|\.$/g, '');
}

/** What two heads that are the same have in common. */
export function headKey(text: string): string {
  return identifier(text).normalize('NFC').toLowerCase();
}

/**
 * [C] what each criterion is called in heads: by the first way of naming by which all are in them, or else the way by
 * which most are.
 *
 * @param keys - what `headKey` gives of the heads
 */
export function headedBy(criteria: readonly Criterion[], keys: ReadonlySet<string>): string[] {
  const named = headings.map((heading) => criteria.map((criterion, c) => headKey(heading(criterion, c))));
  const found = named.map((all) => new Set(all.filter((key) => key !== '' && keys.has(key))).size);
  return named[found.indexOf(Math.max(...found))]!;
}

/** [C] heads that tell the criteria apart, and from what else is a head: the short names in a language where they do. */
export function headsFor(
  criteria: readonly Criterion[],
  language: Language,
  others: readonly string[],
): string[] {
  const own = headings.filter((heading) => heading === headings[language === 'nl' ? 0 : 1]);
  const usable = [...own, ...headings].find((heading) => {
    const keys = criteria.map((criterion, c) => headKey(heading(criterion, c)));
    const all = [...keys, ...others];
    const differ = new Set(all).size === all.length && !all.includes('');
    return differ && headedBy(criteria, new Set(all)).join('\n') === keys.join('\n');
  });
  return criteria.map((criterion, c) => tidy((usable ?? headings.at(-1)!)(criterion, c)));
}
