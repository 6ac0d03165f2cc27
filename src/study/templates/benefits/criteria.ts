import type { Criterion } from '../../study.ts';

/** Reasons why people who are entitled to a benefit do not apply for it; criteria and levels are ours. */
export const criteria: Criterion[] = [
  {
    id: 'amount',
    kind: 'amount',
    name: { nl: 'Wat de toeslag oplevert', en: 'What the benefit pays' },
    short: { nl: 'Bedrag', en: 'Amount' },
    levels: [
      { id: 'e20', name: { nl: '€ 20 per maand', en: '€20 a month' } },
      { id: 'e80', name: { nl: '€ 80 per maand', en: '€80 a month' } },
      { id: 'e140', name: { nl: '€ 140 per maand', en: '€140 a month' } },
    ],
  },
  {
    id: 'time',
    kind: 'amount',
    name: { nl: 'Tijd die de aanvraag kost', en: 'Time it takes to apply' },
    short: { nl: 'Tijd', en: 'Time' },
    levels: [
      { id: 't15m', name: { nl: '15 minuten', en: '15 minutes' } },
      { id: 't1h', name: { nl: '1 uur', en: '1 hour' } },
      { id: 't4h', name: { nl: '4 uur', en: '4 hours' } },
    ],
  },
  {
    id: 'repayment',
    kind: 'categorical',
    name: { nl: 'Kans dat u later moet terugbetalen', en: 'Chance that you have to pay it back later' },
    short: { nl: 'Terugbetalen', en: 'Paying back' },
    levels: [
      { id: 'small', name: { nl: 'Klein', en: 'Small' } },
      { id: 'large', name: { nl: 'Groot', en: 'Large' } },
    ],
  },
  {
    id: 'data',
    kind: 'categorical',
    name: { nl: 'Wat u over uzelf moet laten zien', en: 'What you have to show about yourself' },
    short: { nl: 'Gevraagde gegevens', en: 'Data asked for' },
    levels: [
      { id: 'income', name: { nl: 'Alleen uw inkomen', en: 'Your income only' } },
      { id: 'everything', name: { nl: 'Ook al uw bankafschriften', en: 'All your bank statements too' } },
    ],
  },
  {
    id: 'help',
    kind: 'categorical',
    name: { nl: 'Hulp bij de aanvraag', en: 'Help with applying' },
    short: { nl: 'Hulp', en: 'Help' },
    levels: [
      { id: 'helped', name: { nl: 'Iemand kan u helpen', en: 'Someone can help you' } },
      { id: 'alone', name: { nl: 'U doet het alleen', en: 'You do it alone' } },
    ],
  },
  {
    id: 'others',
    kind: 'categorical',
    name: { nl: 'Wat mensen om u heen ervan vinden', en: 'What the people around you think of it' },
    short: { nl: 'Mening van anderen', en: 'Opinion of others' },
    levels: [
      { id: 'normal', name: { nl: 'Ze vinden het heel gewoon', en: 'They think it is quite normal' } },
      {
        id: 'ashamed',
        name: { nl: 'Ze vinden dat u zelf moet rondkomen', en: 'They think you should manage by yourself' },
      },
    ],
  },
];
