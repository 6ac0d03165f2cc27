import type { Recipe } from '../../src/response/recipe.ts';
import type { Criterion, Study } from '../../src/study/study.ts';
import { question, study, text } from './study.ts';

const criteria: Criterion[] = [
  {
    id: 'wait',
    kind: 'amount',
    name: text('Hoe lang u moet wachten', 'How long you have to wait'),
    short: text('Wachttijd', 'Wait'),
    levels: [
      { id: 'day', name: text('1 dag', '1 day') },
      { id: 'week', name: text('1 week', '1 week') },
      { id: 'weeks', name: text('3 weken', '3 weeks') },
    ],
  },
  {
    id: 'place',
    kind: 'categorical',
    name: text('Waar het gesprek is', 'Where the conversation is'),
    short: text('Plaats', 'Place'),
    levels: [
      {
        id: 'desk',
        name: text('Aan het loket', 'At the desk'),
        explanation: text('In het gemeentehuis, op werkdagen.', 'At the town hall, on working days.'),
      },
      { id: 'video', name: text('Via beeldbellen', 'By video call') },
      { id: 'home', name: text('Bij u thuis', 'At your home') },
    ],
  },
  {
    id: 'price',
    kind: 'categorical',
    name: text('Wat het kost', 'What it costs'),
    short: text('Kosten', 'Costs'),
    levels: [
      { id: 'free', name: text('Niets', 'Nothing') },
      { id: 'paid', name: text('€ 15', '€ 15') },
    ],
  },
];

/**
 * A choice between two profiles or none of them: three criteria with four weights, in nine scenarios.
 * Every pair of levels of the first two criteria is an A once; B differs from A on each criterion.
 */
export function choiceStudy(parts: Partial<Study> = {}): Study {
  const cells = Array.from({ length: 9 }, (_, s) => [Math.floor(s / 3), s % 3] as const);
  return study({
    id: 'c401ce0000000001',
    title: text('Een afspraak bij de gemeente', 'An appointment with the municipality'),
    introduction: [text('Welke afspraak past bij u?', 'Which appointment suits you?')],
    lead: text('U kunt kiezen uit deze afspraken.', 'You can choose from these appointments.'),
    statement: text('Welke afspraak kiest u?', 'Which appointment do you choose?'),
    closing: text('Dank u wel.', 'Thank you.'),
    answer: { kind: 'choice', profiles: 2, none: text('Geen van beide', 'Neither') },
    criteria,
    questions: [question('age', 2)],
    design: {
      scenarios: cells.map(([i, j]) => [
        [i, j, (i + j) % 2],
        [(i + 1) % 3, (j + 2) % 3, (i + j + 1) % 2],
      ]),
    },
    ...parts,
  });
}

/** People who wait unwillingly, like to be visited and hardly mind the price; some would take neither. */
export const choiceRecipe: Recipe = {
  people: 60,
  thresholds: [],
  none: -0.5,
  strictness: 0,
  criteria: {
    wait: { effects: [1, 0, -1], spread: 0 },
    place: { effects: [-0.5, 0.1, 0.4], spread: 0 },
    price: { effects: [0.2, -0.2], spread: 0 },
  },
  background: {},
  shifts: [],
};
