import type { Study } from '../study.ts';
import { criteria } from './data-sharing/criteria.ts';
import { questions } from './data-sharing/questions.ts';
import { scenarios } from './data-sharing/scenarios.ts';

/** The reference study: when should a public body share personal data? */
export const study: Study = {
  format: 'afweging/study@1',
  id: 'data-sharing',
  title: { nl: 'Gegevens delen door de overheid', en: 'Sharing of data by public bodies' },
  introduction: [
    {
      nl: 'Wanneer mag een overheidsorganisatie gegevens over personen delen, en wanneer beter niet? De wet geeft regels, maar vaak blijft er een afweging over. Met deze studie zien we welke criteria daarbij het zwaarst wegen.',
      en: 'When should a public body share data about people, and when had it better not? The law sets rules, but often something is left to weigh up. This study shows which criteria then weigh most.',
    },
    {
      nl: 'U krijgt eerst vijf vragen over uzelf en uw werk. Daarna leest u 21 verzonnen situaties. Bij elke situatie geeft u aan of u vindt dat de gegevens gedeeld moeten worden. Er zijn geen goede of foute antwoorden.',
      en: 'First there are five questions about you and your work. Then you read 21 made-up scenarios. For each one you say whether you think the data should be shared. There are no right or wrong answers.',
    },
    {
      nl: 'De studie is bedoeld voor functionarissen gegevensbescherming, privacy officers en juristen bij de Rijksoverheid, uitvoeringsorganisaties en gemeenten. Meedoen is vrijwillig. U kunt op elk moment stoppen en later verdergaan.',
      en: 'The study is meant for data protection officers, privacy officers and lawyers in central government, executive agencies and municipalities. Taking part is voluntary. You can stop at any time and go on later.',
    },
  ],
  asker: { nl: '', en: '' },
  contact: { nl: '', en: '' },
  purpose: { nl: '', en: '' },
  retention: { nl: '', en: '' },
  withdrawal: { nl: '', en: '' },
  consent: { nl: '', en: '' },
  minutes: 12,
  lead: {
    nl: 'Een overheidsorganisatie kan gegevens over personen delen. Dit is de situatie:',
    en: 'A public body can share data about people. This is the situation:',
  },
  statement: {
    nl: 'Ik vind dat de gegevens gedeeld moeten worden',
    en: 'I think the data should be shared',
  },
  answer: {
    kind: 'scale',
    points: [
      { nl: 'Zeer mee oneens', en: 'Strongly disagree' },
      { nl: 'Mee oneens', en: 'Disagree' },
      { nl: 'Niet eens, niet oneens', en: 'Neither agree nor disagree' },
      { nl: 'Mee eens', en: 'Agree' },
      { nl: 'Zeer mee eens', en: 'Strongly agree' },
    ],
  },
  criteria,
  questions,
  skip: false,
  prohibited: [],
  design: { scenarios: scenarios.map((profile) => [profile]) },
  closing: {
    nl: 'Dank u wel. U heeft alle situaties gehad.',
    en: 'Thank you. You have been through all scenarios.',
  },
  minimumGroup: 10,
};
