import { expect, test } from 'vitest';
import { seeded } from '../../src/lib/random.ts';
import { drawPeople } from '../../src/response/person.ts';
import type { Recipe } from '../../src/response/recipe.ts';
import { criterion, question, study } from '../support/study.ts';

const people = 20_000;
const bare: Recipe = {
  people,
  thresholds: [0],
  strictness: 0,
  criteria: { a: { effects: [0.5, 0.1, -0.6], spread: 0.8 }, b: { effects: [1, 0, -1], spread: 0.4 } },
  background: {},
  shifts: [],
};
const two = study({
  criteria: [criterion('a', 3), criterion('b', 3, 'amount')],
  questions: [question('q', 3), question('r', 2)],
});
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const draw = (recipe: Partial<Recipe>, seed = 1) => drawPeople(two, { ...bare, ...recipe }, seeded(seed));

test('drawPeople gives level effects that sum to zero and average to the recipe’s', () => {
  const drawn = draw({}).map(({ effects }) => effects[0]!);
  for (const effects of drawn.slice(0, 100)) expect(effects.reduce((a, b) => a + b)).toBeCloseTo(0, 12);
  [0.5, 0.1, -0.6].forEach((truth, l) => {
    expect(mean(drawn.map((effects) => effects[l]!))).toBeCloseTo(truth, 1);
  });
});

test('drawPeople spreads each level alike, with a root mean square equal to the recipe’s spread', () => {
  const truth = [0.5, 0.1, -0.6];
  const drawn = draw({}).map(({ effects }) => effects[0]!.map((effect, l) => effect - truth[l]!));
  // Three simulation errors of a variance of 0.64 over 20,000 people.
  const within = 3 * 0.64 * Math.sqrt(2 / people);
  for (const l of [0, 1, 2])
    expect(Math.abs(mean(drawn.map((own) => own[l]! ** 2)) - 0.64)).toBeLessThan(within);
  // Exchangeable deviations that sum to zero correlate −1/(L − 1).
  expect(Math.abs(mean(drawn.map((own) => own[0]! * own[1]!)) + 0.32)).toBeLessThan(within);
});

test('drawPeople keeps an amount on one straight line', () => {
  const drawn = draw({}).map(({ effects }) => effects[1]!);
  for (const [low, middle, high] of drawn.slice(0, 100))
    expect(middle! - low!).toBeCloseTo(high! - middle!, 12);
  const spread = Math.sqrt(mean(drawn.map(([low, , high]) => ((low! - 1) ** 2 + (high! + 1) ** 2) / 3)));
  expect(spread).toBeCloseTo(0.4, 1);
});

test('drawPeople gives each option exactly its share of the people, in every draw', () => {
  const sizes = { q: { sizes: [16, 18, 16] }, r: { sizes: [1, 2] } };
  for (const seed of [1, 2, 3]) {
    const drawn = draw({ people: 50, background: sizes }, seed);
    const count = (id: string, option: string) =>
      drawn.filter(({ background }) => background[id] === option).length;
    expect(['0', '1', '2'].map((option) => count('q', option))).toEqual([16, 18, 16]);
    expect(['0', '1'].map((option) => count('r', option))).toEqual([17, 33]);
  }
});

test('drawPeople divides a question that the recipe does not name evenly', () => {
  const drawn = draw({ people: 9 });
  expect(drawn.filter(({ background }) => background['q'] === '2')).toHaveLength(3);
});

test('drawPeople lets two questions go together when both follow seniority', () => {
  const background = { q: { sizes: [1, 1, 1], seniority: 0.8 }, r: { sizes: [1, 1], seniority: 0.8 } };
  const shareHigh = (drawn: ReturnType<typeof draw>, q: string) => {
    const group = drawn.filter((person) => person.background['q'] === q);
    return group.filter((person) => person.background['r'] === '1').length / group.length;
  };
  const related = draw({ background });
  expect(shareHigh(related, '2') - shareHigh(related, '0')).toBeGreaterThan(0.5);
  expect(Math.abs(shareHigh(draw({}), '2') - shareHigh(draw({}), '0'))).toBeLessThan(0.05);
});

test('drawPeople adds a group’s shift to its members only', () => {
  const shifts = [{ question: 'q', option: '1', strictness: 2, effects: { b: [0.5, 0, -0.5] } }];
  const still = { criteria: { a: { effects: [0, 0, 0], spread: 0 }, b: { effects: [0, 0, 0], spread: 0 } } };
  for (const person of draw({ ...still, people: 30, shifts })) {
    const member = person.background['q'] === '1';
    expect(person.strictness).toBeCloseTo(member ? 2 : 0, 12);
    expect(person.effects[1]).toEqual(member ? [0.5, 0, -0.5] : [0, 0, 0]);
  }
});

test('drawPeople throws when the recipe lacks a criterion', () => {
  expect(() => draw({ criteria: {} })).toThrow(RangeError);
});
