import ln from '@stdlib/math-base-special-ln';
import { candidates } from '../design/candidates.ts';
import { plainRequest, rulesOf } from '../design/request.ts';
import { type Random, seeded, shuffled } from '../lib/random.ts';
import type { Profile, Scenario, Study } from '../study/study.ts';
import { order } from '../survey/order.ts';
import { countingShowings, showings } from '../survey/showings.ts';
import { drawPeople, type Person } from './person.ts';
import type { Recipe } from './recipe.ts';
import type { Response } from './response.ts';
import { toAnswers } from './to-answers.ts';

/**
 * Simulated respondents who judge the study's scenarios by the recipe: an ordered logit with each person's
 * own weights and strictness, for yes/no with its one threshold; a multinomial logit for a choice. The same
 * seed gives the same answers in every engine. Each response is marked as simulated. Respondent n gets what a person
 * gets whose order has the seed n; scenarios that would be chosen by answers are drawn instead, of all there may be.
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
    ...answersOf(study, n, (profiles) => {
      const utilities = profiles.map((profile) => utility(profile, person));
      if (study.answer.kind !== 'choice') return rating(utilities[0]!, recipe, random);
      return choice(study.answer.none ? [...utilities, recipe.none ?? 0] : utilities, random);
    }),
    background: { ...person.background },
    simulated: true,
  }));
}

/** The answers of respondent n, who gives this one to a scenario. */
function answersOf(study: Study, n: number, answer: (scenario: Scenario) => number) {
  const { design } = study;
  const asked = order(n, study);
  const tailored = drawnScenarios(study, n).map((scenario) => ({ scenario, outdated: false }));
  const shown = new Set(asked.shown);
  const picked = showings(design)
    .slice(0, countingShowings(design))
    .map(({ kind, index }, showing) => {
      if (!shown.has(showing)) return null;
      if (kind === 'tailored') return answer(tailored[index]!.scenario);
      return answer(design.scenarios[kind === 'again' ? asked.again[index]! : index]!);
    });
  return toAnswers(study, asked, { picked, tailored });
}

/** As many as respondent n gets in place of what would be chosen for them. */
function drawnScenarios(study: Study, n: number): Scenario[] {
  const count = study.design.tailored ?? 0;
  if (count === 0) return [];
  const { scenarios } = study.design;
  const drawn = candidates(rulesOf(plainRequest(study, scenarios.length)), mostDrawn, n);
  // Where there are few, some come again.
  const all = [...shuffled(drawn, seeded(n)), ...scenarios];
  return Array.from({ length: count }, (_, t) => all[t % all.length]!);
}

/** Of which enough keep to what is prohibited. */
const mostDrawn = 100;

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
