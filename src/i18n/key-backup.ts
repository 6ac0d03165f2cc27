import { texts } from './texts.ts';

/** The researcher's key and its backup. */
export const keyBackupTexts = texts({
  nl: {
    title: 'Uw sleutel',
    why: 'Antwoorden gaan op slot naar een sleutel die alleen op dit apparaat staat. Is de sleutel weg, dan zijn de antwoorden niet meer te lezen, ook niet door ons. Daarom bewaart u eerst een reservekopie en opent u die één keer. Onderzoeken die u hierna op dit apparaat deelt, gebruiken dezelfde sleutel.',
    elsewhere:
      'Dit onderzoek heeft een sleutel die niet op dit apparaat staat. Open de reservekopie van die sleutel om het hier te delen.',
    save: '1. Bewaar de reservekopie',
    passphrase: 'Wachtzin',
    passphraseWhat:
      'Minstens 12 tekens, bijvoorbeeld vier woorden die niet bij elkaar horen. Schrijf hem op en bewaar hem apart van het bestand: zonder wachtzin gaat de reservekopie niet open.',
    show: 'Laat de wachtzin zien',
    tooShort: 'De wachtzin heeft minstens 12 tekens.',
    saveFile: 'Bewaar de reservekopie als bestand',
    locking: 'De reservekopie gaat op slot. Dat duurt een paar seconden.',
    saved: (name: string) =>
      `${name} is bewaard bij uw downloads. Leg er een kopie van waar u hem terugvindt.`,
    readBack: '2. Open de reservekopie',
    readBackWhat: 'Zo weet u zeker dat het bestand er is en dat de wachtzin klopt.',
    file: 'Kies de reservekopie',
    open: 'Open de reservekopie',
    opening: 'De reservekopie gaat open. Dat duurt een paar seconden.',
    noFile: 'Kies eerst het bestand.',
    unreadable: 'Dit bestand is niet te lezen. Kies het opnieuw.',
    noPassphrase: 'Vul de wachtzin in.',
    backedUp: 'De reservekopie van uw sleutel is geopend en klopt.',
    again: 'Bewaar nog een reservekopie',
    fileName: 'afweging-sleutel',
    notSaved: 'De sleutel kon niet worden gemaakt.',
    problems: {
      'not-locked': 'Dit bestand is geen reservekopie van een sleutel. Kies het bestand dat u net bewaarde.',
      'lock-cut-off': 'Het einde van dit bestand ontbreekt. Bewaar de reservekopie opnieuw.',
      'lock-passphrase':
        'De wachtzin past niet bij dit bestand. Let op hoofdletters en spaties, of bewaar een nieuwe reservekopie.',
      'lock-damaged': 'Dit bestand is veranderd nadat het bewaard werd. Bewaar de reservekopie opnieuw.',
      'no-key-backup': 'In dit bestand zit iets anders dan een sleutel. Kies de reservekopie van uw sleutel.',
      'other-key': 'Dit is de reservekopie van een andere sleutel. Kies de reservekopie van deze sleutel.',
      keys: 'De sleutel in dit bestand is beschadigd. Bewaar de reservekopie opnieuw.',
      'public-as-private':
        'In dit bestand staat de openbare sleutel waar de geheime hoort. Bewaar de reservekopie opnieuw.',
    },
  },
  en: {
    title: 'Your key',
    why: 'Answers are locked to a key that is on this device only. If the key is lost, nobody can read the answers any more, not even we. So first save a backup and open it once. Studies that you share on this device later use the same key.',
    elsewhere:
      'This study has a key that is not on this device. Open the backup of that key to share it here.',
    save: '1. Save the backup',
    passphrase: 'Passphrase',
    passphraseWhat:
      'At least 12 characters, for example four words that do not belong together. Write it down and keep it apart from the file: without the passphrase the backup does not open.',
    show: 'Show the passphrase',
    tooShort: 'The passphrase has at least 12 characters.',
    saveFile: 'Save the backup as a file',
    locking: 'Locking the backup. This takes a few seconds.',
    saved: (name: string) => `${name} is saved in your downloads. Put a copy where you will find it.`,
    readBack: '2. Open the backup',
    readBackWhat: 'This makes sure that the file is there and that the passphrase is right.',
    file: 'Choose the backup',
    open: 'Open the backup',
    opening: 'Opening the backup. This takes a few seconds.',
    noFile: 'Choose the file first.',
    unreadable: 'This file cannot be read. Choose it again.',
    noPassphrase: 'Enter the passphrase.',
    backedUp: 'The backup of your key was opened and is right.',
    again: 'Save another backup',
    fileName: 'afweging-key',
    notSaved: 'The key could not be made.',
    problems: {
      'not-locked': 'This file is not a backup of a key. Choose the file you just saved.',
      'lock-cut-off': 'The end of this file is missing. Save the backup again.',
      'lock-passphrase':
        'The passphrase does not fit this file. Mind capitals and spaces, or save a new backup.',
      'lock-damaged': 'This file was changed after it was saved. Save the backup again.',
      'no-key-backup': 'There is something other than a key in this file. Choose the backup of your key.',
      'other-key': 'This is the backup of another key. Choose the backup of this key.',
      keys: 'The key in this file is damaged. Save the backup again.',
      'public-as-private':
        'This file has the public key where the secret one belongs. Save the backup again.',
    },
  },
});
