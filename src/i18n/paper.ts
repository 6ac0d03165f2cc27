import { texts } from './texts.ts';

/** What stands on paper only: the title page, and the scenarios in full at the end. */
export const paperTexts = texts({
  nl: {
    printed: 'Afgedrukt op',
    drawsSeed: 'Startgetal van de trekkingen',
    version: 'Versie van het onderzoek',
    data: 'Controlegetal van de antwoorden',
    engine: 'Controlegetal van de rekenkern',
    scenarios: 'De situaties in het onderzoek',
    asked: (statement: string) => `Bij elke situatie is gevraagd wat men vindt van: “${statement}”`,
  },
  en: {
    printed: 'Printed on',
    drawsSeed: 'Seed of the draws',
    version: 'Version of the study',
    data: 'Hash of the answers',
    engine: 'Hash of the engine',
    scenarios: 'The scenarios of the study',
    asked: (statement: string) => `For each scenario people were asked what they think of: “${statement}”`,
  },
});
