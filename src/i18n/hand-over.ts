import { texts } from './texts.ts';

/** Handing over answers to the person who asked for them. */
export const handOverTexts = texts({
  nl: {
    title: 'Uw antwoorden inleveren',
    received: 'Klaar',
    trial: 'Dit is een proef. Zo leveren deelnemers in; wat u hier inlevert, kan niemand openen.',
    here: 'Uw antwoorden staan alleen op dit apparaat. Ze zijn nog niet ingeleverd.',
    hereAgain: 'Uw nieuwe antwoorden staan alleen op dit apparaat. Ze zijn nog niet ingeleverd.',
    before:
      'Van uw eerdere antwoorden kan een kopie zijn aangekomen. Die telt tot uw nieuwe antwoorden aankomen. Met deze twee woorden is die kopie terug te vinden:',
    given: (time: string) =>
      `Vanaf ${time} kan er een kopie op slot van dit apparaat zijn gegaan. Deze pagina kan niet weten of die is aangekomen.`,
    isReceived: (time: string) => `U zei om ${time} dat uw antwoorden zijn aangekomen.`,
    how: 'Kies hoe u inlevert. Uw antwoorden gaan eerst op slot: alleen wie dit onderzoek doet, kan ze lezen.',
    sealing: 'Uw antwoorden gaan op slot.',
    failed: 'Op slot doen is niet gelukt. De antwoorden staan nog op dit apparaat.',
    tryAgain: 'Probeer het nog eens',
    showQr: 'Laat de QR-code zien',
    hideQr: 'Verberg de QR-code',
    qr: 'QR-code met uw antwoorden op slot. Dezelfde inhoud kunt u als tekst kopiëren of als bestand bewaren.',
    qrHow: 'Houd deze code voor de camera van degene die het onderzoek doet.',
    tooLarge: 'Deze antwoorden passen niet in een QR-code. Kies een andere manier.',
    copy: 'Kopieer als tekst',
    file: 'Bewaar als bestand',
    fileName: 'antwoorden',
    share: 'Delen met een app',
    elsewhere: 'De tekst of het bestand kunt u bijvoorbeeld mailen.',
    arrived: 'Is het aangekomen?',
    yourWords: 'Uw twee woorden',
    words: 'Wie uw antwoorden ontvangt, ziet deze twee woorden:',
    same: 'Staan dezelfde woorden op het scherm van degene die het onderzoek doet? Dan is het aangekomen.',
    confirm: 'Ja, dezelfde woorden',
    keepWords:
      'Schrijf de twee woorden op. Daarmee zijn uw antwoorden terug te vinden als u ze later wilt laten verwijderen.',
    mayErase: 'U kunt uw antwoorden nu van dit apparaat wissen, onderaan deze pagina.',
    change: 'Mijn antwoorden wijzigen',
    changeWhy: 'Levert u daarna opnieuw in, dan tellen alleen de nieuwste antwoorden.',
    notReceived:
      'Deze antwoorden zijn niet als ontvangen bevestigd. Zijn ze nergens aangekomen, dan zijn ze na het wissen weg.',
    copyStays:
      'Een kopie die u inleverde blijft bij wie het onderzoek doet. Met uw twee woorden kunt u vragen die te verwijderen.',
    eraseAnyway: 'Toch wissen',
    again: 'Nog een keer inleveren',
    firstHandOver: 'Lever ze eerst in.',
    firstSee: 'Kijk eerst of ze zijn aangekomen.',
    waiting: 'Nog in te leveren',
    waitingFor: (people: number) =>
      people === 1
        ? 'Op dit apparaat staan antwoorden van 1 persoon die niet als ontvangen bevestigd zijn.'
        : `Op dit apparaat staan antwoorden van ${people} mensen die niet als ontvangen bevestigd zijn.`,
    waitingHow: 'Wie het apparaat beheert, kan ze samen op slot inleveren.',
  },
  en: {
    title: 'Hand over your answers',
    received: 'Done',
    trial: 'This is a trial. This is how respondents hand over; nobody can open what you hand over here.',
    here: 'Your answers are on this device only. They have not been handed over yet.',
    hereAgain: 'Your new answers are on this device only. They have not been handed over yet.',
    before:
      'A copy of your earlier answers may have arrived. It counts until your new answers arrive. With these two words that copy can be found:',
    given: (time: string) =>
      `From ${time} on a locked copy may have left this device. This page cannot know whether it has arrived.`,
    isReceived: (time: string) => `You said at ${time} that your answers have arrived.`,
    how: 'Choose how to hand over. Your answers are locked first: only the person doing this study can read them.',
    sealing: 'Your answers are being locked.',
    failed: 'Locking did not work. The answers are still on this device.',
    tryAgain: 'Try once more',
    showQr: 'Show the QR code',
    hideQr: 'Hide the QR code',
    qr: 'QR code with your locked answers. You can copy the same as text or save it as a file.',
    qrHow: 'Hold this code before the camera of the person doing the study.',
    tooLarge: 'These answers do not fit in a QR code. Choose another way.',
    copy: 'Copy as text',
    file: 'Save as a file',
    fileName: 'answers',
    share: 'Share with an app',
    elsewhere: 'You can mail the text or the file, for example.',
    arrived: 'Has it arrived?',
    yourWords: 'Your two words',
    words: 'Whoever receives your answers sees these two words:',
    same: 'Do the same words stand on the screen of the person doing the study? Then it has arrived.',
    confirm: 'Yes, the same words',
    keepWords:
      'Write the two words down. With them your answers can be found if you want to have them removed later.',
    mayErase: 'You can now erase your answers from this device, at the bottom of this page.',
    change: 'Change my answers',
    changeWhy: 'If you then hand over again, only the newest answers count.',
    notReceived:
      'These answers were not confirmed as received. If they have arrived nowhere, they are gone once you erase them.',
    copyStays:
      'A copy that you handed over stays with whoever does the study. With your two words you can ask to have it removed.',
    eraseAnyway: 'Erase all the same',
    again: 'Hand over once more',
    firstHandOver: 'Hand them over first.',
    firstSee: 'First see whether they have arrived.',
    waiting: 'Still to be handed over',
    waitingFor: (people: number) =>
      people === 1
        ? 'On this device are answers of 1 person that were not confirmed as received.'
        : `On this device are answers of ${people} people that were not confirmed as received.`,
    waitingHow: 'Whoever looks after the device can hand them over together, locked.',
  },
});
