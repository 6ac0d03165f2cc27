import { texts } from './texts.ts';

/** What every page's controls say, the respondent's included. */
export const controlTexts = texts({
  nl: {
    cancel: 'Annuleren',
    saved: 'Bewaard op dit apparaat',
    savedAt: (time: string) => `Bewaard op dit apparaat · ${time}`,
    optional: '(niet verplicht)',
    errors: (count: number) => (count === 1 ? 'Er is nog 1 ding nodig' : `Er zijn nog ${count} dingen nodig`),
    language: 'Taal',
  },
  en: {
    cancel: 'Cancel',
    saved: 'Saved on this device',
    savedAt: (time: string) => `Saved on this device · ${time}`,
    optional: '(optional)',
    errors: (count: number) => (count === 1 ? '1 thing is still needed' : `${count} things are still needed`),
    language: 'Language',
  },
});
