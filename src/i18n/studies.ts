import { texts } from './texts.ts';

/** Stands behind the title of a copy in each of a study's languages, whichever is on screen. */
export const copyAdded = { nl: ' (kopie)', en: ' (copy)' };

/** The home of the studies made on this device. */
export const studiesTexts = texts({
  nl: {
    title: 'Uw onderzoeken',
    lead: 'Wat u hier maakt en ontvangt, staat alleen op dit apparaat.',
    opening: 'Uw onderzoeken worden gelezen.',
    unreadable: 'Uw onderzoeken kunnen nu niet worden gelezen.',
    none: 'U heeft hier nog geen onderzoek. Begin hieronder met een voorbeeld, of leeg.',
    setAside: (count: number) =>
      count === 1
        ? 'Eén onderzoek op dit apparaat is beschadigd en apart gezet.'
        : `${count} onderzoeken op dit apparaat zijn beschadigd en apart gezet.`,
    damagedErase: 'Wis wat beschadigd is',
    damagedAsk: (count: number) =>
      count === 1
        ? 'Wis het beschadigde onderzoek van dit apparaat?'
        : `Wis de ${count} beschadigde onderzoeken van dit apparaat?`,
    damagedFinal:
      'Een ander exemplaar is er niet. Bewaar het eerst als bestand: misschien is er nog iets uit te halen. Wat gedeeld was, haalt u terug met de link en de reservekopie van de sleutel; de antwoorden erop blijven hier.',
    damagedFile: 'beschadigd-onderzoek.json',
    damagedErased: 'Wat beschadigd was, is gewist.',
    untitled: 'Onderzoek zonder titel',
    changed: (date: string, time: string) => `Laatst gewijzigd op ${date} om ${time}`,
    draft: 'Concept',
    shared: 'Gedeeld',
    published: 'Model gepubliceerd',
    received: (count: number) =>
      count === 1 ? '1 vragenlijst ontvangen' : `${count} vragenlijsten ontvangen`,
    copy: 'Kopiëren',
    copyOf: (title: string) => `Kopiëren: ${title}`,
    export: 'Bewaren als bestand',
    exportOf: (title: string) => `Bewaren als bestand: ${title}`,
    erase: 'Wissen',
    eraseOf: (title: string) => `Wissen: ${title}`,
    eraseAsk: (title: string, parts: string) => `Wis ${title}${parts} van dit apparaat?`,
    eraseWith: (parts: string) => `, met ${parts}`,
    eraseVersions: (count: number) => (count === 1 ? '1 gedeelde versie' : `${count} gedeelde versies`),
    eraseReceived: (count: number) =>
      count === 1 ? '1 ontvangen vragenlijst' : `${count} ontvangen vragenlijsten`,
    eraseReleases: (count: number) =>
      count === 1 ? '1 aantekening van wat is getoond' : `${count} aantekeningen van wat is getoond`,
    eraseFinal: 'Dit kan niet ongedaan worden gemaakt. De sleutel blijft in de reservekopie die u bewaarde.',
    eraseYes: 'Ja, wis dit',
    eraseNo: 'Niet wissen',
    erased: (title: string) => `${title} is gewist.`,
    newTitle: 'Nieuw onderzoek',
    newLead: 'Alles wat u kiest, kunt u daarna veranderen.',
    templates: {
      'data-sharing': {
        name: 'Gegevens delen',
        what: '10 criteria, 21 situaties, vijfpuntsschaal. Zoals het onderzoek onder privacyfunctionarissen.',
      },
      benefits: {
        name: 'Een toeslag aanvragen',
        what: '6 criteria, 12 situaties, ja of nee. Gemaakt voor een zaal, ongeveer 4 minuten.',
      },
    },
    empty: 'Leeg beginnen',
    emptyWhat: 'U schrijft de vraag, de criteria en de niveaus zelf.',
    file: 'Een onderzoeksbestand openen',
    fileWhat: 'Van een collega of van uzelf. Het wordt een nieuw onderzoek op dit apparaat.',
    device: 'Bewaren op dit apparaat',
    kept: 'De browser heeft toegezegd dit te bewaren, ook als de ruimte opraakt.',
    'not-kept':
      'De browser mag dit wissen als de ruimte opraakt of als u deze site lang niet bezoekt. Maak daarom een reservekopie.',
    unknown: 'Deze browser zegt niet of hij dit altijd bewaart. Maak daarom een reservekopie.',
    ask: 'Vraag de browser het te bewaren',
  },
  en: {
    title: 'Your studies',
    lead: 'What you make and receive here is on this device only.',
    opening: 'Reading your studies.',
    unreadable: 'Your studies cannot be read just now.',
    none: 'You have no study here yet. Start below with an example, or empty.',
    setAside: (count: number) =>
      count === 1
        ? 'One study on this device is damaged and has been put aside.'
        : `${count} studies on this device are damaged and have been put aside.`,
    damagedErase: 'Erase what is damaged',
    damagedAsk: (count: number) =>
      count === 1
        ? 'Erase the damaged study from this device?'
        : `Erase the ${count} damaged studies from this device?`,
    damagedFinal:
      'There is no other copy. Save it as a file first: something may still be had from it. What was shared you get back with its link and the backup of the key; the answers to it stay here.',
    damagedFile: 'damaged-study.json',
    damagedErased: 'What was damaged has been erased.',
    untitled: 'Untitled study',
    changed: (date: string, time: string) => `Last changed on ${date} at ${time}`,
    draft: 'Draft',
    shared: 'Shared',
    published: 'Model published',
    received: (count: number) =>
      count === 1 ? '1 questionnaire received' : `${count} questionnaires received`,
    copy: 'Copy',
    copyOf: (title: string) => `Copy: ${title}`,
    export: 'Save as a file',
    exportOf: (title: string) => `Save as a file: ${title}`,
    erase: 'Erase',
    eraseOf: (title: string) => `Erase: ${title}`,
    eraseAsk: (title: string, parts: string) => `Erase ${title}${parts} from this device?`,
    eraseWith: (parts: string) => `, with ${parts}`,
    eraseVersions: (count: number) => (count === 1 ? '1 shared version' : `${count} shared versions`),
    eraseReceived: (count: number) =>
      count === 1 ? '1 questionnaire received' : `${count} questionnaires received`,
    eraseReleases: (count: number) =>
      count === 1 ? '1 note of what was shown' : `${count} notes of what was shown`,
    eraseFinal: 'This cannot be undone. The key stays in the backup you saved.',
    eraseYes: 'Yes, erase it',
    eraseNo: 'Do not erase',
    erased: (title: string) => `${title} has been erased.`,
    newTitle: 'New study',
    newLead: 'Whatever you choose, you can change it afterwards.',
    templates: {
      'data-sharing': {
        name: 'Sharing data',
        what: '10 criteria, 21 scenarios, five-point scale. Like the study among privacy professionals.',
      },
      benefits: {
        name: 'Applying for a benefit',
        what: '6 criteria, 12 scenarios, yes or no. Made for a room, about 4 minutes.',
      },
    },
    empty: 'Start empty',
    emptyWhat: 'You write the question, the criteria and the levels yourself.',
    file: 'Open a study file',
    fileWhat: 'From a colleague or your own. It becomes a new study on this device.',
    device: 'Keeping it on this device',
    kept: 'The browser has promised to keep this, also when room runs out.',
    'not-kept':
      'The browser may erase this when room runs out or when you do not visit this site for long. So make a backup.',
    unknown: 'This browser does not say whether it always keeps this. So make a backup.',
    ask: 'Ask the browser to keep it',
  },
});
