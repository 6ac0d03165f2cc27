import { texts } from './texts.ts';

/** A text that a study has in both languages. */
export const bothLanguagesTexts = texts({
  nl: {
    languages: { nl: 'Nederlands', en: 'Engels' },
    optional: '(niet verplicht)',
    untranslated: {
      nl: 'Nog niet vertaald: Nederlandstalige deelnemers lezen het Engels.',
      en: 'Nog niet vertaald: Engelstalige deelnemers lezen het Nederlands.',
    },
    tooLong: (length: number, most: number) => `${length} tekens; er passen er ${most}.`,
  },
  en: {
    languages: { nl: 'Dutch', en: 'English' },
    optional: '(optional)',
    untranslated: {
      nl: 'Not translated yet: Dutch-speaking respondents read the English.',
      en: 'Not translated yet: English-speaking respondents read the Dutch.',
    },
    tooLong: (length: number, most: number) => `${length} characters; ${most} fit.`,
  },
});
