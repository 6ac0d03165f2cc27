import { texts } from './texts.ts';

/** Copying to the clipboard. */
export const copyTexts = texts({
  nl: {
    copied: 'Gekopieerd.',
    refused: 'De browser staat kopiëren niet toe. Kopieer de tekst hieronder zelf.',
    byHand: 'Tekst om zelf te kopiëren',
  },
  en: {
    copied: 'Copied.',
    refused: 'The browser does not allow copying. Copy the text below yourself.',
    byHand: 'Text to copy yourself',
  },
});
