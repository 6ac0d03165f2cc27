import { type Language, language } from './language.ts';

/** A page's texts in both languages; a text missing in one of them does not compile. */
export function texts<T>(both: { readonly nl: T; readonly en: NoInfer<T> }): () => T {
  return () => both[language.value];
}

/** A study's own text in the language on screen, or in the other one while it is not translated. */
export function localised(text: { readonly nl: string; readonly en: string }): string {
  return text[language.value] || text.nl || text.en;
}

/** Whether readers in this language get the other one. */
export function isUntranslated(text: { readonly nl: string; readonly en: string }, into: Language): boolean {
  return text[into].trim() === '' && (text.nl + text.en).trim() !== '';
}
