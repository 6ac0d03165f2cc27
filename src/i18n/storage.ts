import { texts } from './texts.ts';

/** Why this device keeps nothing, each with a next step. */
export const storageTexts = texts({
  nl: {
    refused:
      'Deze browser bewaart niets, bijvoorbeeld omdat dit een privévenster is. U kunt gewoon verder, maar sluit dit venster niet voordat u klaar bent.',
    silent:
      'Het geheugen van deze browser antwoordt niet. U kunt gewoon verder, maar sluit dit venster niet voordat u klaar bent.',
    full: 'Er is geen ruimte meer op dit apparaat om antwoorden te bewaren. Maak ruimte vrij, of ga verder zonder dit venster te sluiten.',
    newer:
      'Wat hier eerder is bewaard, komt uit een nieuwere versie van deze pagina. Laad de pagina opnieuw. Gaat u zonder dat verder, sluit dit venster dan niet voordat u klaar bent.',
    held: 'Een ander tabblad met een oudere versie houdt het bewaarde vast. Sluit dat tabblad en laad deze pagina opnieuw.',
  },
  en: {
    refused:
      'This browser keeps nothing, for example because this is a private window. You can go on, but do not close this window before you have finished.',
    silent:
      'The storage of this browser does not answer. You can go on, but do not close this window before you have finished.',
    full: 'There is no room left on this device to save answers. Make room, or go on without closing this window.',
    newer:
      'What was saved here before comes from a newer version of this page. Reload the page. If you go on without that, do not close this window before you have finished.',
    held: 'Another tab with an older version holds on to what is saved. Close that tab and reload this page.',
  },
});
