import { texts } from './texts.ts';

/** What stands where the respondent's page is opened inside another page. */
export const framedTexts = texts({
  nl: {
    title: 'Open deze pagina in een eigen venster',
    why: 'Om uw antwoorden te beschermen werkt deze pagina niet binnen een andere pagina.',
  },
  en: {
    title: 'Open this page in a window of its own',
    why: 'To protect your answers, this page does not work inside another page.',
  },
});
