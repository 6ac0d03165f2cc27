import type { MakeKernel } from '../estimation/kernel.ts';
import type { Recipe } from '../response/recipe.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import type { Study } from '../study/study.ts';
import { type GroupRates, groupRates } from './group-rates.ts';
import { levelled } from './levelled.ts';
import { percent } from './percent.ts';
import { wider } from './wider.ts';

const sets = 1_000;
const firstSeed = 1;
/**
 * Fewer than a study's 9,999: over so many data sets their own error averages out. Not fewer than this, since the p of a
 * criterion is raised for ten, and by what is said for five.
 */
const permutations = 1_999;
const demanded = { least: 0.03, most: 0.07 };

const same: Recipe = { ...recipe, shifts: [] };
const of = (people: number, more: Partial<Recipe> = {}): Recipe => ({ ...same, people, ...more });

/** The groups' truths without difference in what they weigh, by name. */
const alike: Readonly<Record<string, readonly Recipe[]>> = {
  'groups of 20 and 30': [of(20), of(30)],
  'groups of 10, 15 and 25': [of(10), of(15), of(25)],
  'groups of 20 and 30, of which one is 1 logit stricter': [of(20), of(30, shifted(1))],
};

/** Prints how often the tests of difference reject; whether without a difference that is 3–7%. */
export function checkGroups(study: Study, makeKernel: MakeKernel): boolean {
  const rates = (recipes: readonly Recipe[]) =>
    groupRates({ study, recipes, sets, permutations, firstSeed, makeKernel });
  const print = (name: string, { overall, any, steps, said }: GroupRates) =>
    console.log(
      `${name}: rejected overall in ${percent(overall)}, for some criterion in ${percent(any)} of ${sets} data sets; ` +
        `step by step, closeness in ${percent(steps.closeness)}, thresholds in ${percent(steps.thresholds)}, ` +
        `weights in ${percent(steps.weights)}; said to differ in anything in ${percent(said.anything)}, strictness ` +
        `${percent(said.strictness)}, closeness ${percent(said.closeness)}, thresholds ${percent(said.thresholds)}, ` +
        `weights ${percent(said.weights)}, some criterion ${percent(said.criteria)}`,
    );
  const spread = { ...same, ...wider(recipe, 1.5) };
  const withSpread = levelled(study, spread, same, makeKernel);
  const truths = {
    ...alike,
    'groups of 10, 15 and 25, of which the smallest differ 1.5 times as much': [
      { ...withSpread, people: 10 },
      of(15),
      of(25),
    ],
    'groups of 10, 15 and 25, of which the largest differ 1.5 times as much': [
      of(10),
      of(15),
      { ...withSpread, people: 25 },
    ],
  };
  let all = true;
  for (const [name, recipes] of Object.entries(truths)) {
    const rate = rates(recipes);
    const holds = [rate.overall, rate.any, ...Object.values(rate.steps)].every(
      (r) => r >= demanded.least && r <= demanded.most,
    );
    print(`no difference, ${name} (demanded 3–7%): ${holds ? 'holds' : 'FAILS'}`, rate);
    all &&= holds;
  }
  // Not nil: in a fit that pools them people who differ more among themselves have smaller weights.
  print(
    'the smallest of 10, 15 and 25 differ 1.5 times as much about the same mean effects',
    rates([{ ...spread, people: 10 }, of(15), of(25)]),
  );
  print(
    "two groups of 25, weights and thresholds of one 0.6 times the other's",
    rates([of(25), of(25, nearer(0.6))]),
  );
  const power = rates([of(25), of(25, stronger('safeguards', 0.5))]);
  print('two groups of 25, level effects of one criterion 0.5 apart', power);
  const found = power.criteria[study.criteria.findIndex(({ id }) => id === 'safeguards')]!;
  console.log(`  that criterion found in ${percent(found)}`);
  return all;
}

function shifted(by: number): Partial<Recipe> {
  return { thresholds: recipe.thresholds.map((threshold) => threshold + by) };
}

/** Answers that go less closely with the criteria. */
function nearer(times: number): Partial<Recipe> {
  const criteria = Object.entries(recipe.criteria).map(
    ([id, own]) => [id, { ...own, effects: own.effects.map((effect) => times * effect) }] as const,
  );
  const thresholds = recipe.thresholds.map((threshold) => times * threshold);
  return { thresholds, criteria: Object.fromEntries(criteria) };
}

/** Of a criterion of two levels, both effects further from nil. */
function stronger(criterion: string, by: number): Partial<Recipe> {
  const { effects, spread } = recipe.criteria[criterion]!;
  const further = effects.map((effect) => effect + Math.sign(effect) * by);
  return { criteria: { ...recipe.criteria, [criterion]: { effects: further, spread } } };
}
