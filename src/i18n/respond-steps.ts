import { texts } from './texts.ts';

/** What a respondent reads from the start on; loaded after the introduction. */
export const stepTexts = texts({
  nl: {
    back: 'Terug',
    next: 'Verder',
    toCheck: 'Naar het overzicht',
    aboutYou: 'Over uzelf',
    questionsLead: (scenarios: number) => `Daarna volgen ${scenarios} situaties.`,
    chooseOption: (question: string) => `Kies een antwoord bij: ${question}`,
    chooseHere: 'Kies een antwoord',
    ratherNot: 'Zeg ik liever niet',
    skip: 'Sla deze situatie over',
    skipped: 'Overgeslagen',
    scenario: (position: number, count: number) => `Situatie ${position} van ${count}`,
    scenarioShort: (position: number) => `Situatie ${position}`,
    practice: (position: number, count: number) =>
      count === 1 ? 'Om te oefenen' : `Om te oefenen: ${position} van ${count}`,
    practiceWhat: 'Zo kunt u wennen aan de vraag. Dit antwoord telt niet mee.',
    chooseAnswer: 'Kies een antwoord om verder te gaan',
    check: 'Kloppen uw antwoorden?',
    checkLead: 'U kunt elk antwoord nog wijzigen. Na het afronden kan dat niet meer.',
    scenarios: 'Situaties',
    showScenarios: 'Toon de situaties erbij',
    change: 'Wijzigen',
    notYet: 'Nog geen antwoord',
    finish: 'Afronden',
    checkLeadKeyed: 'U kunt elk antwoord nog wijzigen. Na het afronden kunt u ze inleveren.',
    done: 'Klaar',
    onlyHere: 'Uw antwoorden staan alleen op dit apparaat.',
    yourAnswers: 'Wat u antwoordde',
    summary: (count: number) => `U beoordeelde ${count} situaties. Zo vaak gaf u elk antwoord:`,
    answer: 'Antwoord',
    times: 'Aantal keer',
    results: 'Uitkomsten',
    openResults: 'Bekijk de uitkomsten',
    resultsReady: (people: number) => `${people} mensen hebben dit op dit apparaat ingevuld.`,
    resultsLater: (people: number, needed: number) =>
      `${people === 1 ? '1 persoon heeft' : `${people} mensen hebben`} dit op dit apparaat ingevuld. Voor de uitkomsten ${needed === 1 ? 'is nog 1 persoon' : `zijn nog ${needed} mensen`} nodig.`,
    resultsMemory: 'Deze browser bewaart niets. Daarom zijn hier geen uitkomsten te zien.',
    nextPerson: 'Volgende persoon',
    nextPersonWhen: 'Doet hierna iemand anders mee op dit apparaat?',
    nextPersonTitle: 'Is de volgende persoon aan de beurt?',
    nextPersonWhat: 'Uw antwoorden verdwijnen dan van het scherm en zijn hier niet meer te openen.',
    nextPersonNot: 'Nee, hier blijven',
    nextPersonSure: 'Ja, de volgende persoon',
    staySaved: 'Ze blijven op dit apparaat bewaard.',
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
    notErased: 'Wissen is niet gelukt. Sluit andere tabbladen met deze pagina en probeer het opnieuw.',
    inApp:
      'Deze pagina lijkt open te staan binnen een andere app. Die bewaart soms niets. Open de link liever in uw gewone browser.',
    private:
      'Deze browser geeft weinig ruimte om te bewaren. Misschien is dit een privévenster. Maak het dan in één keer af, want bij het sluiten verdwijnt alles.',
    erased: 'De antwoorden zijn van dit apparaat gewist.',
    remained:
      'Wissen is niet gelukt: er staan nog antwoorden op dit apparaat. Wis ze onderaan opnieuw, bij “Bewaren en wissen”.',
    untraced: 'U probeert dit onderzoek uit. Er wordt niets bewaard en niets verstuurd.',
    otherTabChanged:
      'Dit staat ook open in een ander tabblad. Bij elke vraag telt het antwoord dat u het laatst gaf.',
    otherTabErased: 'Deze antwoorden zijn in een ander tabblad gewist.',
    damaged: (count: number) =>
      `${count === 1 ? 'Eén bewaarde invulling is' : `${count} bewaarde invullingen zijn`} beschadigd en ${count === 1 ? 'telt' : 'tellen'} niet mee. Begin opnieuw als die van u was.`,
    device: 'Bewaren en wissen',
    deviceWhat: [
      'Uw antwoorden staan in deze browser op dit apparaat. Wie dit apparaat gebruikt, kan erbij.',
      'U kunt stoppen en later verdergaan: open dan deze pagina opnieuw in dezelfde browser.',
      'Safari wist wat een site bewaart als u die 7 dagen niet gebruikt terwijl u wel surft.',
      'In een privévenster verdwijnt alles zodra u het sluit. Ook een browser binnen een andere app bewaart soms niets.',
      'Wist u zelf de geschiedenis of de gegevens van sites, dan zijn ook deze antwoorden weg.',
    ],
  },
  en: {
    back: 'Back',
    next: 'Next',
    toCheck: 'To the overview',
    aboutYou: 'About you',
    questionsLead: (scenarios: number) => `After this come ${scenarios} scenarios.`,
    chooseOption: (question: string) => `Choose an answer to: ${question}`,
    chooseHere: 'Choose an answer',
    ratherNot: 'Rather not say',
    skip: 'Skip this scenario',
    skipped: 'Skipped',
    scenario: (position: number, count: number) => `Scenario ${position} of ${count}`,
    scenarioShort: (position: number) => `Scenario ${position}`,
    practice: (position: number, count: number) =>
      count === 1 ? 'To practise' : `To practise: ${position} of ${count}`,
    practiceWhat: 'This lets you get used to the question. This answer does not count.',
    chooseAnswer: 'Choose an answer to go on',
    check: 'Are your answers right?',
    checkLead: 'You can still change any answer. Once you have finished, you cannot.',
    scenarios: 'Scenarios',
    showScenarios: 'Show the scenarios as well',
    change: 'Change',
    notYet: 'No answer yet',
    finish: 'Finish',
    checkLeadKeyed: 'You can still change any answer. Once you have finished, you can hand them over.',
    done: 'Done',
    onlyHere: 'Your answers are on this device only.',
    yourAnswers: 'What you answered',
    summary: (count: number) => `You judged ${count} scenarios. This is how often you gave each answer:`,
    answer: 'Answer',
    times: 'Times',
    results: 'Results',
    openResults: 'See the results',
    resultsReady: (people: number) => `${people} people have filled this in on this device.`,
    resultsLater: (people: number, needed: number) =>
      `${people === 1 ? '1 person has' : `${people} people have`} filled this in on this device. The results need ${needed === 1 ? '1 more person' : `${needed} more people`}.`,
    resultsMemory: 'This browser keeps nothing, so there are no results to see here.',
    nextPerson: 'Next person',
    nextPersonWhen: 'Is someone else taking part on this device after you?',
    nextPersonTitle: 'Is it the next person’s turn?',
    nextPersonWhat: 'Your answers then leave the screen and cannot be opened here any more.',
    nextPersonNot: 'No, stay here',
    nextPersonSure: 'Yes, the next person',
    staySaved: 'They stay saved on this device.',
    eraseMine: (answers: number) =>
      answers === 0
        ? 'Stop and erase'
        : `Erase my ${answers === 1 ? 'answer' : `${answers} answers`} from this device`,
    eraseAll: (people: number) =>
      `Erase everything of ${people === 1 ? '1 person' : `${people} people`} from this device`,
    eraseTitle: 'Erase from this device?',
    eraseMineWhat: (scenarios: number, questions: number) =>
      `This erases your ${scenarios === 1 ? 'answer to 1 scenario' : `answers to ${scenarios} scenarios`} and ${questions === 1 ? '1 answer' : `${questions} answers`} about yourself.`,
    eraseAllWhat: (people: number) =>
      `This erases all answers of ${people === 1 ? '1 person' : `${people} people`} to this study, also of those who had not finished.`,
    eraseFinal: 'Erased answers cannot be brought back.',
    keep: 'Do not erase',
    notErased: 'Erasing did not work. Close other tabs with this page and try again.',
    inApp:
      'This page seems to be open inside another app, which sometimes keeps nothing. Better open the link in your usual browser.',
    private:
      'This browser gives little room to keep things. This may be a private window. If so, finish in one go, since everything is gone once you close it.',
    erased: 'The answers have been erased from this device.',
    remained:
      'Erasing did not work: answers are still on this device. Erase them again below, under “Saving and erasing”.',
    untraced: 'You are trying this study out. Nothing is kept and nothing is sent.',
    otherTabChanged: 'This is also open in another tab. For each question the answer you gave last counts.',
    otherTabErased: 'These answers were erased in another tab.',
    damaged: (count: number) =>
      `${count === 1 ? 'One saved set of answers is' : `${count} saved sets of answers are`} damaged and ${count === 1 ? 'does' : 'do'} not count. Start again if it was yours.`,
    device: 'Saving and erasing',
    deviceWhat: [
      'Your answers are in this browser on this device. Whoever uses this device can get at them.',
      'You can stop and go on later: open this page again in the same browser.',
      'Safari clears what a site has saved when you do not use it for 7 days while you do browse.',
      'In a private window everything is gone once you close it. A browser inside another app sometimes keeps nothing either.',
      'If you clear the history or the data of sites yourself, these answers are gone too.',
    ],
  },
});
