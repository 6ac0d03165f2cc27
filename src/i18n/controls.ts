import { texts } from './texts.ts';

/** What every page's controls say, the respondent's included. */
export const controlTexts = texts({
  nl: {
    cancel: 'Annuleren',
    busy: 'Bezig.',
    saved: 'Bewaard op dit apparaat',
    savedAt: (time: string) => `Bewaard op dit apparaat · ${time}`,
    errors: (count: number) => (count === 1 ? 'Er is nog 1 ding nodig' : `Er zijn nog ${count} dingen nodig`),
    language: 'Taal',
  },
  en: {
    cancel: 'Cancel',
    busy: 'Working.',
    saved: 'Saved on this device',
    savedAt: (time: string) => `Saved on this device · ${time}`,
    errors: (count: number) => (count === 1 ? '1 thing is still needed' : `${count} things are still needed`),
    language: 'Language',
  },
});
