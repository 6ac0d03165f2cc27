import { texts } from './texts.ts';

/** Why a study file was not opened. */
export const studyFileTexts = texts({
  nl: {
    newer:
      'Dit bestand is gemaakt met een nieuwere Afweging. Laad deze pagina opnieuw of vraag om een kopie.',
    notOurs: 'Dit is geen onderzoeksbestand, of het is onderweg beschadigd. Kies een ander bestand.',
    tooLarge: 'Dit bestand is te groot voor een onderzoek. Kies een ander bestand.',
    badValue: (path: string) =>
      `In dit bestand klopt een waarde niet: ${path}. Herstel het in het bestand, of vraag om een nieuwe kopie.`,
  },
  en: {
    newer: 'This file was made with a newer Afweging. Reload this page or ask for a copy.',
    notOurs: 'This is not a study file, or it was damaged on the way. Choose another file.',
    tooLarge: 'This file is too large for a study. Choose another file.',
    badValue: (path: string) =>
      `A value in this file is not right: ${path}. Mend it in the file, or ask for a new copy.`,
  },
});
