import { signal } from '@preact/signals';

export type Language = 'nl' | 'en';

const remembered = 'afweging-language';

/** What the reader chose, on this page or on this device before; null or undefined where nothing is known. */
export let chosen: string | null | undefined;

/** The language on screen. Set it only through `setLanguage`, or `showIn` where nobody chose. */
export const language = signal<Language>(firstLanguage());

/** Switches every text at once and remembers the choice on this device where it may. */
export function setLanguage(next: Language): void {
  chosen = next;
  showIn(next);
  try {
    localStorage.setItem(remembered, next);
  } catch {
    // Storage is refused in some private windows; the choice then lasts until the page closes.
  }
}

/** Switches every text at once, until the page closes. */
export function showIn(next: Language): void {
  language.value = next;
  document.documentElement.lang = next;
}

/**
 * As chosen here before, else English for whoever's browser asks for that and for no Dutch. Dutch where nothing
 * says otherwise, as in a worker or where storage is refused: it is the language of the studies.
 */
export function firstLanguage(): Language {
  try {
    chosen = localStorage.getItem(remembered);
    const wanted = chosen ?? window.navigator.languages.join();
    return /\ben/.test(wanted) && !/\bnl/.test(wanted) ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}
