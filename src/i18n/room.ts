import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** The screen for a room, and its controls on the researcher's own page. */
export const roomTexts = texts({
  nl: {
    room: 'Doe mee met uw telefoon',
    opening: 'Het scherm wordt klaargezet.',
    notShared: 'Dit onderzoek is nog niet gedeeld. Deel het eerst.',
    qr: (title: string) => `QR-code om mee te doen met ${title}`,
    noQr: 'De link van dit onderzoek is te lang voor een QR-code op een beamer. Zet het studiebestand op uw website, zie Delen.',
    address: 'Of ga naar',
    keyWords: 'Deze woorden staan ook op uw telefoon:',
    received: 'ontvangen',
    tooFew: (n: number) => `De figuren gaan open vanaf ${number(n)} deelnemers.`,
    fitting: 'De figuren worden getekend.',
    noFit: 'Met deze antwoorden is er geen schatting te maken.',
    controls: 'Scherm voor de zaal',
    controlsWhat:
      'Open het scherm in een eigen venster en zet dat op de beamer. Het toont de QR-code, de sleutelwoorden en het aantal; nooit losse antwoorden. Bedienen doet u hier. Verwijst de QR-code naar een bestand op uw website, zet dat dan eerst daar neer (zie Delen).',
    open: 'Open het scherm',
    offline: {
      waiting: 'Het onderzoek wordt klaargezet voor gebruik zonder internet.',
      ready:
        'Vanaf hier werkt alles op dit apparaat ook zonder internet: het scherm, verzamelen, resultaten en publiceren. Telefoons laden de eerste keer wel via internet.',
      refused:
        'Laat deze pagina en het scherm open: opnieuw laden, en resultaten of publiceren openen, kan alleen met internet.',
    },
    none: 'Het scherm staat niet open.',
    showCode: 'Toon de QR-code',
    showFigures: 'Toon de figuren',
    figuresFrom: (n: number) => `De figuren kunnen open vanaf ${number(n)} deelnemers.`,
    previous: 'Vorige figuur',
    next: 'Volgende figuur',
    refresh: 'Teken opnieuw',
    behind: (n: number, needed: number) =>
      `De figuren gaan over ${number(n)} deelnemers. Opnieuw tekenen kan na nog ${number(needed)}.`,
    behindReady: (n: number) => `De figuren gaan over ${number(n)} deelnemers. U kunt ze opnieuw tekenen.`,
    rehearse: (n: number) => `Oefen met ${number(n)} gesimuleerde telefoons`,
    rehearseWhat:
      'Gesimuleerde telefoons sturen verzegelde antwoorden naar het scherm. Ze komen nooit tussen de echte antwoorden.',
    wipe: (n: number) => `Wis de oefening (${number(n)} gesimuleerde antwoorden)`,
  },
  en: {
    room: 'Take part with your phone',
    opening: 'The screen is being made ready.',
    notShared: 'This study has not been shared yet. Share it first.',
    qr: (title: string) => `QR code to take part in ${title}`,
    noQr: 'The link of this study is too long for a QR code on a projector. Put the study file on your website, see Share.',
    address: 'Or go to',
    keyWords: 'Your phone shows these words too:',
    received: 'received',
    tooFew: (n: number) => `The figures open from ${number(n)} respondents.`,
    fitting: 'The figures are being drawn.',
    noFit: 'No estimate can be made from these answers.',
    controls: 'Screen for the room',
    controlsWhat:
      'Open the screen in a window of its own and put that on the projector. It shows the QR code, the key words and the number; never single answers. You control it here. If the QR code points to a file on your website, put that there first (see Share).',
    open: 'Open the screen',
    offline: {
      waiting: 'The study is being made ready for use without internet.',
      ready:
        'From here on everything on this device also works without internet: the screen, collecting, results and publishing. Phones do need internet to load the first time.',
      refused:
        'Keep this page and the screen open: reloading, and opening results or publishing, needs the internet.',
    },
    none: 'The screen is not open.',
    showCode: 'Show the QR code',
    showFigures: 'Show the figures',
    figuresFrom: (n: number) => `The figures can be opened from ${number(n)} respondents.`,
    previous: 'Previous figure',
    next: 'Next figure',
    refresh: 'Draw again',
    behind: (n: number, needed: number) =>
      `The figures are about ${number(n)} respondents. They can be drawn again after ${number(needed)} more.`,
    behindReady: (n: number) => `The figures are about ${number(n)} respondents. You can draw them again.`,
    rehearse: (n: number) => `Rehearse with ${number(n)} simulated phones`,
    rehearseWhat:
      'Simulated phones send sealed answers to the screen. They never come among the real answers.',
    wipe: (n: number) => `Wipe the rehearsal (${number(n)} simulated answers)`,
  },
});
