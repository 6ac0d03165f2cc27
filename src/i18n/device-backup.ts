import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

const counted = (one: string, more: string) => (count: number) =>
  `${formatNumber(count)} ${count === 1 ? one : more}`;

/** The backup of everything a researcher has on a device. */
export const deviceBackupTexts = texts({
  nl: {
    save: 'Een reservekopie van alles bewaren',
    saveWhat:
      'Eén bestand op slot met al uw onderzoeken, sleutels en ontvangen antwoorden. Zet het terug op een andere laptop, of hier als de browser iets heeft gewist.',
    saveFile: 'Bewaar alles als bestand',
    fileName: 'afweging-alles',
    restore: 'Een reservekopie van alles terugzetten',
    restoreWhat:
      'Wat alleen hier staat, blijft staan. Van wat op beide plaatsen staat, blijft het nieuwste. Wat in een van beide is verwijderd, blijft verwijderd.',
    restoreFile: 'Zet terug',
    restored: (parts: string) => `Teruggezet: ${parts}.`,
    restoredNothing: 'Alles uit deze reservekopie stond hier al.',
    damaged: (count: number) =>
      count === 1
        ? 'Eén onderdeel was beschadigd en is overgeslagen.'
        : `${formatNumber(count)} onderdelen waren beschadigd en zijn overgeslagen.`,
    parts: {
      drafts: counted('onderzoek', 'onderzoeken'),
      versions: counted('gedeelde versie', 'gedeelde versies'),
      keys: counted('sleutel', 'sleutels'),
      received: counted('antwoord', 'antwoorden'),
      refused: counted('apart gezette inzending', 'apart gezette inzendingen'),
      releases: counted('aantekening van wat is getoond', 'aantekeningen van wat is getoond'),
      recruitments: counted('opgave van wie is uitgenodigd', 'opgaven van wie is uitgenodigd'),
    },
    problems: {
      'not-locked': 'Dit bestand is geen reservekopie. Kies het bestand dat u bij “alles bewaren” kreeg.',
      'lock-cut-off': 'Het einde van dit bestand ontbreekt. Gebruik een andere kopie van het bestand.',
      'lock-passphrase': 'De wachtzin past niet bij dit bestand. Let op hoofdletters en spaties.',
      'lock-damaged':
        'Dit bestand is veranderd nadat het bewaard werd en gaat niet open. Gebruik een andere kopie van het bestand.',
      'no-device-backup':
        'In dit bestand zit iets anders, bijvoorbeeld één sleutel. Een sleutel opent u bij het delen van het onderzoek.',
    },
  },
  en: {
    save: 'Save a backup of everything',
    saveWhat:
      'One locked file with all your studies, keys and received answers. Restore it on another laptop, or here when the browser has erased something.',
    saveFile: 'Save everything as a file',
    fileName: 'afweging-everything',
    restore: 'Restore a backup of everything',
    restoreWhat:
      'What is only here stays. Of what is in both places the newest stays. What was removed in either stays removed.',
    restoreFile: 'Restore',
    restored: (parts: string) => `Restored: ${parts}.`,
    restoredNothing: 'Everything in this backup was here already.',
    damaged: (count: number) =>
      count === 1
        ? 'One part was damaged and has been skipped.'
        : `${formatNumber(count)} parts were damaged and have been skipped.`,
    parts: {
      drafts: counted('study', 'studies'),
      versions: counted('shared version', 'shared versions'),
      keys: counted('key', 'keys'),
      received: counted('response', 'responses'),
      refused: counted('item set aside', 'items set aside'),
      releases: counted('note of what was shown', 'notes of what was shown'),
      recruitments: counted('account of who was invited', 'accounts of who was invited'),
    },
    problems: {
      'not-locked': 'This file is not a backup. Choose the file you got from “save everything”.',
      'lock-cut-off': 'The end of this file is missing. Use another copy of the file.',
      'lock-passphrase': 'The passphrase does not fit this file. Mind capitals and spaces.',
      'lock-damaged':
        'This file was changed after it was saved and does not open. Use another copy of the file.',
      'no-device-backup':
        'There is something else in this file, for example one key. A key is opened where the study is shared.',
    },
  },
});
