import { expect, test } from 'vitest';
import { recipe, seed } from '../../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../../src/response/simulate.ts';
import { loadTemplate } from '../../../src/study/templates.ts';

const study = await loadTemplate('data-sharing');
const responses = simulate(study, recipe, seed);
const ratings = responses.flatMap(({ answers }) => answers.map((answer) => answer!));
const share = (category: number) => ratings.filter((rating) => rating === category).length / ratings.length;

test('the recipe names criteria, questions and options of the study, with effects that sum to zero', () => {
  expect(Object.keys(recipe.criteria)).toEqual(study.criteria.map(({ id }) => id));
  expect(Object.keys(recipe.background)).toEqual(study.questions.map(({ id }) => id));
  for (const shift of recipe.shifts) {
    const question = study.questions.find(({ id }) => id === shift.question);
    expect(question?.options.map(({ id }) => id)).toContain(shift.option);
  }
  const effects = [
    ...Object.values(recipe.criteria).map((weighing) => weighing.effects),
    ...recipe.shifts.flatMap((shift) => Object.values(shift.effects ?? {})),
  ];
  for (const levels of effects) expect(levels.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
});

test('the truth is that purpose weighs most, persons nothing, and consequences differ most', () => {
  const range = ({ effects }: { effects: readonly number[] }) => Math.max(...effects) - Math.min(...effects);
  const weighings = Object.entries(recipe.criteria);
  const most = (value: (weighing: (typeof weighings)[number][1]) => number) =>
    weighings.reduce((best, next) => (value(next[1]) > value(best[1]) ? next : best))[0];
  expect(most(range)).toBe('purpose');
  expect(most(({ spread }) => spread)).toBe('consequences');
  expect(recipe.criteria['persons']!.effects).toEqual([0, 0, 0]);
});

test('simulate gives 50 people, at least 10 in every group of every question', () => {
  expect(responses).toHaveLength(50);
  for (const { id, options } of study.questions)
    for (const option of options) {
      const those = responses.filter(({ background }) => background[id] === option.id);
      expect(those.length).toBeGreaterThanOrEqual(10);
    }
});

test('simulate uses all five ratings, each in 10 to 35% of the answers', () => {
  for (const category of [0, 1, 2, 3, 4]) {
    expect(share(category)).toBeGreaterThan(0.1);
    expect(share(category)).toBeLessThan(0.35);
  }
});

test('simulate has scenarios that most are against, and others that most are for', () => {
  const means = study.design.scenarios.map(
    (_, s) => responses.reduce((sum, { answers }) => sum + answers[s]!, 0) / responses.length,
  );
  expect(Math.min(...means)).toBeLessThan(1);
  expect(Math.max(...means)).toBeGreaterThan(3);
});
