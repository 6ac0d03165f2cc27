import ln from '@stdlib/math-base-special-ln';
import { type Random, seeded } from '../lib/random.ts';
import type { Profile, Study } from '../study/study.ts';
import { drawPeople, type Person } from './person.ts';
import type { Recipe } from './recipe.ts';
import type { Response } from './response.ts';

/**
 * Simulated respondents who judge the study's scenarios by the recipe: an ordered logit with each person's
 * own weights and strictness, for yes/no with its one threshold; a multinomial logit for a choice. The same
 * seed gives the same answers in every engine. Each response is marked as simulated.
 *
 * @throws RangeError when the recipe lacks a criterion or gives it another number of levels
 */
export function simulate(study: Study, recipe: Recipe, seed: number): Response[] {
  const random = seeded(seed);
  const digits = String(recipe.people).length;
  const { answer, design } = study;
  return drawPeople(study, recipe, random).map((person, n) => ({
    format: 'afweging/response@1',
    id: `sim-${String(n + 1).padStart(digits, '0')}`,
    study: study.id,
    answers: design.scenarios.map((profiles) => {
      const utilities = profiles.map((profile) => utility(profile, person));
      if (answer.kind !== 'choice') return rating(utilities[0]!, recipe, random);
      return choice(answer.none ? [...utilities, recipe.none ?? 0] : utilities, random);
    }),
    background: { ...person.background },
    simulated: true,
  }));
}

function utility(profile: Profile, { effects, strictness }: Person): number {
  return profile.reduce((sum, level, c) => sum + effects[c]![level]!, -strictness);
}

/** The number of thresholds that a utility passes as it is perceived. */
function rating(utility: number, { thresholds }: Recipe, random: Random): number {
  const perceived = utility + logistic(random);
  return thresholds.filter((threshold) => perceived > threshold).length;
}

/** Index of the largest utility as they are perceived: a multinomial logit (Train 2009, section 3.1). */
function choice(utilities: readonly number[], random: Random): number {
  const perceived = utilities.map((utility) => utility + gumbel(random));
  return perceived.indexOf(Math.max(...perceived));
}

/** A standard logistic number, by its inverse distribution function. */
function logistic(random: Random): number {
  const share = between0and1(random);
  return ln(share / (1 - share));
}

/** A standard Gumbel number, by its inverse distribution function. */
function gumbel(random: Random): number {
  return -ln(-ln(between0and1(random)));
}

/** Half a step up, so that 0 never occurs. */
function between0and1(random: Random): number {
  return random() + 2 ** -33;
}
