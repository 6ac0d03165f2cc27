import ln from '@stdlib/math-base-special-ln';
import { answerLabels } from '../study/answer-labels.ts';
import type { Study } from '../study/study.ts';
import { effectsOf, uncounted, type Weighing } from '../study/weighing.ts';
import type { Recipe } from './recipe.ts';

/**
 * Simulated respondents who, unless told otherwise, all weigh alike, so that what is set is what a fit is to find:
 * people who differ make the weights of all of them together smaller.
 *
 * @param weights - by criterion id; a criterion not named counts for nothing
 * @param spread - standard deviation of each of the study's weights between people
 */
export function trialRecipe(
  study: Study,
  weights: Readonly<Record<string, Weighing>>,
  people: number,
  spread = 0,
): Recipe {
  const criteria = study.criteria.map(({ id, kind, levels }) => {
    const effects = effectsOf(weights[id] ?? uncounted, levels.length);
    return [id, { effects, spread: kind === 'amount' ? spread * onScale(levels.length) : spread }] as const;
  });
  return {
    people,
    thresholds: thresholds(study),
    strictness: 0,
    criteria: Object.fromEntries(criteria),
    background: {},
    shifts: [],
  };
}

/** What each criterion is expected to count, nothing where that is not said; undefined where no expectation is used. */
export function expectedWeights({ criteria, search }: Study): Readonly<Record<string, Weighing>> | undefined {
  const expected = search?.expected;
  return expected && Object.fromEntries(criteria.map(({ id }) => [id, expected.weights[id] ?? uncounted]));
}

/** Root mean square of so many equally spaced scores from −1 to 1, by which an amount's weight is multiplied. */
function onScale(levels: number): number {
  return Math.sqrt((levels + 1) / (3 * (levels - 1)));
}

/** At a utility of 0 every answer is equally likely. */
function thresholds({ answer }: Study): number[] {
  if (answer.kind === 'choice') return [];
  const count = answerLabels(answer).length;
  return Array.from({ length: count - 1 }, (_, c) => ln((c + 1) / (count - 1 - c)));
}
