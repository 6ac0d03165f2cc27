import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

/** A text that a study has in both languages. */
export const bothLanguagesTexts = texts({
  nl: {
    languages: { nl: 'Nederlands', en: 'Engels' },
    optional: '(niet verplicht)',
    untranslated: 'Nog niet vertaald',
    untranslatedAll: {
      nl: (fields: string) =>
        `Nog niet in het Nederlands: ${fields}. Wie het onderzoek in het Nederlands leest, krijgt daar het Engels.`,
      en: (fields: string) =>
        `Nog niet in het Engels: ${fields}. Wie het onderzoek in het Engels leest, krijgt daar het Nederlands.`,
    },
    tooLong: (length: number, most: number) => `${length} tekens; er passen er ${most}.`,
    full: (most: number) =>
      `Deze tekst is zo lang als kan: ${formatNumber(most)} tekens. Wat daarna komt, wordt niet bewaard.`,
  },
  en: {
    languages: { nl: 'Dutch', en: 'English' },
    optional: '(optional)',
    untranslated: 'Not translated yet',
    untranslatedAll: {
      nl: (fields: string) =>
        `Not in Dutch yet: ${fields}. Those who read the study in Dutch get the English there.`,
      en: (fields: string) =>
        `Not in English yet: ${fields}. Those who read the study in English get the Dutch there.`,
    },
    tooLong: (length: number, most: number) => `${length} characters; ${most} fit.`,
    full: (most: number) =>
      `This text is as long as it can be: ${formatNumber(most)} characters. What comes after that is not kept.`,
  },
});
