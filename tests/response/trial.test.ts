import { expect, test } from 'vitest';
import { seeded } from '../../src/lib/random.ts';
import { drawPeople } from '../../src/response/person.ts';
import { simulate } from '../../src/response/simulate.ts';
import { expectedWeights, trialRecipe } from '../../src/response/trial.ts';
import { isSameWeighing, type Weighing } from '../../src/study/weighing.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

const weight = (size: Weighing['size'], rising = true): Weighing => ({ size, rising });

test('trialRecipe spreads a weight evenly over the levels around nil, up or down', () => {
  const asked = study({ criteria: [criterion('a', 3), criterion('b', 2), criterion('c', 2)] });
  const { criteria } = trialRecipe(asked, { a: weight('large'), b: weight('small', false) }, 10);
  expect(criteria['a']).toEqual({ effects: [-1, 0, 1], spread: 0 });
  expect(criteria['b']).toEqual({ effects: [0.25, -0.25], spread: 0 });
  expect(criteria['c']?.effects.map(Math.abs)).toEqual([0, 0]);
});

test('expectedWeights gives what is expected of the criteria there are, also where that is nothing of any', () => {
  const criteria = [criterion('a', 3), criterion('b', 2)];
  const expecting = (weights: Record<string, Weighing>) =>
    expectedWeights(study({ criteria, search: { expected: { certainty: 'hardly', weights } } }));
  expect(expecting({ a: weight('large'), gone: weight('small') })).toEqual({
    a: weight('large'),
    b: { size: 'none', rising: false },
  });
  const nothing = { size: 'none', rising: false };
  expect(expecting({ gone: weight('small') })).toEqual({ a: nothing, b: nothing });
  expect(expecting({ a: weight('none') })).toEqual({ a: weight('none'), b: nothing });
  expect(expectedWeights(study({ criteria }))).toBeUndefined();
});

test('isSameWeighing looks at the direction of what counts only', () => {
  expect(isSameWeighing(weight('small'), weight('small'))).toBe(true);
  expect(isSameWeighing(weight('small'), weight('small', false))).toBe(false);
  expect(isSameWeighing(weight('small'), weight('large'))).toBe(false);
  expect(isSameWeighing(weight('none'), weight('none', false))).toBe(true);
});

test('trialRecipe makes every answer equally likely where nothing weighs', () => {
  const asked = study({ criteria: [criterion('a', 2)], answer: scale(4), design: rated([[0], [1]]) });
  const people = simulate(asked, trialRecipe(asked, {}, 2000), 1);
  for (const category of [0, 1, 2, 3]) {
    const share = people.filter(({ answers }) => answers[0] === category).length / 2000;
    // Four standard errors of a share of a quarter of 2,000.
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 2000));
  }
});

test('trialRecipe has people differ as much in the weight of an amount as in that of a level', () => {
  const own = study({ criteria: [criterion('a', 2), criterion('b', 3, 'amount')] });
  const recipe = trialRecipe(own, {}, 4000, 0.5);
  const people = drawPeople(own, recipe, seeded(1));
  for (const c of [0, 1]) {
    // An amount's weight is the effect of its last level.
    const squares = people.map(({ effects }) => effects[c]!.at(-1)! ** 2);
    // 4,000 people tell it to some hundredth.
    expect(Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / 4000)).toBeCloseTo(0.5, 1);
  }
});
