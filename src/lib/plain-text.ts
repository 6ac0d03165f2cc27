/**
 * Control characters but the line feed, direction marks and overrides, line and paragraph separators, and
 * halves of surrogate pairs: a text with these may show as something else than it is.
 */
const unplain = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

export function isPlain(text: string): boolean {
  return !unplain.test(text);
}

/** A text without the characters that a study may not have; a tab becomes a space. */
export function plainText(text: string): string {
  return text.replaceAll('\t', ' ').replace(new RegExp(unplain, 'gu'), '');
}

/** Characters of one text of a study, at most. */
export const longestText = 4000;
