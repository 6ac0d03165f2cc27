import { texts } from './texts.ts';

/** Bringing a shared study back onto a device that does not have it. */
export const recoverTexts = texts({
  nl: {
    title: 'Een gedeeld onderzoek terughalen',
    what: 'Staat een onderzoek dat u deelde niet meer op dit apparaat? Met de link die u deelde en de reservekopie van de sleutel kunt u de antwoorden hier weer openen.',
    link: 'De link die u deelde',
    noLink: 'Plak eerst de link.',
    recover: 'Haal terug',
    problems: {
      'no-study': 'In deze link zit geen onderzoek. Plak de link die u aan deelnemers gaf.',
      'short-link':
        'Het bestand bij deze korte link is nu niet te lezen. Controleer de verbinding, of plak de lange link.',
      'no-key': 'Dit onderzoek is een voorbeeld zonder sleutel: er komen geen antwoorden van binnen.',
    },
  },
  en: {
    title: 'Bring a shared study back',
    what: 'Is a study that you shared no longer on this device? With the link you shared and the backup of the key you can open its answers here again.',
    link: 'The link you shared',
    noLink: 'Paste the link first.',
    recover: 'Bring it back',
    problems: {
      'no-study': 'There is no study in this link. Paste the link you gave to respondents.',
      'short-link':
        'The file of this short link cannot be read just now. Check the connection, or paste the long link.',
      'no-key': 'This study is an example without a key: no answers to it come in.',
    },
  },
});
