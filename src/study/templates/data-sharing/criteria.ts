import type { Criterion } from '../../study.ts';

/**
 * The ten criteria of the Dutch study on data sharing (2024). Its slides give the criteria but not the
 * levels, so the levels are ours, chosen so that every combination can occur. Fourteen weights: of the
 * 21 scenarios six degrees of freedom are left to check the model with.
 */
export const criteria: Criterion[] = [
  {
    id: 'recipient',
    kind: 'categorical',
    name: { nl: 'Met wie de gegevens worden gedeeld', en: 'With whom the data are shared' },
    short: { nl: 'Ontvanger', en: 'Recipient' },
    levels: [
      {
        id: 'own',
        name: {
          nl: 'Een andere afdeling van dezelfde organisatie',
          en: 'Another department of the same organisation',
        },
      },
      {
        id: 'government',
        name: { nl: 'Een andere overheidsorganisatie', en: 'Another government organisation' },
      },
      { id: 'company', name: { nl: 'Een bedrijf', en: 'A company' } },
    ],
  },
  {
    id: 'legal-task',
    kind: 'categorical',
    name: { nl: 'Wettelijke taak van de organisatie', en: 'Legal task of the organisation' },
    short: { nl: 'Wettelijke taak', en: 'Legal task' },
    levels: [
      { id: 'within', name: { nl: 'Delen valt onder de taak', en: 'Sharing is part of the task' } },
      { id: 'outside', name: { nl: 'Delen valt niet onder de taak', en: 'Sharing is not part of the task' } },
    ],
  },
  {
    id: 'purpose',
    kind: 'categorical',
    name: {
      nl: 'Verband met het doel van verzamelen',
      en: 'Link with the purpose of collection',
    },
    short: { nl: 'Doel', en: 'Purpose' },
    levels: [
      {
        id: 'same',
        name: { nl: 'Hetzelfde doel', en: 'The same purpose' },
        explanation: {
          nl: 'De gegevens worden gebruikt voor het doel waarvoor ze zijn verzameld.',
          en: 'The data are used for the purpose for which they were collected.',
        },
      },
      {
        id: 'related',
        name: { nl: 'Een verwant doel', en: 'A related purpose' },
        explanation: {
          nl: 'Het doel is anders, maar het ligt er dicht bij.',
          en: 'The purpose is different, but close to it.',
        },
      },
      { id: 'other', name: { nl: 'Een heel ander doel', en: 'A very different purpose' } },
    ],
  },
  {
    id: 'obligation',
    kind: 'categorical',
    name: { nl: 'Hoe de persoon de gegevens heeft gegeven', en: 'How the person provided the data' },
    short: { nl: 'Verplicht of vrijwillig', en: 'Obliged or voluntary' },
    levels: [
      {
        id: 'obliged',
        name: { nl: 'Verplicht', en: 'Obliged to' },
        explanation: {
          nl: 'De persoon moest de gegevens geven, bijvoorbeeld voor de belasting.',
          en: 'The person had to provide the data, for taxes for example.',
        },
      },
      { id: 'voluntary', name: { nl: 'Vrijwillig', en: 'Voluntarily' } },
    ],
  },
  {
    id: 'relation',
    kind: 'categorical',
    name: {
      nl: 'Relatie tussen de verstrekker en de persoon',
      en: 'Relation between provider and person',
    },
    short: { nl: 'Relatie', en: 'Relation' },
    levels: [
      {
        id: 'dependent',
        name: { nl: 'De persoon is afhankelijk', en: 'The person is dependent' },
        explanation: {
          nl: 'De persoon krijgt bijvoorbeeld een uitkering van de organisatie die de gegevens deelt.',
          en: 'The person receives a benefit, for example, from the organisation that shares the data.',
        },
      },
      {
        id: 'independent',
        name: { nl: 'De persoon is niet afhankelijk', en: 'The person is not dependent' },
      },
    ],
  },
  {
    id: 'consequences',
    kind: 'categorical',
    name: { nl: 'Mogelijke gevolgen voor de persoon', en: 'Possible consequences for the person' },
    short: { nl: 'Gevolgen', en: 'Consequences' },
    levels: [
      { id: 'good', name: { nl: 'Gunstig, zoals sneller hulp', en: 'Good, such as faster help' } },
      { id: 'none', name: { nl: 'Vrijwel geen gevolgen', en: 'Hardly any consequences' } },
      { id: 'bad', name: { nl: 'Ongunstig, zoals een boete', en: 'Bad, such as a fine' } },
    ],
  },
  {
    id: 'safeguards',
    kind: 'categorical',
    name: { nl: 'Genomen waarborgen', en: 'Safeguards taken' },
    short: { nl: 'Waarborgen', en: 'Safeguards' },
    levels: [
      { id: 'standard', name: { nl: 'Gewone beveiliging', en: 'Ordinary security' } },
      {
        id: 'extra',
        name: {
          nl: 'Ook pseudoniemen en controle op gebruik',
          en: 'Also pseudonyms and checks on use',
        },
        explanation: {
          nl: 'Namen zijn vervangen door codes. Wie gegevens bekijkt, wordt vastgelegd en gecontroleerd.',
          en: 'Names are replaced by codes. Who looks at the data is recorded and checked.',
        },
      },
    ],
  },
  {
    id: 'sensitivity',
    kind: 'categorical',
    name: { nl: 'Gevoeligheid van de gegevens', en: 'Sensitivity of the data' },
    short: { nl: 'Gevoeligheid', en: 'Sensitivity' },
    levels: [
      {
        id: 'ordinary',
        name: { nl: 'Gewoon, zoals naam en adres', en: 'Ordinary, such as name and address' },
      },
      {
        id: 'sensitive',
        name: { nl: 'Gevoelig, zoals inkomen en schulden', en: 'Sensitive, such as income and debts' },
      },
      {
        id: 'special',
        name: { nl: 'Bijzonder, zoals gezondheid', en: 'Special category, such as health' },
        explanation: {
          nl: 'Bijzondere persoonsgegevens volgens de AVG, zoals gezondheid, geloof of afkomst.',
          en: 'Special categories of personal data under the GDPR, such as health, religion or origin.',
        },
      },
    ],
  },
  {
    id: 'persons',
    kind: 'amount',
    name: {
      nl: 'Van hoeveel bekende personen gegevens worden gedeeld',
      en: 'Of how many known persons data are shared',
    },
    short: { nl: 'Aantal personen', en: 'Number of persons' },
    levels: [
      { id: 'p10', name: { nl: '10 personen', en: '10 persons' } },
      { id: 'p1000', name: { nl: '1.000 personen', en: '1,000 persons' } },
      { id: 'p100000', name: { nl: '100.000 personen', en: '100,000 persons' } },
    ],
  },
  {
    id: 'items',
    kind: 'amount',
    name: { nl: 'Aantal verschillende gegevens per persoon', en: 'Number of different data items a person' },
    short: { nl: 'Aantal gegevens', en: 'Number of data items' },
    levels: [
      { id: 'i2', name: { nl: '2 gegevens', en: '2 data items' } },
      { id: 'i10', name: { nl: '10 gegevens', en: '10 data items' } },
      { id: 'i50', name: { nl: '50 gegevens', en: '50 data items' } },
    ],
  },
];
