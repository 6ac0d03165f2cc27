import { texts } from './texts.ts';

/** The fields of a study's own texts. */
export const makeFieldTexts = texts({
  nl: {
    title: { label: 'Titel', help: 'Boven elk scherm, in de link en in het verslag.' },
    asker: { label: 'Wie vraagt het', help: 'De organisatie, en wie het onderzoek doet.' },
    contact: {
      label: 'Contact',
      help: 'Wie deelnemers kunnen bereiken, met een e-mailadres of telefoonnummer.',
    },
    purpose: { label: 'Doel', help: 'Waarvoor u de antwoorden gebruikt.' },
    retention: {
      label: 'Bewaartermijn',
      help: 'Hoe lang u de antwoorden bewaart, en wat er dan mee gebeurt.',
    },
    withdrawal: {
      label: 'Intrekken',
      help: 'Hoe iemand antwoorden laat verwijderen die al zijn ingeleverd. De twee ontvangstwoorden wijzen ze aan.',
    },
    consent: { label: 'Toestemming', help: 'De zin die een deelnemer aankruist voordat het begint.' },
    closing: { label: 'Slotwoord', help: 'Het laatste scherm.' },
  },
  en: {
    title: { label: 'Title', help: 'Above every screen, in the link and in the report.' },
    asker: { label: 'Who asks', help: 'The organisation, and who does the study.' },
    contact: {
      label: 'Contact',
      help: 'Whom respondents can reach, with an e-mail address or phone number.',
    },
    purpose: { label: 'Purpose', help: 'What you use the answers for.' },
    retention: { label: 'Retention', help: 'How long you keep the answers, and what happens to them then.' },
    withdrawal: {
      label: 'Withdrawing',
      help: 'How someone has answers removed that were handed over. The two receipt words point them out.',
    },
    consent: { label: 'Consent', help: 'The sentence a respondent ticks before it begins.' },
    closing: { label: 'Closing words', help: 'The last screen.' },
  },
});
