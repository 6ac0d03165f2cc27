import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** Why something that came in was not taken in, each with a next step; and why there is no camera. */
export const intakeTexts = texts({
  nl: {
    empty: 'Dit is leeg. Vraag de deelnemer om het opnieuw te sturen.',
    unreadable: 'Dit is geen bestand dat te lezen is. Is het een map? Open die en neem de bestanden erin op.',
    tooLarge: 'Dit bestand is te groot om antwoorden te zijn. Meer dan 20 MB lezen wij niet.',
    notText:
      'Dit is geen bestand met antwoorden, maar bijvoorbeeld een afbeelding. Vraag om de tekst of het bestand.',
    noCode: 'Hier staat geen antwoord in. Vraag de deelnemer om de hele tekst te kopiëren.',
    cutOff: (got: number, expected: number | undefined) =>
      expected === undefined
        ? `De code is afgebroken na ${number(got)} tekens. Vraag om de hele code.`
        : `De code is afgebroken na ${number(got)} van ${number(expected)} tekens. Vraag om de hele code.`,
    damaged: 'De code is onderweg veranderd. Vraag de deelnemer om hem opnieuw te sturen.',
    tooLong: 'De code is te lang om een antwoord te zijn.',
    otherKind:
      'Dit is een link van Afweging, maar geen antwoord. Vraag om de code aan het eind van de vragenlijst.',
    noEnvelope: 'Dit is geen verzegeld antwoord, of niet het hele.',
    newer:
      'Dit is gemaakt met een nieuwere versie van Afweging. Laad deze pagina opnieuw en probeer het nog eens.',
    otherStudy: 'Dit antwoord hoort bij een onderzoek dat niet op dit apparaat staat.',
    otherKey:
      'Dit antwoord is verzegeld met een sleutel die niet op dit apparaat staat. Zet de reservekopie van die sleutel terug en probeer het opnieuw.',
    tampered:
      'Dit antwoord is onderweg veranderd en gaat niet open. Vraag de deelnemer om het opnieuw te sturen.',
    unknownVersion:
      'Dit antwoord hoort bij een versie van het onderzoek die niet op dit apparaat staat. Neem het op waar die versie is gedeeld.',
    notThisStudy: 'Dit antwoord past niet bij het onderzoek en is niet met deze app gemaakt.',
    denied:
      'De camera mag niet worden gebruikt. Sta de camera toe bij het adres van deze pagina. Plakken en bestanden werken ook zonder.',
    none: 'Er is geen camera gevonden. Sluit er een aan, of gebruik plakken of bestanden.',
    busy: 'De camera is in gebruik door een ander programma. Sluit dat en probeer het opnieuw.',
    taken: 'De camera is gestopt: losgeraakt, of weggenomen door een ander programma. Zet hem opnieuw aan.',
    insecure:
      'Op dit adres geeft de browser geen camera, omdat het niet met https begint. Gebruik plakken of bestanden.',
  },
  en: {
    empty: 'This is empty. Ask the respondent to send it again.',
    unreadable: 'This is not a file that can be read. Is it a folder? Open it and take in the files in it.',
    tooLarge: 'This file is too large to be answers. We read no more than 20 MB.',
    notText: 'This is not a file with answers, but for example an image. Ask for the text or the file.',
    noCode: 'There is no answer in this. Ask the respondent to copy the whole text.',
    cutOff: (got: number, expected: number | undefined) =>
      expected === undefined
        ? `The code is cut off after ${number(got)} characters. Ask for the whole code.`
        : `The code is cut off after ${number(got)} of ${number(expected)} characters. Ask for the whole code.`,
    damaged: 'The code was changed on its way. Ask the respondent to send it again.',
    tooLong: 'The code is too long to be an answer.',
    otherKind:
      'This is a link of Afweging, but not an answer. Ask for the code at the end of the questionnaire.',
    noEnvelope: 'This is not a sealed answer, or not all of it.',
    newer: 'This was made with a newer version of Afweging. Reload this page and try again.',
    otherStudy: 'This answer belongs to a study that is not on this device.',
    otherKey:
      'This answer is sealed with a key that is not on this device. Restore the backup of that key and try again.',
    tampered: 'This answer was changed on its way and does not open. Ask the respondent to send it again.',
    unknownVersion:
      'This answer belongs to a version of the study that is not on this device. Take it in where that version was shared.',
    notThisStudy: 'This answer does not fit the study and was not made with this app.',
    denied:
      'The camera may not be used. Allow the camera at the address of this page. Pasting and files work without it.',
    none: 'No camera was found. Connect one, or use pasting or files.',
    busy: 'The camera is in use by another program. Close that and try again.',
    taken: 'The camera stopped: disconnected, or taken by another program. Turn it on again.',
    insecure:
      'At this address the browser gives no camera, because it does not start with https. Use pasting or files.',
  },
});
