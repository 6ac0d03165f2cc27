import { expect, test } from 'vitest';
import { shownOf } from '../../src/results/shown.ts';
import { standing } from '../../src/state/room-standing.ts';
import { exampleStudy, people } from '../results/example.ts';

const study = exampleStudy({ minimumGroup: 5 });
const skipped = (count: number, role: string) => people(count, [null, null], { role });

test('standing counts nobody who skipped everything towards opening the figures', () => {
  const responses = [...people(4, [0, 4]), ...skipped(1, 'y')];
  expect(standing({ study, responses }, undefined)).toMatchObject({ received: 4, minimum: 5, behind: 0 });
});

test('standing counts nobody who skipped everything towards drawing the figures anew', () => {
  const first = [...people(5, [0, 4]), ...skipped(1, 'y')];
  const { people: shown, needed } = shownOf(study, first, []);
  const ready = { open: { study, responses: first, finishedAt: [], seed: undefined }, shown, needed };
  const coming = [...people(2, [4, 0]), ...skipped(2, 'z')];
  // Of five more, two came.
  expect(standing({ study, responses: [...first, ...coming] }, ready)).toMatchObject({
    behind: 5,
    needed: 3,
  });
});
