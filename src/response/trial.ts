import ln from '@stdlib/math-base-special-ln';
import { answerLabels, type Study } from '../study/study.ts';
import type { Recipe } from './recipe.ts';

/** How much a criterion counts for simulated respondents, from its first to its last level. */
export const trialSizes = ['none', 'small', 'medium', 'large'] as const;
type TrialSize = (typeof trialSizes)[number];

/** `rising`: the further a level is down the list, the more it pleads for. */
export type TrialWeight = { readonly size: TrialSize; readonly rising: boolean };

/**
 * Difference in utility between the first and the last level, in logits. A large one moves half of the
 * people who are in doubt from 50% to 88%.
 */
const span: Readonly<Record<TrialSize, number>> = { none: 0, small: 0.5, medium: 1, large: 2 };

/**
 * Simulated respondents who all weigh alike, so that what is set is what a fit is to find: people who differ
 * make the weights of all of them together smaller.
 *
 * @param weights - by criterion id; a criterion not named counts for nothing
 */
export function trialRecipe(
  study: Study,
  weights: Readonly<Record<string, TrialWeight>>,
  people: number,
): Recipe {
  const criteria = study.criteria.map(({ id, levels }) => {
    const { size, rising } = weights[id] ?? { size: 'none', rising: true };
    const step = (rising ? 1 : -1) * (span[size] / (levels.length - 1));
    const effects = levels.map((_, l) => step * (l - (levels.length - 1) / 2));
    return [id, { effects, spread: 0 }] as const;
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

/** At a utility of 0 every answer is equally likely. */
function thresholds({ answer }: Study): number[] {
  if (answer.kind === 'choice') return [];
  const count = answerLabels(answer).length;
  return Array.from({ length: count - 1 }, (_, c) => ln((c + 1) / (count - 1 - c)));
}
