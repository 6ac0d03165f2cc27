import ln from '@stdlib/math-base-special-ln';
import { type Random, seeded } from '../lib/random.ts';
import { ratedProfiles, type Study } from '../study/study.ts';
import { drawPeople, type Person } from './person.ts';
import type { Recipe } from './recipe.ts';
import type { Response } from './response.ts';

/**
 * Simulated respondents who judge the study's scenarios by the recipe: an ordered logit with each person's
 * own weights and strictness; for yes/no with its one threshold. The same seed gives the same answers in
 * every engine. Each response is marked as simulated.
 *
 * @throws RangeError when the recipe lacks a criterion or gives it another number of levels
 */
export function simulate(study: Study, recipe: Recipe, seed: number): Response[] {
  const random = seeded(seed);
  const digits = String(recipe.people).length;
  return drawPeople(study, recipe, random).map((person, n) => ({
    format: 'afweging/response@1',
    id: `sim-${String(n + 1).padStart(digits, '0')}`,
    study: study.id,
    answers: ratedProfiles(study).map((profile) => {
      const perceived = utility(profile, person) + logistic(random);
      return recipe.thresholds.filter((threshold) => perceived > threshold).length;
    }),
    background: { ...person.background },
    simulated: true,
  }));
}

function utility(profile: readonly number[], { effects, strictness }: Person): number {
  return profile.reduce((sum, level, c) => sum + effects[c]![level]!, -strictness);
}

/** A standard logistic number, by its inverse distribution function. */
function logistic(random: Random): number {
  // Half a step up, so that 0 never occurs.
  const share = random() + 2 ** -33;
  return ln(share / (1 - share));
}
