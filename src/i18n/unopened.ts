import { texts } from './texts.ts';

/** Where a page's study cannot be opened. */
export const unopenedTexts = texts({
  nl: {
    unknown: 'Dit onderzoek staat niet op dit apparaat',
    unreadable: 'Dit onderzoek kan nu niet worden gelezen',
    toStudies: 'Naar uw onderzoeken',
    again: 'Opnieuw proberen',
  },
  en: {
    unknown: 'This study is not on this device',
    unreadable: 'This study cannot be read just now',
    toStudies: 'To your studies',
    again: 'Try again',
  },
});
