import { signal } from '@preact/signals';

export type Language = 'nl' | 'en';

const remembered = 'afweging-language';

/** The language on screen. Set it only through `setLanguage`. */
export const language = signal<Language>(firstLanguage());

/** Switches every text at once and remembers the choice on this device where it may. */
export function setLanguage(next: Language): void {
  language.value = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(remembered, next);
  } catch {
    // Storage is refused in some private windows; the choice then lasts until the page closes.
  }
}

/** Dutch unless chosen otherwise: Dutch is the language of the studies. */
function firstLanguage(): Language {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}
