import { texts } from './texts.ts';

/** What a respondent reads around the study's own texts. */
export const respondTexts = texts({
  nl: {
    minutes: (count: number) => `Het duurt ongeveer ${count} ${count === 1 ? 'minuut' : 'minuten'}.`,
    who: 'Van wie is dit?',
    answers: 'Wat gebeurt er met uw antwoorden?',
    answersWhat:
      'Elk antwoord wordt meteen op dit apparaat bewaard. Tijdens het invullen stuurt deze pagina niets weg: de browser staat dat hier niet toe.',
    consent:
      'Met beginnen zegt u dat u dit gelezen heeft en mee wilt doen. U kunt op elk moment stoppen en alles wissen.',
    start: 'Beginnen',
    startNext: 'Beginnen als volgende persoon',
    goOn: 'Verder',
    loading: 'De pagina wordt klaargezet, zodat u straks geen internet nodig heeft.',
    offlineReady: 'Alles is geladen. Vanaf hier werkt het zonder internet.',
    offlineRefused: 'Alles is geladen. Laat deze pagina open: opnieuw laden kan alleen met internet.',
    loadFailed: 'Deze pagina kon niet helemaal worden geladen.',
    loadFailedNext: 'Controleer de verbinding en laad de pagina opnieuw. Wat bewaard is, blijft bewaard.',
    reload: 'Pagina opnieuw laden',
    back: 'Terug',
    next: 'Verder',
    toCheck: 'Naar het overzicht',
    aboutYou: 'Over uzelf',
    questionsLead: (scenarios: number) => `Daarna volgen ${scenarios} situaties.`,
    chooseOption: (question: string) => `Kies een antwoord bij: ${question}`,
    chooseHere: 'Kies een antwoord',
    scenario: (position: number, count: number) => `Situatie ${position} van ${count}`,
    scenarioShort: (position: number) => `Situatie ${position}`,
    chooseAnswer: 'Kies een antwoord om verder te gaan',
    check: 'Kloppen uw antwoorden?',
    checkLead: 'U kunt elk antwoord nog wijzigen. Na het afronden kan dat niet meer.',
    scenarios: 'Situaties',
    showScenarios: 'Toon de situaties erbij',
    change: 'Wijzigen',
    notYet: 'Nog geen antwoord',
    finish: 'Afronden',
    done: 'Klaar',
    yourAnswers: 'Wat u antwoordde',
    summary: (count: number) => `U beoordeelde ${count} situaties. Zo vaak gaf u elk antwoord:`,
    answer: 'Antwoord',
    times: 'Aantal keer',
    nextPerson: 'Volgende persoon',
    nextPersonWhy:
      'Uw antwoorden verdwijnen dan van het scherm en zijn hier niet meer te openen. Ze blijven op dit apparaat bewaard.',
    results: 'Uitkomsten',
    openResults: 'Bekijk de uitkomsten',
    resultsReady: (people: number) => `${people} mensen hebben dit op dit apparaat ingevuld.`,
    resultsLater: (people: number, needed: number) =>
      `${people === 1 ? '1 persoon heeft' : `${people} mensen hebben`} dit op dit apparaat ingevuld. Voor de uitkomsten ${needed === 1 ? 'is nog 1 persoon' : `zijn nog ${needed} mensen`} nodig.`,
    resultsMemory: 'Deze browser bewaart niets. Daarom zijn hier geen uitkomsten te zien.',
    onDevice: (people: number) =>
      people === 1
        ? 'Op dit apparaat heeft al 1 persoon meegedaan.'
        : `Op dit apparaat hebben al ${people} mensen meegedaan.`,
    eraseMine: (answers: number) =>
      answers === 0
        ? 'Stoppen en wissen'
        : `Wis mijn ${answers === 1 ? 'antwoord' : `${answers} antwoorden`} van dit apparaat`,
    eraseAll: (people: number) =>
      `Wis alles van ${people === 1 ? '1 persoon' : `${people} mensen`} van dit apparaat`,
    eraseTitle: 'Van dit apparaat wissen?',
    eraseMineWhat: (scenarios: number, questions: number) =>
      `Dit wist uw ${scenarios === 1 ? 'antwoord op 1 situatie' : `antwoorden op ${scenarios} situaties`} en ${questions === 1 ? '1 antwoord' : `${questions} antwoorden`} over uzelf.`,
    eraseAllWhat: (people: number) =>
      `Dit wist alle antwoorden van ${people === 1 ? '1 persoon' : `${people} mensen`} bij dit onderzoek, ook van wie nog niet klaar was.`,
    eraseFinal: 'Gewiste antwoorden zijn niet terug te halen.',
    keep: 'Niet wissen',
    erased: 'De antwoorden zijn van dit apparaat gewist.',
    notErased: 'Wissen is niet gelukt. Sluit andere tabbladen met deze pagina en probeer het opnieuw.',
    device: 'Bewaren en wissen',
    deviceWhat: [
      'Uw antwoorden staan alleen in deze browser op dit apparaat. Wie dit apparaat gebruikt, kan erbij.',
      'U kunt stoppen en later verdergaan: open dan deze pagina opnieuw in dezelfde browser.',
      'Safari wist wat een site bewaart als u die 7 dagen niet gebruikt terwijl u wel surft.',
      'In een privévenster verdwijnt alles zodra u het sluit. Ook een browser binnen een andere app bewaart soms niets.',
      'Wist u zelf de geschiedenis of de gegevens van sites, dan zijn ook deze antwoorden weg.',
    ],
    otherTabChanged:
      'Dit staat ook open in een ander tabblad. Bij elke vraag telt het antwoord dat u het laatst gaf.',
    otherTabErased: 'Deze antwoorden zijn in een ander tabblad gewist.',
    damaged: (count: number) =>
      `${count === 1 ? 'Eén bewaarde invulling is' : `${count} bewaarde invullingen zijn`} beschadigd en ${count === 1 ? 'telt' : 'tellen'} niet mee. Begin opnieuw als die van u was.`,
    unknown: 'Dit onderzoek is hier niet te vinden',
    unknownNext:
      'De link is niet volledig of klopt niet. Vraag om de hele link aan degene van wie u hem kreeg.',
    framed: 'Open deze pagina in een eigen venster',
    framedWhy: 'Om uw antwoorden te beschermen werkt deze pagina niet binnen een andere pagina.',
  },
  en: {
    minutes: (count: number) => `It takes about ${count} ${count === 1 ? 'minute' : 'minutes'}.`,
    who: 'Who is asking?',
    answers: 'What happens with your answers?',
    answersWhat:
      'Every answer is saved on this device at once. While you fill this in, the page sends nothing: the browser does not allow it here.',
    consent:
      'By starting you say that you have read this and want to take part. You can stop and erase everything at any time.',
    start: 'Start',
    startNext: 'Start as the next person',
    goOn: 'Continue',
    loading: 'Getting the page ready, so that you will not need the internet.',
    offlineReady: 'Everything is loaded. From here on it works without internet.',
    offlineRefused: 'Everything is loaded. Keep this page open: reloading needs the internet.',
    loadFailed: 'This page could not be loaded completely.',
    loadFailedNext: 'Check the connection and reload the page. What was saved stays saved.',
    reload: 'Reload the page',
    back: 'Back',
    next: 'Next',
    toCheck: 'To the overview',
    aboutYou: 'About you',
    questionsLead: (scenarios: number) => `After this come ${scenarios} situations.`,
    chooseOption: (question: string) => `Choose an answer to: ${question}`,
    chooseHere: 'Choose an answer',
    scenario: (position: number, count: number) => `Situation ${position} of ${count}`,
    scenarioShort: (position: number) => `Situation ${position}`,
    chooseAnswer: 'Choose an answer to go on',
    check: 'Are your answers right?',
    checkLead: 'You can still change any answer. Once you have finished, you cannot.',
    scenarios: 'Situations',
    showScenarios: 'Show the situations as well',
    change: 'Change',
    notYet: 'No answer yet',
    finish: 'Finish',
    done: 'Done',
    yourAnswers: 'What you answered',
    summary: (count: number) => `You judged ${count} situations. This is how often you gave each answer:`,
    answer: 'Answer',
    times: 'Times',
    nextPerson: 'Next person',
    nextPersonWhy:
      'Your answers then leave the screen and cannot be opened here any more. They stay saved on this device.',
    results: 'Results',
    openResults: 'See the results',
    resultsReady: (people: number) => `${people} people have filled this in on this device.`,
    resultsLater: (people: number, needed: number) =>
      `${people === 1 ? '1 person has' : `${people} people have`} filled this in on this device. The results need ${needed === 1 ? '1 more person' : `${needed} more people`}.`,
    resultsMemory: 'This browser keeps nothing, so there are no results to see here.',
    onDevice: (people: number) =>
      people === 1
        ? '1 person has taken part on this device.'
        : `${people} people have taken part on this device.`,
    eraseMine: (answers: number) =>
      answers === 0
        ? 'Stop and erase'
        : `Erase my ${answers === 1 ? 'answer' : `${answers} answers`} from this device`,
    eraseAll: (people: number) =>
      `Erase everything of ${people === 1 ? '1 person' : `${people} people`} from this device`,
    eraseTitle: 'Erase from this device?',
    eraseMineWhat: (scenarios: number, questions: number) =>
      `This erases your ${scenarios === 1 ? 'answer to 1 situation' : `answers to ${scenarios} situations`} and ${questions === 1 ? '1 answer' : `${questions} answers`} about yourself.`,
    eraseAllWhat: (people: number) =>
      `This erases all answers of ${people === 1 ? '1 person' : `${people} people`} to this study, also of those who had not finished.`,
    eraseFinal: 'Erased answers cannot be brought back.',
    keep: 'Do not erase',
    erased: 'The answers have been erased from this device.',
    notErased: 'Erasing did not work. Close other tabs with this page and try again.',
    device: 'Saving and erasing',
    deviceWhat: [
      'Your answers are only in this browser on this device. Whoever uses this device can get at them.',
      'You can stop and go on later: open this page again in the same browser.',
      'Safari clears what a site has saved when you do not use it for 7 days while you do browse.',
      'In a private window everything is gone once you close it. A browser inside another app sometimes keeps nothing either.',
      'If you clear the history or the data of sites yourself, these answers are gone too.',
    ],
    otherTabChanged: 'This is also open in another tab. For each question the answer you gave last counts.',
    otherTabErased: 'These answers were erased in another tab.',
    damaged: (count: number) =>
      `${count === 1 ? 'One saved set of answers is' : `${count} saved sets of answers are`} damaged and ${count === 1 ? 'does' : 'do'} not count. Start again if it was yours.`,
    unknown: 'This study cannot be found here',
    unknownNext: 'The link is incomplete or wrong. Ask the person who gave it to you for the full link.',
    framed: 'Open this page in a window of its own',
    framedWhy: 'To protect your answers, this page does not work inside another page.',
  },
});
