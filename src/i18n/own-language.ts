import { chosen, type Language, language, showIn } from './language.ts';
import { isUntranslated } from './texts.ts';

/**
 * Begins in the other language where more than half of a study's texts are in that one alone, unless the reader
 * chose a language. Not where all are: some, as of the usual answers, are there in both from the start.
 */
export function beginInLanguageOf(texts: readonly Readonly<Record<Language, string>>[]): void {
  if (chosen) return;
  const written = texts.filter(({ nl, en }) => (nl + en).trim() !== '');
  const lacking = written.filter((text) => isUntranslated(text, language.value));
  if (lacking.length > written.length / 2) showIn(language.value === 'nl' ? 'en' : 'nl');
}
