import { texts } from './texts.ts';

/** Sharing a study: what goes before, the ways to share it, and the invitation. */
export const shareTexts = texts({
  nl: {
    title: 'Delen',
    opening: 'Het onderzoek wordt gelezen.',
    unknown: 'Dit onderzoek staat niet op dit apparaat',
    first: 'Eerst afmaken',
    firstWhat: (count: number) =>
      `${count === 1 ? 'Er ontbreekt nog 1 ding' : `Er ontbreken nog ${count} dingen`}. Daarna kunt u delen.`,
    change: {
      'never-shared': 'Klaar om te delen',
      nothing: 'Gedeeld',
      wording: 'De bewoording is veranderd sinds u dit deelde',
      version: 'Het onderzoek is veranderd sinds u dit deelde',
    },
    changeWhat: {
      'never-shared':
        'Wie de link heeft, kan het onderzoek lezen en meedoen. Antwoorden komen op slot terug: alleen uw sleutel opent ze.',
      nothing: 'De links hieronder zijn van het onderzoek zoals het nu is.',
      wording:
        'Wat u veranderde, verandert de antwoorden niet. Antwoorden op de oude en de nieuwe bewoording tellen samen. De links hieronder zijn nog van de oude bewoording.',
      version:
        'Wat u veranderde, verandert wat een antwoord betekent. Dit wordt een nieuwe versie. Antwoorden op de oude versie blijven bewaard en u kiest zelf of u ze samenneemt. De links hieronder zijn nog van de oude versie.',
    },
    shareNow: {
      'never-shared': 'Deel dit onderzoek',
      nothing: 'Deel dit onderzoek',
      wording: 'Deel de nieuwe bewoording',
      version: 'Deel de nieuwe versie',
    },
    sharedOn: (date: string, time: string) => `Voor het eerst gedeeld op ${date} om ${time}.`,
    untranslated: {
      nl: (count: number) =>
        `${count === 1 ? '1 tekst is er' : `${count} teksten zijn er`} alleen in het Engels. Wie Nederlands kiest, leest die in het Engels.`,
      en: (count: number) =>
        `${count === 1 ? '1 tekst is er' : `${count} teksten zijn er`} alleen in het Nederlands. Wie Engels kiest, leest die in het Nederlands.`,
    },
    lastDay: 'Laatste dag om mee te doen (niet verplicht)',
    lastDayWhat: 'Na die dag zegt de link dat de termijn voorbij is.',
    until: (date: string) => `Meedoen kan tot en met ${date}.`,
    links: 'Links',
    linksWhat:
      'Alle links openen hetzelfde onderzoek. Kies de vorm die past bij de weg waarlangs u hem geeft.',
    local:
      'Deze site draait nu alleen op dit apparaat. De links werken dus ook alleen hier. Zet Afweging op een host om het onderzoek met anderen te delen.',
    check: 'Kijk of deze host de links goed aanbiedt',
    room: {
      name: 'Voor een zaal',
      what: 'Een voorbeeldonderzoek met uw sleutel, in een kleine QR-code die elke telefoon leest.',
    },
    mail: {
      name: 'Voor e-mail',
      what: 'Een korte link. Hij werkt zodra het bestand hieronder op deze host staat.',
      save: 'Bewaar het bestand voor de host',
      where: (folder: string, name: string) =>
        `Zet het als ${name} in de map ${folder} van deze site. Open daarna de link om te zien dat hij werkt.`,
    },
    whole: {
      name: 'Zonder bestand op de host',
      what: 'De link is lang, omdat het hele onderzoek erin zit: voor chat, intranet of een document. In e-mail kan zo’n lange link breken.',
    },
    tooLong:
      'De teksten van dit onderzoek zijn te lang voor een link. Maak de inleiding en de uitleg korter, of geef het onderzoeksbestand.',
    file: {
      name: 'Als bestand',
      what: 'Het onderzoek om aan een collega te geven of te bewaren. Uw geheime sleutel zit er niet in.',
      save: 'Bewaar het onderzoeksbestand',
    },
    copy: 'Kopieer de link',
    open: 'Open de link',
    show: 'QR-code op de beamer',
    noQr: 'Deze link is te lang voor een QR-code die achter in een zaal te lezen is (hoogstens versie 15). Gebruik voor de zaal de korte link met het bestand op de host.',
    qrSize: (version: number, level: string) => `QR-code versie ${version}, foutcorrectie ${level}.`,
    qrFor: (title: string) => `QR-code naar ${title}`,
    typed: 'Of typ dit adres over:',
    closeProjector: 'Sluiten',
    words: 'Sleutelwoorden',
    wordsWhat:
      'Deze acht woorden horen bij uw sleutel. Deelnemers zien ze op hun eerste scherm. Staan daar dezelfde woorden als op uw uitnodiging of dia, dan gaan hun antwoorden naar u.',
    wordsCompare: 'Ziet u op uw scherm dezelfde woorden? Dan gaan uw antwoorden naar de vrager.',
    invitation: 'Uitnodiging',
    invitationWhat: 'Om af te drukken, of als tekst voor een bericht.',
    invitationLink: 'Link op de uitnodiging',
    fileFirst:
      'Deze link opent pas iets als het bestand uit “Voor e-mail” op deze host staat. Zet dat er eerst neer.',
    longLink:
      'Deze link is lang, omdat het hele onderzoek erin zit. Zet u het bestand uit “Voor e-mail” op deze host, dan volstaat een korte.',
    longInvited: 'Hij is lang, omdat het hele onderzoek erin zit.',
    invited: 'U bent gevraagd om mee te doen',
    minutes: (count: number) => `Het duurt ongeveer ${count} ${count === 1 ? 'minuut' : 'minuten'}.`,
    scan: 'Richt de camera van uw telefoon op de code, of open de link.',
    openLink: 'Open de link.',
    noPaper:
      'Voor papier is deze link te lang: er past geen QR-code bij en niemand typt hem over. Kies om af te drukken een kortere link.',
    print: 'Afdrukken',
    copyInvitation: 'Kopieer de uitnodiging',
  },
  en: {
    title: 'Share',
    opening: 'Reading the study.',
    unknown: 'This study is not on this device',
    first: 'To finish first',
    firstWhat: (count: number) =>
      `${count === 1 ? '1 thing is still missing' : `${count} things are still missing`}. After that you can share.`,
    change: {
      'never-shared': 'Ready to share',
      nothing: 'Shared',
      wording: 'The wording has changed since you shared this',
      version: 'The study has changed since you shared this',
    },
    changeWhat: {
      'never-shared':
        'Whoever has the link can read the study and take part. Answers come back locked: only your key opens them.',
      nothing: 'The links below are of the study as it is now.',
      wording:
        'What you changed does not change the answers. Answers to the old and the new wording count together. The links below are still of the old wording.',
      version:
        'What you changed alters what an answer means. This becomes a new version. Answers to the old version are kept, and you decide yourself whether to join them. The links below are still of the old version.',
    },
    shareNow: {
      'never-shared': 'Share this study',
      nothing: 'Share this study',
      wording: 'Share the new wording',
      version: 'Share the new version',
    },
    sharedOn: (date: string, time: string) => `First shared on ${date} at ${time}.`,
    untranslated: {
      nl: (count: number) =>
        `${count === 1 ? '1 text is' : `${count} texts are`} in English only. Whoever chooses Dutch reads ${count === 1 ? 'it' : 'those'} in English.`,
      en: (count: number) =>
        `${count === 1 ? '1 text is' : `${count} texts are`} in Dutch only. Whoever chooses English reads ${count === 1 ? 'it' : 'those'} in Dutch.`,
    },
    lastDay: 'Last day to take part (optional)',
    lastDayWhat: 'After that day the link says that the time is over.',
    until: (date: string) => `You can take part up to and including ${date}.`,
    links: 'Links',
    linksWhat: 'All links open the same study. Choose the form that suits the way you hand it over.',
    local:
      'This site now runs on this device only, so the links work only here as well. Put Afweging on a host to share the study with others.',
    check: 'Check whether this host serves the links well',
    room: {
      name: 'For a room',
      what: 'An example study with your key, in a small QR code that every phone reads.',
    },
    mail: {
      name: 'For e-mail',
      what: 'A short link. It works once the file below is on this host.',
      save: 'Save the file for the host',
      where: (folder: string, name: string) =>
        `Put it as ${name} in the folder ${folder} of this site. Then open the link to see that it works.`,
    },
    whole: {
      name: 'Without a file on the host',
      what: 'The link is long, since the whole study is in it: for chat, intranet or a document. In e-mail so long a link may break.',
    },
    tooLong:
      'The texts of this study are too long for a link. Shorten the introduction and the explanations, or hand over the study file.',
    file: {
      name: 'As a file',
      what: 'The study to give to a colleague or to keep. Your secret key is not in it.',
      save: 'Save the study file',
    },
    copy: 'Copy the link',
    open: 'Open the link',
    show: 'QR code on the projector',
    noQr: 'This link is too long for a QR code that can be read from the back of a room (version 15 at most). For a room, use the short link with the file on the host.',
    qrSize: (version: number, level: string) => `QR code version ${version}, error correction ${level}.`,
    qrFor: (title: string) => `QR code to ${title}`,
    typed: 'Or type this address:',
    closeProjector: 'Close',
    words: 'Check words',
    wordsWhat:
      'These eight words belong to your key. Respondents see them on their first screen. If the words there are the same as on your invitation or slide, their answers go to you.',
    wordsCompare: 'Do you see the same words on your screen? Then your answers go to the one who asks.',
    invitation: 'Invitation',
    invitationWhat: 'To print, or as text for a message.',
    invitationLink: 'Link on the invitation',
    fileFirst:
      'This link opens nothing until the file under “For e-mail” is on this host. Put it there first.',
    longLink:
      'This link is long, since the whole study is in it. With the file under “For e-mail” on this host, a short one will do.',
    longInvited: 'It is long, since the whole study is in it.',
    invited: 'You are asked to take part',
    minutes: (count: number) => `It takes about ${count} ${count === 1 ? 'minute' : 'minutes'}.`,
    scan: 'Point the camera of your phone at the code, or open the link.',
    openLink: 'Open the link.',
    noPaper:
      'On paper this link is too long: no QR code holds it, and nobody types it over. To print, choose a shorter link.',
    print: 'Print',
    copyInvitation: 'Copy the invitation',
  },
});
