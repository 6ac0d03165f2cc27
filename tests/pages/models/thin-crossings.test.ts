import { expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { type Crossing, thinCrossings } from '../../../src/pages/models/thinCrossings.ts';

const crossed = (name: string, groupNames: string[], group: number[]) => ({
  name,
  groupNames,
  background: { group: Int32Array.from(group), groups: groupNames.length, ordered: false },
});

/** So many people in each pair: FG and Rijk, FG and Gemeente, Jurist and Rijk, Jurist and Gemeente. */
function crossing(...counts: readonly [number, number, number, number]): Crossing {
  const people = counts.flatMap((count, pair) => Array<number>(count).fill(pair));
  const of = (place: (pair: number) => number) => people.map(place);
  const first = crossed('Functie', ['FG', 'Jurist'], [...of((pair) => pair >> 1), -1]);
  const second = crossed('Organisatie', ['Rijk', 'Gemeente'], [...of((pair) => pair & 1), 0]);
  return { first, second };
}

const thin = (counts: Parameters<typeof crossing>, minimum: number) =>
  thinCrossings([crossing(...counts)], minimum);

test('thinCrossings names the pairs with fewer people than the smallest group, or those with as many', () => {
  const begin = 'Naar functie en organisatie samen zijn er';
  expect(thin([5, 5, 0, 5], 5)).toEqual([`${begin} minder dan 5 deelnemers bij: Jurist met Rijk.`]);
  expect(thin([4, 5, 0, 5], 5)).toEqual([
    `${begin} minder dan 5 deelnemers bij: FG met Rijk en Jurist met Rijk.`,
  ]);
  expect(thin([4, 3, 5, 0], 5)).toEqual([
    `${begin} bij de meeste combinaties minder dan 5 deelnemers. Niet bij: Jurist met Rijk.`,
  ]);
});

test('thinCrossings says together of which questions all pairs are thin, and of which none', () => {
  const all = crossing(4, 3, 4, 0);
  const none = crossing(5, 6, 7, 5);
  expect(thinCrossings([all, none, crossing(5, 5, 0, 5), all], 5)).toEqual([
    'Naar functie en organisatie samen zijn er minder dan 5 deelnemers bij: Jurist met Rijk.',
    'Minder dan 5 deelnemers zijn er bij elke combinatie van functie en organisatie; functie en organisatie.',
    'Minstens 5 deelnemers zijn er bij elke combinatie van functie en organisatie.',
  ]);
  expect(thinCrossings([], 5)).toEqual([]);
});

test('thinCrossings says so in English too', () => {
  language.value = 'en';
  try {
    expect(thin([5, 5, 0, 5], 5)).toEqual([
      'By functie and organisatie together there are fewer than 5 respondents in: Jurist with Rijk.',
    ]);
  } finally {
    language.value = 'nl';
  }
});
