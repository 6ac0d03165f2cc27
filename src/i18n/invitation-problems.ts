import { texts } from './texts.ts';

/** Why a link in good order opens no study all the same, each in one sentence and the next step. */
export const invitationTexts = texts({
  nl: {
    answer: 'Dit is geen uitnodiging, maar iemands antwoorden op slot.',
    answerNext: 'Geef deze code aan degene die het onderzoek doet.',
    model: 'Dit is geen uitnodiging, maar een gepubliceerd model.',
    modelNext: 'Vraag om de link naar het onderzoek, als u wilt meedoen.',
    hosted: 'Dit is een korte link, en die begint op een andere pagina.',
    openThere: 'Haal /r uit het adres en open het opnieuw.',
    noLock: 'Op dit adres kan de browser uw antwoorden niet op slot doen.',
    noLockNext: 'Open dezelfde link met https:// ervoor, of in een nieuwere browser.',
  },
  en: {
    answer: 'This is not an invitation, but someone’s locked answers.',
    answerNext: 'Give this code to the person who does the study.',
    model: 'This is not an invitation, but a published model.',
    modelNext: 'If you want to take part, ask for the link to the study.',
    hosted: 'This is a short link, and that begins on another page.',
    openThere: 'Take /r out of the address and open it again.',
    noLock: 'At this address the browser cannot lock your answers.',
    noLockNext: 'Open the same link with https:// before it, or in a newer browser.',
  },
});
