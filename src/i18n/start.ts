import { texts } from './texts.ts';

/** The start page. */
export const startTexts = texts({
  nl: {
    title: 'Zien hoe mensen afwegen',
    lead: 'Mensen beoordelen een reeks bedachte situaties. Afweging rekent uit welke criteria hun oordeel bepaalden, hoe zeker dat is, en wat zij in een nieuw geval zouden adviseren.',
    forWhom:
      'Voor onderzoekers, voor een zaal vol deelnemers en voor wie een besluit voorbereidt. Alles gebeurt in deze browser: niets wat u hier invult of opent, verlaat dit apparaat.',
    reference: 'Het voorbeeldonderzoek',
    referenceWhat:
      'Mogen gegevens worden gedeeld? Gesimuleerde deelnemers beoordeelden 21 situaties op 10 criteria. U ziet hun oordelen, wat het zwaarst weegt, en de verschillen tussen functies.',
    openReference: 'Open het voorbeeldonderzoek',
    referenceSimulated: 'De antwoorden zijn gesimuleerd: gemaakt door een rekenmodel, niet door mensen.',
    own: 'Uw eigen onderzoek',
    ownWhat:
      'Maak een onderzoek zonder te programmeren, deel het met een link of QR-code, en ontvang antwoorden die alleen u kunt lezen.',
    openOwn: 'Uw onderzoeken',
    others: 'Of begin hier',
    takePart: 'Doe mee aan het toeslagexperiment',
    takePartWhat: '12 situaties, elke keer ja of nee. Ongeveer 4 minuten, ook samen op één apparaat.',
    benefits: 'Uitkomst van het toeslagexperiment',
    benefitsWhat: 'De antwoorden die op dit apparaat zijn gegeven. Vanaf 5 deelnemers gaat de uitkomst open.',
    case: 'Leg een geval voor aan het model',
    caseWhat: 'Kies bij elk criterium wat er geldt en lees hoeveel van de deelnemers zouden instemmen.',
    table: 'Open uw eigen CSV-bestand',
    tableWhat: 'Oordelen of keuzes die u al heeft. U ziet wat wij herkennen en verbetert dat zo nodig.',
  },
  en: {
    title: 'See how people weigh things up',
    lead: 'People judge a series of made-up scenarios. Afweging works out which criteria drove their judgement, how certain that is, and what they would advise in a new case.',
    forWhom:
      'For researchers, for a room full of people, and for those who prepare a decision. Everything happens in this browser: nothing you enter or open here leaves this device.',
    reference: 'The example study',
    referenceWhat:
      'May data be shared? Simulated respondents judged 21 scenarios on 10 criteria. You see their judgements, what weighs most, and how functions differ.',
    openReference: 'Open the example study',
    referenceSimulated: 'The answers are simulated: made by a model, not by people.',
    own: 'Your own study',
    ownWhat:
      'Make a study without programming, share it with a link or QR code, and receive answers that only you can read.',
    openOwn: 'Your studies',
    others: 'Or start here',
    takePart: 'Take part in the benefits experiment',
    takePartWhat: '12 scenarios, yes or no each time. About 4 minutes, also together on one device.',
    benefits: 'Results of the benefits experiment',
    benefitsWhat: 'The answers given on this device. The results open from 5 respondents.',
    case: 'Put a case to the model',
    caseWhat: 'Choose what holds for each criterion and read how many of the respondents would agree.',
    table: 'Open your own CSV file',
    tableWhat: 'Ratings or choices you already have. You see what we recognise and correct it where needed.',
  },
});
