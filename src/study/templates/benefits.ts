import type { Study } from '../study.ts';
import { criteria } from './benefits/criteria.ts';

/** The experiment for a room: which reason weighs most for not applying for a benefit? */
export const study: Study = {
  format: 'afweging/study@1',
  id: 'benefits',
  title: { nl: 'Een toeslag aanvragen', en: 'Applying for a benefit' },
  introduction: [
    {
      nl: 'Van de mensen die recht hebben op een toeslag, vraagt 10 tot 15 procent hem niet aan. Welke reden weegt het zwaarst? Dat zoeken we uit met een kort experiment.',
      en: 'Of the people who are entitled to a benefit, 10 to 15 percent do not apply for it. Which reason weighs most? A short experiment to find out.',
    },
    {
      nl: 'U krijgt twee vragen over uzelf en daarna 12 verzonnen situaties. Bij elke situatie zegt u of u de toeslag dan nog zou aanvragen: ja of nee. Goede of foute antwoorden zijn er niet.',
      en: 'There are two questions about you, and then 12 made-up scenarios. For each one you say whether you would still apply for the benefit: yes or no. There are no right or wrong answers.',
    },
    {
      nl: 'De toeslag in dit experiment bestaat niet. Uw antwoorden hebben dus geen gevolgen. Meedoen is vrijwillig, en u kunt op elk moment stoppen.',
      en: 'The benefit in this experiment does not exist, so your answers have no consequences. Taking part is voluntary, and you can stop at any time.',
    },
  ],
  asker: { nl: '', en: '' },
  contact: { nl: '', en: '' },
  purpose: { nl: '', en: '' },
  retention: { nl: '', en: '' },
  withdrawal: { nl: '', en: '' },
  consent: { nl: '', en: '' },
  minutes: 4,
  lead: {
    nl: 'Stel: u heeft recht op een toeslag. Dit is uw situatie:',
    en: 'Suppose you are entitled to a benefit. This is your situation:',
  },
  statement: {
    nl: 'Zou u deze toeslag dan nog aanvragen?',
    en: 'Would you still apply for this benefit?',
  },
  answer: { kind: 'yes-no', no: { nl: 'Nee', en: 'No' }, yes: { nl: 'Ja', en: 'Yes' } },
  criteria,
  questions: [
    {
      id: 'applied',
      name: {
        nl: 'Heeft u weleens een toeslag of uitkering aangevraagd?',
        en: 'Have you ever applied for a benefit?',
      },
      short: { nl: 'Eerder aangevraagd', en: 'Applied before' },
      ordered: false,
      options: [
        { id: 'yes', name: { nl: 'Ja', en: 'Yes' } },
        { id: 'no', name: { nl: 'Nee', en: 'No' } },
      ],
    },
    {
      id: 'forms',
      name: {
        nl: 'Hoe vindt u het om formulieren van de overheid in te vullen?',
        en: 'How do you find filling in government forms?',
      },
      short: { nl: 'Formulieren', en: 'Forms' },
      ordered: true,
      options: [
        { id: 'easy', name: { nl: 'Makkelijk', en: 'Easy' } },
        { id: 'between', name: { nl: 'Niet makkelijk, niet moeilijk', en: 'Neither easy nor difficult' } },
        { id: 'difficult', name: { nl: 'Moeilijk', en: 'Difficult' } },
      ],
    },
  ],
  skip: false,
  prohibited: [],
  // Made like the scenarios of the data-sharing study: every level equally often, D-efficiency 99.8 (98.6
  // with free levels), largest correlation between two criteria 0.13, no two scenarios alike but for one
  // criterion.
  design: {
    scenarios: [
      [[1, 2, 1, 0, 1, 0]],
      [[2, 0, 1, 0, 1, 0]],
      [[0, 2, 1, 1, 0, 0]],
      [[2, 0, 1, 1, 0, 1]],
      [[0, 0, 0, 0, 1, 1]],
      [[2, 1, 0, 1, 1, 0]],
      [[0, 1, 1, 1, 1, 1]],
      [[0, 1, 0, 0, 0, 0]],
      [[1, 0, 0, 1, 0, 0]],
      [[2, 2, 0, 0, 0, 1]],
      [[1, 2, 0, 1, 1, 1]],
      [[1, 1, 1, 0, 0, 1]],
    ],
  },
  closing: {
    nl: 'Dank u wel. U heeft alle situaties gehad.',
    en: 'Thank you. You have been through all scenarios.',
  },
  minimumGroup: 5,
};
