/** A name as it stands inside a sentence: without its capital, unless it is an abbreviation such as "FG". */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
