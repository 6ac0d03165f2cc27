import { texts } from './texts.ts';

/** Where a calculation breaks down. */
export const brokenTexts = texts({
  nl: {
    broken: 'Het rekenen is misgegaan.',
    next: 'Dat is een fout van ons. Er is niets verloren. Probeer het opnieuw.',
    again: 'Opnieuw proberen',
    report: 'Wat er misging, om te melden',
  },
  en: {
    broken: 'The calculation went wrong.',
    next: 'This is a fault of ours. Nothing is lost. Try again.',
    again: 'Try again',
    report: 'What went wrong, to report it',
  },
});
