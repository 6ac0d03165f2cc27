import { texts } from './texts.ts';

/** Publishing a study's model. Numbers come in formatted. */
export const publishTexts = texts({
  nl: {
    title: 'Publiceren',
    opening: 'Het onderzoek wordt gelezen.',
    fitting: 'De modellen worden gemaakt op de antwoorden.',
    stopped: 'Het maken van de modellen is gestopt.',
    again: 'Maak de modellen',
    toResults: 'Naar de resultaten',
    tooFew: (needed: number) =>
      needed === 1
        ? 'Er is nog 1 deelnemer nodig voordat een model gepubliceerd kan worden.'
        : `Er zijn nog ${needed} deelnemers nodig voordat een model gepubliceerd kan worden.`,
    tooFewWhy:
      'Gewichten zijn ook antwoorden. Uit een model op weinig mensen, of op bijna dezelfde mensen als een eerder model of een eerdere tabel, is te herleiden wat één persoon antwoordde.',
    noFit: 'Op deze antwoorden is geen model te maken.',
    noErrors:
      'Van dit model is niet te zeggen hoe zeker de gewichten zijn. Daarom is het niet te publiceren. Verzamel meer antwoorden.',

    about: (people: string) => `Een model op de antwoorden van ${people}.`,
    next: (needed: number) =>
      needed === 1
        ? 'Een volgend model kan er komen bij 1 deelnemer meer.'
        : `Een volgend model kan er komen bij ${needed} deelnemers meer.`,
    waiting: (received: string) => `Er zijn ${received} antwoorden binnen; de laatste tellen nog niet mee.`,
    last: 'Al gepubliceerd',
    lastWhat: (date: string, time: string, people: string) =>
      `Op ${date} om ${time} is van dit onderzoek een model gepubliceerd, op de antwoorden van ${people}. De link blijft werken.`,
    lastGroups: (groups: number) =>
      groups === 1
        ? 'Ook 1 groep heeft er een eigen model in.'
        : `Ook ${groups} groepen hebben er een eigen model in.`,
    inIt: 'Wat er in staat',
    inItList: (minimum: string) => [
      'De titel, de stelling, de criteria en de niveaus.',
      'De gewichten en hun onzekerheid, afgerond op een tiende van hun fout.',
      'Hoeveel mensen meededen en wanneer, en hoeveel u er uitnodigde en hoe als u dat invulde. Geen antwoord van wie dan ook.',
      `De kleinste groep waarover iets te zien is: ${minimum} mensen.`,
    ],
    forever: 'Wie de link heeft, kan het model openen en doorgeven. Intrekken kan niet.',

    said: 'Wat u erbij zegt',
    people: 'Wie deden mee',
    peopleHelp: 'Bijvoorbeeld: functionarissen voor gegevensbescherming van gemeenten en het Rijk.',
    notFor: 'Waarvoor het niet bedoeld is',
    notForHelp:
      'Er staat al bij dat het niet bedoeld is voor een besluit over een mens of een aanvraag. Hier kunt u iets toevoegen.',
    examples: 'Voorbeeldgevallen',
    examplesWhat: 'Hiermee begint de lezer: eerst zelf oordelen, dan de uitkomst.',
    exampleName: (scenario: number) => `Naam van situatie ${scenario}`,
    remove: (scenario: number) => `Haal situatie ${scenario} weg`,
    add: 'Voeg toe',
    addLabel: 'Nog een situatie',
    scenario: (number: number) => `Situatie ${number}`,
    groups: 'Groepen naast elkaar',
    groupsWhat:
      'Elke groep krijgt een eigen model. Het bestand en de link worden dan groter; in de QR-code past alleen het model op alle deelnemers.',
    groupsSmall: (people: number) =>
      `Er is een groep met minder dan ${people} deelnemers. Uit de antwoorden van zo weinig mensen alleen zijn gewichten zelden goed te schatten: zulke modellen verschillen ook door toeval van elkaar. Neem ze alleen op als u dat erbij vertelt.`,
    groupsOf: (question: string, options: string) => `${question}: ${options}`,

    publish: 'Publiceer dit model',
    refused: (needed: number) =>
      `Dit model verschilt te weinig van iets wat al is getoond of gepubliceerd. Er ${needed === 1 ? 'is nog 1 deelnemer' : `zijn nog ${needed} deelnemers`} nodig.`,
    refusedNext: 'Wat al gepubliceerd is, blijft gelden.',
    tooLarge: 'Dit model past niet in een link.',
    tooLargeNext: 'Laat groepen weg, of maak de teksten korter.',

    done: 'Het model is klaar om te delen',
    whole: 'In de link zelf',
    wholeWhat: 'Het hele model zit in de link en in de QR-code. Er is geen bestand of server nodig.',
    wholeGroups: 'De QR-code bevat alleen het model op alle deelnemers; de link ook de groepen.',
    hosted: 'Voor e-mail',
    hostedWhat: 'Een korte link. Hij werkt zodra het bestand hieronder op deze host staat.',
    hostedSave: 'Bewaar het bestand voor de host',
    hostedWhere: (folder: string, name: string) =>
      `Zet het als ${name} in de map ${folder} van deze site. Open daarna de link om te zien dat hij werkt.`,
    file: 'Als bestand',
    fileWhat: 'Te openen op de modelpagina, ook zonder internet.',
    fileSave: 'Bewaar het model',
    copy: 'Kopieer de link',
    openIt: 'Open het model',
    qrFor: (title: string) => `QR-code naar het model: ${title}`,
    qrSize: (version: number, level: string) => `QR-code versie ${version}, foutcorrectie ${level}.`,
    noQr: 'Dit model is te groot voor een QR-code (hoogstens versie 22). Gebruik de korte link met het bestand op de host, of het bestand.',
    print: 'Afdrukken',
    show: 'QR-code op de beamer',
    closeProjector: 'Sluiten',
    scan: 'Richt de camera van uw telefoon op de code.',
  },
  en: {
    title: 'Publish',
    opening: 'Reading the study.',
    fitting: 'The models are being made from the answers.',
    stopped: 'Making the models was stopped.',
    again: 'Make the models',
    toResults: 'To the results',
    tooFew: (needed: number) =>
      needed === 1
        ? '1 more respondent is needed before a model can be published.'
        : `${needed} more respondents are needed before a model can be published.`,
    tooFewWhy:
      'Weights are answers too. A model of few people, or of almost the same people as an earlier model or table, gives away what one person answered.',
    noFit: 'No model can be made from these answers.',
    noErrors:
      'How certain the weights of this model are cannot be told. It cannot be published therefore. Collect more answers.',

    about: (people: string) => `A model of the answers of ${people}.`,
    next: (needed: number) =>
      needed === 1
        ? 'A next model can follow with 1 respondent more.'
        : `A next model can follow with ${needed} respondents more.`,
    waiting: (received: string) => `${received} answers came in; the last ones do not count yet.`,
    last: 'Published before',
    lastWhat: (date: string, time: string, people: string) =>
      `On ${date} at ${time} a model of this study was published, of the answers of ${people}. The link keeps working.`,
    lastGroups: (groups: number) =>
      groups === 1
        ? '1 group has a model of its own in it too.'
        : `${groups} groups have a model of their own in it too.`,
    inIt: 'What is in it',
    inItList: (minimum: string) => [
      'The title, the statement, the criteria and the levels.',
      'The weights and their uncertainty, rounded to a tenth of their error.',
      'How many people took part and when, and how many you invited and how if you filled that in. No answer of anyone.',
      `The smallest group of which anything is shown: ${minimum} people.`,
    ],
    forever: 'Whoever has the link can open the model and pass it on. It cannot be withdrawn.',

    said: 'What you say with it',
    people: 'Who took part',
    peopleHelp: 'For example: data-protection officers of municipalities and ministries.',
    notFor: 'What it is not meant for',
    notForHelp:
      'It already says that it is not meant for a decision on a person or an application. You can add to that here.',
    examples: 'Example cases',
    examplesWhat: 'The reader starts with these: judging first, then the outcome.',
    exampleName: (scenario: number) => `Name of scenario ${scenario}`,
    remove: (scenario: number) => `Take scenario ${scenario} away`,
    add: 'Add',
    addLabel: 'Another scenario',
    scenario: (number: number) => `Scenario ${number}`,
    groups: 'Groups side by side',
    groupsWhat:
      'Each group gets a model of its own. The file and the link become larger; the QR code has room for the model of all respondents only.',
    groupsSmall: (people: number) =>
      `There is a group of fewer than ${people} respondents. From the answers of so few people alone weights can seldom be estimated well: such models differ from each other by chance too. Include them only if you say so with them.`,
    groupsOf: (question: string, options: string) => `${question}: ${options}`,

    publish: 'Publish this model',
    refused: (needed: number) =>
      `This model differs too little from something that was shown or published before. ${needed === 1 ? '1 more respondent is' : `${needed} more respondents are`} needed.`,
    refusedNext: 'What was published already still holds.',
    tooLarge: 'This model does not fit in a link.',
    tooLargeNext: 'Leave groups out, or make the texts shorter.',

    done: 'The model is ready to share',
    whole: 'In the link itself',
    wholeWhat: 'The whole model is in the link and in the QR code. No file or server is needed.',
    wholeGroups: 'The QR code holds the model of all respondents only; the link holds the groups too.',
    hosted: 'For e-mail',
    hostedWhat: 'A short link. It works once the file below is on this host.',
    hostedSave: 'Save the file for the host',
    hostedWhere: (folder: string, name: string) =>
      `Put it as ${name} in the folder ${folder} of this site. Then open the link to see that it works.`,
    file: 'As a file',
    fileWhat: 'To be opened on the page for models, also without internet.',
    fileSave: 'Save the model',
    copy: 'Copy the link',
    openIt: 'Open the model',
    qrFor: (title: string) => `QR code to the model: ${title}`,
    qrSize: (version: number, level: string) => `QR code version ${version}, error correction ${level}.`,
    noQr: 'This model is too large for a QR code (version 22 at most). Use the short link with the file on the host, or the file.',
    print: 'Print',
    show: 'QR code on the projector',
    closeProjector: 'Close',
    scan: 'Point the camera of your phone at the code.',
  },
});
