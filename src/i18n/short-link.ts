import { texts } from './texts.ts';

/** A short link that does not lead on. */
export const shortLinkTexts = texts({
  nl: {
    title: 'Deze link gaat niet open',
    offline: {
      sentence: 'De site geeft geen antwoord.',
      next: 'Kijk of u internet heeft en probeer het opnieuw.',
    },
    tooLong: {
      sentence: 'De teksten van dit onderzoek zijn te lang om zo te openen.',
      next: 'Vraag degene van wie u de link kreeg om het onderzoek korter te maken.',
    },
    again: 'Opnieuw proberen',
  },
  en: {
    title: 'This link does not open',
    offline: {
      sentence: 'The site does not answer.',
      next: 'Check whether you have internet and try again.',
    },
    tooLong: {
      sentence: 'The texts of this study are too long to be opened this way.',
      next: 'Ask the person you got the link from to make the study shorter.',
    },
    again: 'Try again',
  },
});
