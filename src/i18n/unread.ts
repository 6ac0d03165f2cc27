import { texts } from './texts.ts';

/** Why nothing can be read on this device where there is something to show, and the next step. */
export const unreadTexts = texts({
  nl: {
    refused: {
      what: 'Deze browser laat niets bewaren of lezen, bijvoorbeeld omdat dit een privévenster is.',
      next: 'Open deze pagina in een gewoon venster.',
    },
    silent: {
      what: 'Het geheugen van deze browser antwoordt niet.',
      next: 'Sluit de browser, open hem weer en kom terug op deze pagina.',
    },
    full: {
      what: 'Er is geen ruimte meer op dit apparaat.',
      next: 'Maak ruimte vrij en laad deze pagina opnieuw.',
    },
    newer: {
      what: 'Wat hier is bewaard, komt uit een nieuwere versie van deze pagina.',
      next: 'Laad de pagina opnieuw.',
    },
    held: {
      what: 'Een ander tabblad met een oudere versie houdt het bewaarde vast.',
      next: 'Sluit dat tabblad en laad deze pagina opnieuw.',
    },
  },
  en: {
    refused: {
      what: 'This browser lets nothing be saved or read, for example because this is a private window.',
      next: 'Open this page in a normal window.',
    },
    silent: {
      what: 'The storage of this browser does not answer.',
      next: 'Close the browser, open it again and come back to this page.',
    },
    full: {
      what: 'There is no room left on this device.',
      next: 'Make room and reload this page.',
    },
    newer: {
      what: 'What is saved here comes from a newer version of this page.',
      next: 'Reload the page.',
    },
    held: {
      what: 'Another tab with an older version holds on to what is saved.',
      next: 'Close that tab and reload this page.',
    },
  },
});
