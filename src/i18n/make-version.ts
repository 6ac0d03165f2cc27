import { texts } from './texts.ts';

/** What an edit of a study that was shared means for the answers to it. */
export const makeVersionTexts = texts({
  nl: {
    nothing: 'Dit is het onderzoek zoals het gedeeld is.',
    wording:
      'Dit is een andere formulering dan u gedeeld heeft. Wat men beoordeelt is hetzelfde, dus antwoorden op beide horen bij elkaar. Deel het opnieuw om deelnemers de nieuwe woorden te laten zien.',
    version:
      'Dit is een andere versie dan u gedeeld heeft: wat men beoordeelt of kan antwoorden is veranderd. Wie de oude link heeft, antwoordt op de oude versie. Deel het opnieuw voor de nieuwe.',
    kept: 'De antwoorden die u al heeft, blijven bewaard bij de versie waarop ze gegeven zijn.',
    joined: 'Bij de resultaten kiest u welke versies u samen leest.',
  },
  en: {
    nothing: 'This is the study as it was shared.',
    wording:
      'This is another wording than you shared. What is judged is the same, so answers to both belong together. Share it again to show respondents the new words.',
    version:
      'This is another version than you shared: what is judged or can be answered has changed. Who has the old link answers the old version. Share it again for the new one.',
    kept: 'The answers you already have stay with the version they were given to.',
    joined: 'With the results you choose which versions to read together.',
  },
});
