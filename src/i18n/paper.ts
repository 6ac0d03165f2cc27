import { texts } from './texts.ts';

/** What stands on paper only: the title page, and the scenarios in full at the end. */
export const paperTexts = texts({
  nl: {
    printed: 'Afgedrukt op',
    drawsSeed: 'Startgetal van de trekkingen',
    scenarios: 'De situaties in het onderzoek',
    asked: (statement: string) => `Bij elke situatie is gevraagd wat men vindt van: “${statement}”`,
  },
  en: {
    printed: 'Printed on',
    drawsSeed: 'Seed of the draws',
    scenarios: 'The scenarios of the study',
    asked: (statement: string) => `For each scenario people were asked what they think of: “${statement}”`,
  },
});
