/**
 * A name as it stands inside a sentence: without its capital, unless it is an abbreviation such as "FG". A
 * question is quoted, without its mark.
 */
export function inSentence(name: string): string {
  if (name.endsWith('?')) return `“${name.slice(0, -1).trim()}”`;
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
