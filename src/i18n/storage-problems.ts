import { texts } from './texts.ts';

/** Why this device keeps nothing. */
export const storageProblemTexts = texts({
  nl: {
    refused: {
      sentence: 'Deze browser bewaart hier niets, zoals in een privévenster.',
      next: 'U kunt verdergaan; alles blijft staan totdat u dit tabblad sluit.',
    },
    silent: {
      sentence: 'De opslag van deze browser antwoordt niet.',
      next: 'U kunt verdergaan; alles blijft staan totdat u dit tabblad sluit. Opnieuw laden helpt soms.',
    },
    full: {
      sentence: 'Er is op dit apparaat geen ruimte meer om te bewaren.',
      next: 'Maak ruimte vrij en ga dan verder; wat al bewaard was, is er nog.',
    },
    newer: {
      sentence: 'Wat hier bewaard is, hoort bij een nieuwere versie van Afweging.',
      next: 'Laad de pagina opnieuw om de nieuwe versie te krijgen. Er is niets gewist.',
    },
    held: {
      sentence: 'Een ander tabblad heeft een oudere versie van Afweging open.',
      next: 'Sluit dat tabblad en laad deze pagina opnieuw.',
    },
  },
  en: {
    refused: {
      sentence: 'This browser keeps nothing here, as in a private window.',
      next: 'You can go on; everything stays until you close this tab.',
    },
    silent: {
      sentence: 'The storage of this browser does not answer.',
      next: 'You can go on; everything stays until you close this tab. Reloading sometimes helps.',
    },
    full: {
      sentence: 'There is no room left on this device to save.',
      next: 'Free some room and go on; what was saved is still there.',
    },
    newer: {
      sentence: 'What is saved here belongs to a newer version of Afweging.',
      next: 'Reload the page to get the new version. Nothing was erased.',
    },
    held: {
      sentence: 'Another tab has an older version of Afweging open.',
      next: 'Close that tab and reload this page.',
    },
  },
});
