import type { Recipe } from '../response/recipe.ts';

/** The recipe's criteria with people differing so many times as much in what they weigh. */
export function wider(recipe: Recipe, by: number): Pick<Recipe, 'criteria'> {
  const criteria = Object.entries(recipe.criteria);
  return {
    criteria: Object.fromEntries(criteria.map(([id, each]) => [id, { ...each, spread: by * each.spread }])),
  };
}
