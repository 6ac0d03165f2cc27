import { texts } from './texts.ts';

/** What a respondent reads before starting a study that someone invited them to, around its own texts. */
export const invitedTexts = texts({
  nl: {
    whoInvites: 'Van degene die u hiervoor uitnodigde.',
    contact: 'Contact',
    purpose: 'Waarvoor is het?',
    answersSealed:
      'Aan het eind kunt u uw antwoorden inleveren. Dat doet u zelf. Ze gaan dan op slot: alleen wie dit vraagt, kan ze lezen.',
    retention: 'Bewaren',
    withdrawal: 'Intrekken',
    keyTitle: 'Klopt deze uitnodiging?',
    keyWhat: 'Deze acht woorden horen bij het slot op uw antwoorden:',
    keyAsk:
      'Staan dezelfde woorden op uw uitnodiging, of op het scherm in de zaal? Zo niet, begin dan niet en vraag het aan wie u uitnodigde.',
    agree: 'Doet u mee?',
    agreeFirst: 'Zet eerst een vinkje als u mee wilt doen',
    canStop: 'Meedoen is vrijwillig. U kunt op elk moment stoppen en uw antwoorden wissen.',
    untraced: 'De acht woorden hieronder en de code waarmee u inlevert, gelden alleen voor deze proef.',
    otherKey:
      'Op dit apparaat deed iemand eerder mee met een andere sleutel. Vergelijk de acht woorden hieronder met uw uitnodiging. Kloppen ze niet, begin dan niet en vraag na hoe dat kan.',
    otherVersion:
      'Op dit apparaat staan antwoorden bij een andere versie van dit onderzoek. Die gaan niet verloren. Open de link van toen om ermee verder te gaan.',
    closed: (date: string) =>
      `Antwoorden werden gevraagd tot en met ${date}. Vraag na of meedoen nog zin heeft voordat u begint.`,
  },
  en: {
    whoInvites: 'The person who invited you to this.',
    contact: 'Contact',
    purpose: 'What is it for?',
    answersSealed:
      'At the end you can hand over your answers. You do that yourself. They are locked first: only the person asking can read them.',
    retention: 'Keeping',
    withdrawal: 'Withdrawing',
    keyTitle: 'Is this invitation right?',
    keyWhat: 'These eight words belong to the lock on your answers:',
    keyAsk:
      'Do the same words stand on your invitation, or on the screen in the room? If not, do not start, and ask the person who invited you.',
    agree: 'Do you take part?',
    agreeFirst: 'First tick the box if you want to take part',
    canStop: 'Taking part is voluntary. You can stop at any time and erase your answers.',
    untraced: 'The eight words below and the code you hand over with are for this trial only.',
    otherKey:
      'On this device someone took part before with another key. Compare the eight words below with your invitation. If they differ, do not start, and ask how that can be.',
    otherVersion:
      'On this device are answers to another version of this study. They are not lost. Open the link of that time to go on with them.',
    closed: (date: string) =>
      `Answers were asked for up to and including ${date}. Before you start, ask whether taking part still makes sense.`,
  },
});
