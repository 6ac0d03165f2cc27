import { texts } from './texts.ts';

/** The frame around every page of the studio, and the start page. */
export const appTexts = texts({
  nl: {
    name: 'Afweging',
    skip: 'Naar de inhoud',
    home: 'Afweging, naar het begin',
    theme: 'Weergave',
    themes: { light: 'Licht', dark: 'Donker', system: 'Als dit apparaat' },
    footer:
      'Afweging meet hoe mensen criteria tegen elkaar afwegen. Het is een regressie op oordelen over bedachte situaties: een aandeel gaat over déze mensen en deze situaties.',
    device: 'Niets wat u hier invult verlaat dit apparaat. Er is geen server en geen account.',
    licence: 'Open source onder de EUPL-1.2.',
    loading: 'De pagina wordt geladen.',
    pageFailed: 'Deze pagina kon niet worden geladen',
    pageFailedNext: 'Controleer de verbinding en probeer het opnieuw. Wat bewaard is, blijft bewaard.',
    retry: 'Opnieuw proberen',
    noLock: 'Op dit adres kan de browser niets op slot doen',
    noLockNext:
      'Delen, verzamelen en publiceren werkt alleen op een adres dat met https begint, in een browser van de laatste jaren. Vraag de beheerder van deze site om https, en neem uw onderzoeken daarheen mee met een reservekopie van alles.',
    unknown: 'Deze pagina bestaat niet',
    unknownNext: 'De link klopt niet of is oud. ',
    toStart: 'Naar het begin',
  },
  en: {
    name: 'Afweging',
    skip: 'Skip to content',
    home: 'Afweging, to the start',
    theme: 'Display',
    themes: { light: 'Light', dark: 'Dark', system: 'As this device' },
    footer:
      'Afweging measures how people weigh criteria against each other. It is a regression on judgements of made-up scenarios: a share is about these people and these scenarios.',
    device: 'Nothing you enter here leaves this device. There is no server and no account.',
    licence: 'Open source under the EUPL-1.2.',
    loading: 'The page is being loaded.',
    pageFailed: 'This page could not be loaded',
    pageFailedNext: 'Check the connection and try again. What was saved stays saved.',
    retry: 'Try again',
    noLock: 'At this address the browser cannot lock anything',
    noLockNext:
      'Sharing, collecting and publishing work only at an address that begins with https, in a browser of recent years. Ask who runs this site for https, and take your studies there with a backup of everything.',
    unknown: 'This page does not exist',
    unknownNext: 'The link is wrong or old. ',
    toStart: 'To the start',
  },
});
