import { texts } from './texts.ts';

/** What a respondent reads before starting, around the study’s own texts; later screens have `respond-steps.ts`. */
export const respondTexts = texts({
  nl: {
    minutes: (count: number) => `Het duurt ongeveer ${count} ${count === 1 ? 'minuut' : 'minuten'}.`,
    who: 'Van wie is dit?',
    answers: 'Wat gebeurt er met uw antwoorden?',
    answersWhat:
      'Elk antwoord wordt meteen op dit apparaat bewaard. Tijdens het invullen stuurt deze pagina niets weg: de browser staat dat hier niet toe. Weggaan naar een andere pagina kan geen browser verbieden; daarom staan hier geen links naar buiten.',
    answersStay:
      'Uw antwoorden blijven op dit apparaat. In dit voorbeeld worden ze niet verstuurd. U kunt ze wissen tot u het apparaat aan de volgende persoon doorgeeft.',
    consent:
      'Met beginnen zegt u dat u dit gelezen heeft en mee wilt doen. Zolang u bezig bent, kunt u stoppen en uw antwoorden wissen.',
    start: 'Beginnen',
    startNext: 'Beginnen als volgende persoon',
    goOn: 'Verder',
    loading: 'De pagina wordt klaargezet, zodat u straks geen internet nodig heeft.',
    offlineReady: 'Alles is geladen. Vanaf hier werkt het zonder internet.',
    offlineRefused: 'Alles is geladen. Laat deze pagina open: opnieuw laden kan alleen met internet.',
    loadFailed: 'Deze pagina kon niet helemaal worden geladen.',
    loadFailedNext: 'Controleer de verbinding en laad de pagina opnieuw. Wat bewaard is, blijft bewaard.',
    reload: 'Pagina opnieuw laden',
    unknown: 'Dit onderzoek is hier niet te vinden',
    nothingLost: 'Wat op dit apparaat bewaard is, blijft bewaard.',
  },
  en: {
    minutes: (count: number) => `It takes about ${count} ${count === 1 ? 'minute' : 'minutes'}.`,
    who: 'Who is asking?',
    answers: 'What happens with your answers?',
    answersWhat:
      'Every answer is saved on this device at once. While you fill this in, the page sends nothing: the browser does not allow it here. No browser can forbid leaving for another page, so there are no links to elsewhere here.',
    answersStay:
      'Your answers stay on this device. In this example they are not sent. You can erase them until you hand the device to the next person.',
    consent:
      'By starting you say that you have read this and want to take part. While you are at it, you can stop and erase your answers.',
    start: 'Start',
    startNext: 'Start as the next person',
    goOn: 'Continue',
    loading: 'Getting the page ready, so that you will not need the internet.',
    offlineReady: 'Everything is loaded. From here on it works without internet.',
    offlineRefused: 'Everything is loaded. Keep this page open: reloading needs the internet.',
    loadFailed: 'This page could not be loaded completely.',
    loadFailedNext: 'Check the connection and reload the page. What was saved stays saved.',
    reload: 'Reload the page',
    unknown: 'This study cannot be found here',
    nothingLost: 'What was saved on this device stays saved.',
  },
});
