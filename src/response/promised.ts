import type { At } from '../design/answers.ts';
import { blockScenarios } from '../design/blocks.ts';
import { designModel } from '../design/design-model.ts';
import { prospect } from '../design/prospect.ts';
import { precision } from '../design/respondents.ts';
import { seeded } from '../lib/random.ts';
import { codings } from '../study/coding.ts';
import { divisionOf } from '../study/division.ts';
import type { Study } from '../study/study.ts';
import { drawPeople, type Person } from './person.ts';
import type { Recipe } from './recipe.ts';

/** What a fit of one set of weights for all tends to, and how near it is expected to come: [K] each. */
export type Promised = { readonly weights: Float64Array; readonly errors: Float64Array };

/**
 * What a study's scenarios promise of answers by a recipe's people.
 *
 * @param kinds - of people that are drawn to know how they differ, where they do
 * @returns undefined where the scenarios leave a weight open
 */
export function promised(
  study: Study,
  recipe: Recipe,
  { kinds, seed }: { readonly kinds: number; readonly seed: number },
): Promised | undefined {
  const differ = recipe.strictness > 0 || Object.values(recipe.criteria).some(({ spread }) => spread > 0);
  const drawn = drawPeople(study, { ...recipe, people: differ ? kinds : 1 }, seeded(seed));
  const people = drawn.map((person) => atOf(study, recipe, person));
  const parts = blockScenarios(divisionOf(study.design), study.design.scenarios);
  const found = prospect(designModel(study), people, parts);
  return found && { weights: found.weights, errors: precision(found, recipe.people).errors };
}

/** A person, as the answers to scenarios depend on them. */
function atOf({ criteria, answer }: Study, recipe: Recipe, { strictness, effects }: Person): At {
  const weights = codings(criteria).flatMap(({ names, matrix }, c) =>
    // The levels that have a weight are the coded ones, on whose own column they stand for 1.
    names.map((_, w) => effects[c]![matrix.findIndex((codes) => codes[w] === 1)]!),
  );
  const none = answer.kind === 'choice' && answer.none ? [recipe.none ?? 0] : [];
  const thresholds = recipe.thresholds.map((each) => each + strictness);
  const nuisances = answer.kind === 'choice' ? none : thresholds;
  return { nuisances: Float64Array.from(nuisances), weights: Float64Array.from(weights) };
}
