import { texts } from './texts.ts';

/** Trying a study out. */
export const makeTryTexts = texts({
  nl: {
    needed: 'Om uit te proberen zijn situaties nodig.',
    toScenarios: 'Naar de situaties',
    self: 'Zelf invullen',
    selfWhat:
      'U ziet het onderzoek zoals een deelnemer, tot en met het inleveren, in een nieuw tabblad. Er wordt niets bewaard en niets verstuurd.',
    selfOpen: 'Vul het zelf in, zonder spoor',
    simulated: 'Met gesimuleerde deelnemers',
    simulatedWhat:
      'Stel in hoe zwaar elk criterium weegt. Afweging maakt deelnemers die zo afwegen, laat ze antwoorden, en schat uit hun antwoorden de gewichten. Vindt de schatting terug wat u instelde?',
    heads: { weight: 'Hoe zwaar', direction: 'Wat er het meest voor pleit' },
    weight: (name: string) => `Hoe zwaar weegt ${name}?`,
    sizes: { none: 'Niet', small: 'Licht', medium: 'Matig', large: 'Zwaar' },
    direction: (name: string) => `Welk niveau van ${name} pleit er het meest voor?`,
    noLevel: 'Geen niveau',
    asExpected: 'Ze wegen af zoals u bij de situaties verwachtte.',
    otherThanExpected:
      'Ze wegen af zoals u hier instelt, en dat is anders dan u bij de situaties verwachtte.',
    people: 'Aantal deelnemers',
    run: 'Simuleer en schat',
    running: 'Deelnemers worden gesimuleerd en hun antwoorden geschat',
    tailored:
      'De situaties op maat tellen hierin niet mee. Gesimuleerde deelnemers krijgen geen gekozen, maar gelote situaties.',
    stale: 'Het onderzoek is sinds deze proef veranderd.',
    title: 'Wat u instelde en wat de schatting vindt',
    subtitle: (people: string, judgements: string) =>
      `${people} gesimuleerde deelnemers · ${judgements} oordelen`,
    found: (inside: string, all: string) =>
      `Bij ${inside} van de ${all} geschatte gewichten ligt wat u instelde binnen het 95%-interval van de schatting.`,
    expected: 'Ook als alles klopt, valt ongeveer 1 op de 20 erbuiten.',
    wide: 'Zijn de intervallen breed? Vraag dan meer deelnemers of situaties.',
    following: (levels: string) =>
      `In de figuur staan ook de ${levels} niveaus waarvan het effect uit de andere volgt; die zijn niet meegeteld.`,
    note: 'Het effect van een niveau op het nut, in logits, ten opzichte van het gemiddelde van de niveaus. De stip is de schatting, de streep haar 95%-interval en de ruit wat u instelde.',
    axis: 'effect op het nut, logits',
    level: 'Niveau',
    estimate: 'Schatting',
    estimateMark: 'schatting met haar 95%-interval',
    set: 'Ingesteld',
    setMark: 'wat u instelde',
    setTo: (value: string) => `ingesteld: ${value}`,
    low: 'Laagste',
    high: 'Hoogste',
    noFit: 'Met deze antwoorden is er geen schatting te maken.',
    text: 'De schatting van elk niveau met haar interval, naast wat is ingesteld.',
    file: 'proef',
    unknown: 'niet te onderscheiden',
  },
  en: {
    needed: 'Trying it out needs scenarios.',
    toScenarios: 'Go to the scenarios',
    self: 'Fill it in yourself',
    selfWhat:
      'You see the study as a respondent does, up to handing over, in a new tab. Nothing is kept and nothing is sent.',
    selfOpen: 'Fill it in yourself, without a trace',
    simulated: 'With simulated respondents',
    simulatedWhat:
      'Set how much each criterion weighs. Afweging makes respondents who weigh that way, has them answer, and estimates the weights from their answers. Does the estimate find what you set?',
    heads: { weight: 'How much', direction: 'What pleads for it most' },
    weight: (name: string) => `How much does ${name} weigh?`,
    sizes: { none: 'Nothing', small: 'Small', medium: 'Medium', large: 'Large' },
    direction: (name: string) => `Which level of ${name} pleads for it most?`,
    noLevel: 'No level',
    asExpected: 'They weigh as you expected with the scenarios.',
    otherThanExpected: 'They weigh as you set here, which is other than you expected with the scenarios.',
    people: 'Number of respondents',
    run: 'Simulate and estimate',
    running: 'Simulating respondents and estimating from their answers',
    tailored:
      'Tailored scenarios do not count here. Simulated respondents get scenarios drawn by lot, not chosen for them.',
    stale: 'The study has changed since this trial.',
    title: 'What you set and what the estimate finds',
    subtitle: (people: string, judgements: string) =>
      `${people} simulated respondents · ${judgements} judgements`,
    found: (inside: string, all: string) =>
      `For ${inside} of the ${all} estimated weights what you set lies within the 95% interval of the estimate.`,
    expected: 'Also when all is well, about 1 in 20 falls outside.',
    wide: 'Are the intervals wide? Then ask more respondents or scenarios.',
    following: (levels: string) =>
      `The figure also has the ${levels} levels whose effect follows from the others; these are not counted.`,
    note: 'The effect of a level on utility, in logits, from the mean of the levels. The dot is the estimate, the line its 95% interval and the diamond what you set.',
    axis: 'effect on utility, logits',
    level: 'Level',
    estimate: 'Estimate',
    estimateMark: 'estimate with its 95% interval',
    set: 'Set',
    setMark: 'what you set',
    setTo: (value: string) => `set: ${value}`,
    low: 'Lowest',
    high: 'Highest',
    noFit: 'No estimate can be made with these answers.',
    text: 'The estimate of each level with its interval, next to what was set.',
    file: 'trial',
    unknown: 'cannot be told apart',
  },
});
