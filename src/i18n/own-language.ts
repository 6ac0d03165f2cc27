import { type Language, language, remembered, showIn } from './language.ts';
import { isUntranslated } from './texts.ts';

/** Begins in the one language that this is written in, unless the reader chose a language on this device. */
export function beginInLanguageOf(text: Readonly<Record<Language, string>>): void {
  if (!isUntranslated(text, language.value) || isChosen()) return;
  showIn(language.value === 'nl' ? 'en' : 'nl');
}

function isChosen(): boolean {
  try {
    return localStorage.getItem(remembered) !== null;
  } catch {
    return false;
  }
}
