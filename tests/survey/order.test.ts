import { expect, test } from 'vitest';
import type { Design } from '../../src/study/study.ts';
import { order } from '../../src/survey/order.ts';
import { showings } from '../../src/survey/showings.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, rated, study } from '../support/study.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A study of so many scenarios and criteria, shown in some way. */
function of(scenarios: number, criteria: number, presentation: Omit<Design, 'scenarios'> = {}) {
  return study({
    criteria: upTo(criteria).map((c) => criterion(`c${c}`, 2)),
    design: { ...rated(upTo(scenarios).map(() => upTo(criteria).map(() => 0))), ...presentation },
  });
}

const plain = fc
  .record({ scenarios: fc.integer({ min: 1, max: 40 }), criteria: fc.integer({ min: 1, max: 15 }) })
  .map(({ scenarios, criteria }) => of(scenarios, criteria));
/** Blocks of two of their own at least, and up to three scenarios twice. */
const presented = fc
  .record({
    blocks: fc.integer({ min: 2, max: 6 }),
    anchors: fc.integer({ min: 1, max: 4 }),
    own: fc.integer({ min: 2, max: 9 }),
    repeats: fc.integer({ min: 1, max: 3 }),
    tailored: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ own, ...rest }) => of(rest.anchors + own * rest.blocks, 3, { ...rest, warmUp: [[[0, 0, 0]]] }));

property('order shows every scenario and every criterion once', [seeds, plain], (seed, asked) => {
  const { shown, criteria } = order(seed, asked);
  expect(shown.toSorted((a, b) => a - b)).toEqual(upTo(asked.design.scenarios.length));
  expect(criteria.toSorted((a, b) => a - b)).toEqual(upTo(asked.criteria.length));
});

property('order is the same for the same seed', [seeds, presented], (seed, asked) => {
  expect(order(seed, asked)).toEqual(order(seed, asked));
});

property('order keeps neighbouring criteria together, round the end', [seeds, plain], (seed, asked) => {
  const { criteria } = order(seed, asked);
  criteria.forEach((c, line) => {
    expect(criteria[(line + 1) % criteria.length]).toBe((c + 1) % criteria.length);
  });
});

property(
  'order practises first, then shows one block with its anchors, and last what is tailored',
  [seeds, presented],
  (seed, asked) => {
    const { anchors = 0, blocks = 1, repeats = 0, tailored = 0, scenarios } = asked.design;
    const { block, shown } = order(seed, asked);
    const kinds = shown.map((showing) => showings(asked.design)[showing]!);
    const own = (scenarios.length - anchors) / blocks;
    expect(kinds[0]).toEqual({ kind: 'warm-up', index: 0 });
    expect(kinds.slice(-tailored)).toEqual(upTo(tailored).map((index) => ({ kind: 'tailored', index })));
    const asks = kinds.filter(({ kind }) => kind === 'scenario').map(({ index }) => index);
    expect(asks.toSorted((a, b) => a - b)).toEqual([
      ...upTo(anchors),
      ...upTo(own).map((s) => anchors + block * own + s),
    ]);
    expect(shown).toHaveLength(1 + anchors + own + repeats + tailored);
  },
);

property(
  'order shows scenarios a second time in the last third, and first in the first',
  [seeds, presented],
  (seed, asked) => {
    const { again, shown } = order(seed, asked);
    const judged = shown.map((showing) => showings(asked.design)[showing]!).slice(1, -asked.design.tailored!);
    const third = Math.floor((judged.length - 2 * again.length) / 3) + again.length;
    again.forEach((scenario, index) => {
      const at = (kind: string, of: number) =>
        judged.findIndex((showing) => showing.kind === kind && showing.index === of);
      expect(at('scenario', scenario)).toBeLessThan(third);
      expect(at('again', index)).toBeGreaterThanOrEqual(judged.length - third);
    });
    // Those that all blocks share are repeated before others.
    const { anchors = 0, repeats = 0 } = asked.design;
    expect(again.filter((scenario) => scenario < anchors)).toHaveLength(Math.min(anchors, repeats));
  },
);

test('order gives each block to as many people', () => {
  const asked = of(9, 2, { blocks: 3 });
  const people = new Array<number>(3).fill(0);
  for (let seed = 0; seed < 6000; seed++) people[order(seed, asked).block]!++;
  // Five binomial standard deviations, √(6000 · 1/3 · 2/3).
  for (const count of people) expect(Math.abs(count - 2000)).toBeLessThan(5 * 36.5);
});

test('order begins with each scenario and with each criterion equally often over people', () => {
  const people = 6000;
  const asked = of(12, 6);
  const firstScenario = new Array<number>(12).fill(0);
  const firstCriterion = new Array<number>(6).fill(0);
  for (let seed = 0; seed < people; seed++) {
    const { shown, criteria } = order(seed, asked);
    firstScenario[shown[0]!]!++;
    firstCriterion[criteria[0]!]!++;
  }
  // Five binomial standard deviations, √(n p (1 − p)), round the expected count.
  for (const count of firstScenario) expect(Math.abs(count - people / 12)).toBeLessThan(5 * 21.4);
  for (const count of firstCriterion) expect(Math.abs(count - people / 6)).toBeLessThan(5 * 28.9);
});

// Answers that were handed over are read by the order of their seed. These were written down when blocks came, so that
// answers on their way then can be read for ever.
test.each([
  [0, { block: 0, again: [1, 2], shown: [14, 6, 2, 1, 3, 0, 4, 11, 12, 5, 13], criteria: [0, 1, 2] }],
  [7, { block: 1, again: [2, 1], shown: [14, 2, 1, 0, 10, 9, 8, 7, 11, 12, 13], criteria: [1, 2, 0] }],
  [
    2 ** 32 - 1,
    { block: 0, again: [0, 2], shown: [14, 0, 4, 2, 1, 6, 3, 11, 12, 5, 13], criteria: [0, 1, 2] },
  ],
])('the order of seed %i stays what it was', (seed, first) => {
  const presentation = { blocks: 2, anchors: 3, repeats: 2, tailored: 1, warmUp: [[[0, 0, 0]]] };
  expect(order(seed, of(11, 3, presentation))).toEqual(first);
});
