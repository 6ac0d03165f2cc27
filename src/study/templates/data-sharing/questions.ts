import type { Question } from '../../study.ts';

/**
 * Years are asked twice, in the function and in the organisation: the published study speaks of both.
 * The self-image is set against how strict a person's answers are.
 */
export const questions: Question[] = [
  {
    id: 'function',
    name: { nl: 'Wat is uw functie?', en: 'What is your function?' },
    short: { nl: 'Functie', en: 'Function' },
    ordered: false,
    options: [
      {
        id: 'fg',
        name: { nl: 'Functionaris gegevensbescherming (FG)', en: 'Data protection officer (DPO)' },
      },
      { id: 'privacy-officer', name: { nl: 'Privacy officer', en: 'Privacy officer' } },
      { id: 'legal', name: { nl: 'Jurist of juridisch adviseur', en: 'Lawyer or legal adviser' } },
    ],
  },
  {
    id: 'organisation',
    name: { nl: 'Bij wat voor organisatie werkt u?', en: 'For what kind of organisation do you work?' },
    short: { nl: 'Soort organisatie', en: 'Kind of organisation' },
    ordered: false,
    options: [
      { id: 'ministry', name: { nl: 'Ministerie (Rijksoverheid)', en: 'Ministry (central government)' } },
      { id: 'agency', name: { nl: 'Uitvoeringsorganisatie', en: 'Executive agency' } },
      { id: 'municipality', name: { nl: 'Gemeente', en: 'Municipality' } },
    ],
  },
  {
    id: 'years-function',
    name: { nl: 'Hoe lang heeft u uw huidige functie?', en: 'How long have you had your current function?' },
    short: { nl: 'Jaren in functie', en: 'Years in function' },
    ordered: true,
    options: years(),
  },
  {
    id: 'years-organisation',
    name: {
      nl: 'Hoe lang werkt u bij deze organisatie?',
      en: 'How long have you worked for this organisation?',
    },
    short: { nl: 'Jaren in organisatie', en: 'Years in organisation' },
    ordered: true,
    options: years(),
  },
  {
    id: 'self-image',
    name: {
      nl: 'Hoe streng vindt u zichzelf bij het delen van gegevens?',
      en: 'How strict do you think you are about sharing data?',
    },
    short: { nl: 'Eigen strengheid', en: 'Own strictness' },
    ordered: true,
    options: [
      { id: 'lenient', name: { nl: 'Soepel', en: 'Lenient' } },
      { id: 'between', name: { nl: 'Ertussenin', en: 'In between' } },
      { id: 'strict', name: { nl: 'Streng', en: 'Strict' } },
    ],
  },
];

function years(): Question['options'] {
  return [
    { id: 'under-2', name: { nl: 'Minder dan 2 jaar', en: 'Less than 2 years' } },
    { id: '2-to-5', name: { nl: '2 tot 5 jaar', en: '2 to 5 years' } },
    { id: '5-to-10', name: { nl: '5 tot 10 jaar', en: '5 to 10 years' } },
    { id: 'over-10', name: { nl: '10 jaar of langer', en: '10 years or longer' } },
  ];
}
