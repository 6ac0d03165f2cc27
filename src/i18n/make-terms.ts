import { texts } from './texts.ts';

/** What scenarios are to be good for: interactions, and what is expected beforehand. */
export const makeTermsTexts = texts({
  nl: {
    interactions: 'Criteria die van elkaar afhangen',
    interactionsLead:
      'Normaal tellen criteria los van elkaar. Denkt u dat het gewicht van het ene afhangt van het andere? Noem het paar. De situaties worden dan zo gekozen dat dit te zien is; daarvoor zijn er meer nodig. De resultaten hier tellen criteria wel los van elkaar, en de antwoorden op een onderzoek zijn niet als tabel te bewaren: hier wordt het paar dus niet geschat. Legt u de situaties buiten Afweging voor en heeft u de antwoorden in een tabel? Dan schat het commando “npm run fit” het paar, met een term “product”.',
    first: 'Dit criterium',
    second: 'Samen met',
    everyOther: 'elk ander criterium',
    add: 'Voeg toe',
    added: 'Dit paar staat hierboven.',
    remove: 'Weghalen',
    removeOf: (pair: string) => `Weghalen: ${pair}`,
    expected: 'Wat u verwacht',
    used: 'telt mee',
    notUsed: 'telt niet mee',
    expectedLead:
      'Weet u ongeveer hoe zwaar criteria wegen, bijvoorbeeld uit een proef? Dan kunnen de situaties daarop worden gekozen. Mensen antwoorden dan vaker verschillend, en dat leert meer. Weet u niets, laat dit dan uit.',
    use: 'Kies situaties die het beste zijn bij wat ik verwacht',
    takeLead:
      'Zijn er al resultaten van dit onderzoek, bijvoorbeeld van een proef? Dan kunt u die als verwachting nemen. Ze worden afgerond op licht, matig of zwaar; hoe zeker ze zijn volgt uit de standaardfouten en die afronding.',
    take: 'Neem over uit de resultaten',
    taking: 'De resultaten worden geschat.',
    taken: (criteria: string, of: string, people: string) =>
      `Overgenomen voor ${criteria} van de ${of} criteria, uit de antwoorden van ${people} deelnemers.`,
    noResults: 'Er zijn nog geen resultaten van dit onderzoek op dit apparaat, of van te weinig deelnemers.',
    noFit: 'Uit de antwoorden is geen gewicht te schatten van de criteria zoals ze nu zijn.',
    certainty: 'Hoe zeker bent u?',
    certainties: { hardly: 'Een vermoeden', fairly: 'Redelijk zeker', very: 'Bijna zeker' },
    scale:
      'Van laagste naar hoogste niveau: licht is 0,5 op de schaal van het nut, matig 1 en zwaar 2. Bij een vermoeden kan elk gewicht er 1 naast zitten (standaardafwijking), bij redelijk zeker 0,5 en bij bijna zeker 0,25.',
    notJudged: 'Bij wat u verwacht is er geen D-fout: niet alle gewichten zijn uit elkaar te houden.',
    judgedBy: (error: string) =>
      `Bij wat u verwacht is de D-fout ${error}. Hoe lager, hoe meer de antwoorden leren; vergelijk alleen situaties bij dezelfde verwachting.`,
  },
  en: {
    interactions: 'Criteria that depend on each other',
    interactionsLead:
      'Usually criteria count apart from each other. Do you think that the weight of one depends on another? Name the pair. Scenarios are then chosen that can show it; that takes more of them. The results here do count criteria apart, and the answers to a study cannot be saved as a table: so the pair is not estimated here. Do you put the scenarios to people outside Afweging, and have the answers in a table? Then the command “npm run fit” estimates the pair, with a term “product”.',
    first: 'This criterion',
    second: 'Together with',
    everyOther: 'every other criterion',
    add: 'Add',
    added: 'This pair is listed above.',
    remove: 'Remove',
    removeOf: (pair: string) => `Remove: ${pair}`,
    expected: 'What you expect',
    used: 'counts',
    notUsed: 'does not count',
    expectedLead:
      'Do you know roughly how much criteria weigh, from a pilot for instance? Then scenarios can be chosen for that. People will answer differently more often, which tells more. If you know nothing, leave this off.',
    use: 'Choose scenarios that are best for what I expect',
    takeLead:
      'Are there results of this study already, of a pilot for instance? Then you can take those as what you expect. They are rounded to small, medium or large; how sure they are follows from the standard errors and that rounding.',
    take: 'Take over from the results',
    taking: 'The results are being estimated.',
    taken: (criteria: string, of: string, people: string) =>
      `Taken over for ${criteria} of the ${of} criteria, from the answers of ${people} respondents.`,
    noResults: 'There are no results of this study on this device yet, or of too few respondents.',
    noFit: 'From the answers no weight can be estimated of the criteria as they are now.',
    certainty: 'How sure are you?',
    certainties: { hardly: 'A hunch', fairly: 'Fairly sure', very: 'Almost certain' },
    scale:
      'From the lowest to the highest level: small is 0.5 on the scale of utility, medium 1 and large 2. With a hunch each weight may be off by 1 (standard deviation), fairly sure by 0.5 and almost certain by 0.25.',
    notJudged: 'By what you expect there is no D-error: not all weights can be told apart.',
    judgedBy: (error: string) =>
      `By what you expect the D-error is ${error}. The lower it is, the more answers tell; compare scenarios by the same expectation only.`,
  },
});
