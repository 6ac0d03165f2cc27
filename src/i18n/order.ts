import { texts } from './texts.ts';

/** Putting things in order by buttons. */
export const orderTexts = texts({
  nl: {
    up: 'Omhoog',
    down: 'Omlaag',
    upOf: (name: string) => `${name} omhoog`,
    downOf: (name: string) => `${name} omlaag`,
    now: (name: string, place: number, of: number) => `${name} staat nu op plaats ${place} van ${of}`,
  },
  en: {
    up: 'Up',
    down: 'Down',
    upOf: (name: string) => `Move ${name} up`,
    downOf: (name: string) => `Move ${name} down`,
    now: (name: string, place: number, of: number) => `${name} is now at place ${place} of ${of}`,
  },
});
