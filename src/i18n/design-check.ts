import { texts } from './texts.ts';

/** Checking by simulation what scenarios promise. */
export const designCheckTexts = texts({
  nl: {
    title: 'Nagaan met gesimuleerde antwoorden',
    lead: (groups: string) =>
      `Afweging laat ${groups} keer een groep gesimuleerde deelnemers deze situaties beoordelen, en schat de gewichten zoals bij echte antwoorden. Zo blijkt hoe ver een schatting ernaast zit.`,
    respondents: 'Deelnemers in elke groep',
    run: 'Simuleer en schat',
    running: 'Groepen deelnemers worden gesimuleerd en hun antwoorden geschat',
    reached: (respondents: string, reached: string, promised: string) =>
      `Gesimuleerd, met groepen van ${respondents} deelnemers: de schattingen zaten er gemiddeld ${reached} naast. Voorspeld was ${promised}.`,
    agrees: 'De voorspelling klopt.',
    more: (percent: string) =>
      `Dat is ${percent}% meer dan voorspeld: met zo weinig deelnemers zijn de standaardfouten hierboven te mooi.`,
    less: (percent: string) => `Dat is ${percent}% minder dan voorspeld.`,
    unfitted: (count: string, groups: string) =>
      `Bij ${count} van de ${groups} groepen was een gewicht niet te schatten. Vraag meer deelnemers of situaties.`,
    table: 'Hoe ver schattingen ernaast zitten, gesimuleerd',
    weight: 'Gewicht',
    promisedHead: 'Voorspeld',
    reachedHead: 'Gesimuleerd',
  },
  en: {
    title: 'Check with simulated answers',
    lead: (groups: string) =>
      `Afweging has a group of simulated respondents judge these scenarios, ${groups} times over, and estimates the weights as it does from real answers. That shows how far off an estimate is.`,
    respondents: 'Respondents in each group',
    run: 'Simulate and estimate',
    running: 'Simulating groups of respondents and estimating from their answers',
    reached: (respondents: string, reached: string, promised: string) =>
      `Simulated, with groups of ${respondents} respondents: the estimates were off by ${reached} on average. Predicted was ${promised}.`,
    agrees: 'The prediction holds.',
    more: (percent: string) =>
      `That is ${percent}% more than predicted: with so few respondents the standard errors above are too good.`,
    less: (percent: string) => `That is ${percent}% less than predicted.`,
    unfitted: (count: string, groups: string) =>
      `In ${count} of the ${groups} groups a weight could not be estimated. Ask more respondents or scenarios.`,
    table: 'How far off estimates are, simulated',
    weight: 'Weight',
    promisedHead: 'Predicted',
    reachedHead: 'Simulated',
  },
});
