import type { Standing } from './comparison.ts';
import type { Subject } from './model-choice.ts';
import type { CriterionSpread } from './people-spread.ts';
import { suitability } from './suitability.ts';

/** Too few people or answers for the weights to be spread; another fit is clearly better; no spread is told from 0. */
export type OrderWithheld = 'too-few' | 'worse-fit' | 'no-spread';

/**
 * Why it is not told how the order of the criteria is distributed over people; undefined where it is.
 *
 * @param standing - of the fit in which each person weighs differently, in its comparison
 */
export function orderWithheld(
  standing: Standing,
  spreads: readonly CriterionSpread[],
  subject: Subject,
): OrderWithheld | undefined {
  if (suitability('weights', subject) !== 'suits') return 'too-few';
  if (standing === 'higher') return 'worse-fit';
  return spreads.some(({ spread }) => spread.low > 0) ? undefined : 'no-spread';
}
