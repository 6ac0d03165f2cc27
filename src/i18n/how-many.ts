import { texts } from './texts.ts';

/** How many respondents scenarios ask for. */
export const howManyTexts = texts({
  nl: {
    title: 'Hoeveel deelnemers zijn er nodig?',
    lead: 'Gerekend met deze situaties en met antwoorden waarvan nog niets bekend is. Een verschil zo groot als hier staat, valt op in vier van de vijf onderzoeken; een van 0,7 keer die grootte in de helft.',
    leadExpected:
      'Gerekend met deze situaties en met wat u verwacht. Een verschil zo groot als hier staat, valt op in vier van de vijf onderzoeken; een van 0,7 keer die grootte in de helft.',
    strict: 'Dat mensen verschillend streng zijn, is niet meegerekend.',
    needed: (respondents: string) =>
      `Van elk criterium waarvan u iets verwacht, is dat bij ${respondents} deelnemers naar verwachting van niets te onderscheiden (S-schatting: t = 1,96).`,
    inBlocks: 'Iedere deelnemer beoordeelt daarbij één blok.',
    differ: 'Hoeveel mensen van elkaar verschillen',
    alike: 'Niet: iedereen weegt hetzelfde',
    usual: 'Gewoon (standaardafwijking 0,5)',
    much: 'Veel (standaardafwijking 1)',
    open: 'Deze situaties laten een gewicht open, hoeveel mensen er ook antwoorden.',
    curve: 'Het kleinste gewicht dat opvalt, van het moeilijkste niveau',
    respondents: 'deelnemers',
    column: 'Deelnemers',
    table: 'Wat zoveel deelnemers kunnen laten zien',
    error: 'Standaardfout',
    weight: 'Kleinste gewicht dat opvalt',
    inWords: 'Dat is van 50 van de 100 mensen naar',
  },
  en: {
    title: 'How many respondents does it take?',
    lead: 'Calculated for these scenarios, before anything is known about the answers. A difference as large as these is found in four studies out of five, one of 0.7 times that size in half of them.',
    leadExpected:
      'Calculated for these scenarios and for what you expect. A difference as large as these is found in four studies out of five, one of 0.7 times that size in half of them.',
    strict: 'That some people are stricter than others is not counted in.',
    needed: (respondents: string) =>
      `With ${respondents} respondents every criterion of which you expect something is expected to be told from nothing (S-estimate: t = 1.96).`,
    inBlocks: 'Each respondent judges one block.',
    differ: 'How much people differ',
    alike: 'Not: all weigh alike',
    usual: 'As usual (standard deviation 0.5)',
    much: 'Much (standard deviation 1)',
    open: 'These scenarios leave a weight open, however many people answer.',
    curve: 'The smallest weight that is found, of the hardest level',
    respondents: 'respondents',
    column: 'Respondents',
    table: 'What so many respondents can show',
    error: 'Standard error',
    weight: 'Smallest weight that is found',
    inWords: 'That is from 50 in 100 people to',
  },
});
