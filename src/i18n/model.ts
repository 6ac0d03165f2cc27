import { texts } from './texts.ts';

/** The page of a published model. Numbers and dates come in formatted. */
export const modelTexts = texts({
  nl: {
    none: 'Nog geen model in deze link',
    why: 'Op deze pagina zegt een gepubliceerd model wat een groep mensen in een geval zou antwoorden. Het model zit in de link zelf, en in deze link zit er geen.',
    next: 'Vraag om de volledige link aan degene van wie u hem kreeg, of open het bestand van het model.',
    unread: 'Dit model is niet te openen',
    reading: 'Het model wordt geopend.',
    choose: 'Kies een bestand',
    orDrop: 'of sleep het op deze pagina',
    stays: 'Het bestand wordt op dit apparaat gelezen. Er wordt niets verstuurd.',

    lead: (people: string, simulated: boolean) =>
      simulated
        ? `Wat ${people} naar verwachting zouden antwoorden, volgens een model op hun gesimuleerde antwoorden over verzonnen situaties.`
        : `Wat ${people} naar verwachting zouden antwoorden, volgens een model op hun antwoorden over verzonnen situaties.`,
    notFor: 'Niet bedoeld voor',
    notForWhat:
      'Een besluit over een mens of een aanvraag. Het model zegt wat mensen als deze deelnemers over verzonnen situaties zouden antwoorden, niet wat mag of juist is.',

    ownTitle: 'Eerst uw eigen oordeel',
    ownWhy: 'Wie eerst zelf oordeelt, laat zich niet sturen door de uitkomst.',
    ownStays: 'Uw oordeel wordt niet bewaard en niet verstuurd.',
    ownNeeded: 'Kies een antwoord, of kijk zonder zelf te oordelen.',
    show: 'Laat zien wat zij antwoorden',
    without: 'Kijk zonder zelf te oordelen',
    youSaid: (answer: string, share: string) =>
      `U antwoordde ${answer}. Van 100 deelnemers als deze doen er dat volgens het model ${share}.`,
    youSaidAlone: (answer: string) => `U antwoordde ${answer}.`,
    youSaidUnknown: (answer: string) => `U antwoordde ${answer}. Niemand van hen gaf dat antwoord.`,
    changed: 'Dat was voor het geval waarmee u begon.',

    groupsTitle: 'Groepen naast elkaar',
    groupsText: (low: string, high: string) => `Het aandeel loopt van ${low} tot ${high} van de 100.`,
    groupsNote: (agree: string) =>
      `Hoeveel van de 100 er in dit geval ${agree}: per groep een model op de antwoorden van die groep. Verschillen tussen groepen kunnen toeval zijn: let op de intervallen.`,
    groupsEarly: 'Bij kleine groepen is de schatting naar het midden getrokken.',
    everyone: 'Alle deelnemers',
    group: (question: string, option: string) => `${question}: ${option}`,
    groupsAxis: (word: string) => `die ${word}, van\u00a0100`,
    groupsHead: 'van\u00a0100',
    groupsCaption: 'Hetzelfde geval volgens elke groep, met 95%-interval',
    groupHead: 'Groep',
    peopleHead: 'Deelnemers',
    low: 'Ondergrens',
    high: 'Bovengrens',
    noEstimate: 'dit niveau is voor deze groep niet te schatten',

    whose: 'Wiens oordeel',
    whoseMore: (people: string, more: string) => `${people}. ${more}`,
    simulatedFrom: (people: string, seed: string) =>
      `${people}, gemaakt door een rekenmodel met startgetal ${seed}. Geen mensen.`,
    publisher: 'Gepubliceerd door',
    when: 'Wanneer',
    published: (date: string) => `Gepubliceerd op ${date}.`,
    until: (date: string) => `Antwoorden tot en met ${date}.`,
    interval:
      'Intervallen volgen uit de onzekerheid van de gewichten in het model, die op een tiende van hun fout zijn afgerond.',
    noAnswers: 'Er zitten geen antwoorden van mensen in dit model, alleen gewichten en hun onzekerheid.',

    cutAfter: (got: string, expected: string) => `Er kwamen ${got} van de ${expected} tekens aan.`,
    problems: {
      'no-code': ['Hierin zit geen model.', 'Vraag om de volledige link, of om het bestand van het model.'],
      'cut-off': [
        'Deze link is onderweg afgebroken.',
        'Vraag om het bestand of een QR-code, of kopieer de hele link nog eens.',
      ],
      damaged: [
        'Deze link is onderweg veranderd, en het model is daardoor niet te lezen.',
        'Kopieer de link nog eens, of vraag om het bestand.',
      ],
      'too-long': ['Deze tekst is te lang voor een model.', 'Vraag om het bestand van het model.'],
      'large-file': ['Dit bestand is te groot voor een model.', 'Kies het bestand dat u van de maker kreeg.'],
      'unreadable-file': ['Dit bestand is niet te lezen.', 'Kies het opnieuw.'],
      'other-code': [
        'Dit is een code van Afweging, maar niet van een model.',
        'Vraag om de link van het model.',
      ],
      'newer-format': [
        'Dit model komt uit een nieuwere versie van Afweging.',
        'Open de link op het adres waar hij gemaakt is, of laad deze pagina opnieuw.',
      ],
      'unknown-template': [
        'Dit model hoort bij een voorbeeld dat in deze versie van Afweging anders is.',
        'Open de link op het adres waar hij gemaakt is.',
      ],
      'no-inflate': [
        'Deze browser is te oud om dit model uit te pakken.',
        'Open de link in een nieuwere browser.',
      ],
      contents: [
        'Dit is geen model dat Afweging gemaakt heeft.',
        'De gegevens kloppen niet met elkaar. Vraag de maker om een nieuwe link.',
      ],
    },
  },
  en: {
    none: 'No model in this link yet',
    why: 'On this page a published model says what a group of people would answer in a case. The model is in the link itself, and this link has none.',
    next: 'Ask the person who gave it to you for the full link, or open the file of the model.',
    unread: 'This model cannot be opened',
    reading: 'The model is being opened.',
    choose: 'Choose a file',
    orDrop: 'or drop it on this page',
    stays: 'The file is read on this device. Nothing is sent.',

    lead: (people: string, simulated: boolean) =>
      simulated
        ? `What ${people} are expected to answer, according to a model of their simulated answers on made-up scenarios.`
        : `What ${people} are expected to answer, according to a model of their answers on made-up scenarios.`,
    notFor: 'Not meant for',
    notForWhat:
      'A decision on a person or an application. The model says what people like these respondents would answer on made-up scenarios, not what is allowed or right.',

    ownTitle: 'Your own judgement first',
    ownWhy: 'Those who judge first are not steered by the outcome.',
    ownStays: 'Your judgement is not saved and not sent.',
    ownNeeded: 'Choose an answer, or look without judging.',
    show: 'Show what they answer',
    without: 'Look without judging',
    youSaid: (answer: string, share: string) =>
      `You answered ${answer}. Of 100 respondents like these, the model expects ${share} to do so.`,
    youSaidAlone: (answer: string) => `You answered ${answer}.`,
    youSaidUnknown: (answer: string) => `You answered ${answer}. None of them gave that answer.`,
    changed: 'That was for the case you started with.',

    groupsTitle: 'Groups side by side',
    groupsText: (low: string, high: string) => `The share runs from ${low} to ${high} of the 100.`,
    groupsNote: (agree: string) =>
      `How many of 100 ${agree} in this case: for each group by a model of the answers of that group. Differences between groups may be chance: mind the intervals.`,
    groupsEarly: 'For small groups the estimate is pulled to the middle.',
    everyone: 'All respondents',
    group: (question: string, option: string) => `${question}: ${option}`,
    groupsAxis: (word: string) => `who ${word}, of\u00a0100`,
    groupsHead: 'of\u00a0100',
    groupsCaption: 'The same case according to each group, with 95% interval',
    groupHead: 'Group',
    peopleHead: 'Respondents',
    low: 'Low',
    high: 'High',
    noEstimate: 'this level cannot be estimated for this group',

    whose: 'Whose judgement',
    whoseMore: (people: string, more: string) => `${people}. ${more}`,
    simulatedFrom: (people: string, seed: string) =>
      `${people}, made by a model with seed ${seed}. Not people.`,
    publisher: 'Published by',
    when: 'When',
    published: (date: string) => `Published on ${date}.`,
    until: (date: string) => `Answers up to ${date}.`,
    interval:
      'Intervals follow from the uncertainty of the model’s weights, which are rounded to a tenth of their error.',
    noAnswers: 'No answers of people are in this model, only weights and their uncertainty.',

    cutAfter: (got: string, expected: string) => `${got} of the ${expected} characters arrived.`,
    problems: {
      'no-code': ['There is no model in this.', 'Ask for the full link, or for the file of the model.'],
      'cut-off': [
        'This link was cut off on its way.',
        'Ask for the file or a QR code, or copy the whole link again.',
      ],
      damaged: [
        'This link was changed on its way, so the model cannot be read.',
        'Copy the link again, or ask for the file.',
      ],
      'too-long': ['This text is too long for a model.', 'Ask for the file of the model.'],
      'large-file': ['This file is too large for a model.', 'Choose the file you got from its maker.'],
      'unreadable-file': ['This file cannot be read.', 'Choose it again.'],
      'other-code': ['This is a code of Afweging, but not of a model.', 'Ask for the link of the model.'],
      'newer-format': [
        'This model comes from a newer version of Afweging.',
        'Open the link at the address where it was made, or reload this page.',
      ],
      'unknown-template': [
        'This model belongs to an example that is different in this version of Afweging.',
        'Open the link at the address where it was made.',
      ],
      'no-inflate': ['This browser is too old to unpack this model.', 'Open the link in a newer browser.'],
      contents: [
        'This is not a model that Afweging made.',
        'Its data do not agree with each other. Ask its maker for a new link.',
      ],
    },
  },
});
