import { signal } from '@preact/signals';

export type Theme = 'light' | 'dark' | 'system';

const remembered = 'afweging-theme';

/** The reader's choice of theme. Set it only through `setTheme`. */
export const theme = signal<Theme>(firstTheme());

/** Puts the remembered choice on the page. Once, before the first screen. */
export function startTheme(): void {
  apply(theme.value);
}

/** Changes the theme at once and remembers the choice on this device where it may. */
export function setTheme(next: Theme): void {
  theme.value = next;
  apply(next);
  try {
    localStorage.setItem(remembered, next);
  } catch {
    // Storage is refused in some private windows; the choice then lasts until the page closes.
  }
}

function apply(choice: Theme): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

function firstTheme(): Theme {
  try {
    const found = localStorage.getItem(remembered);
    return found === 'light' || found === 'dark' ? found : 'system';
  } catch {
    return 'system';
  }
}
