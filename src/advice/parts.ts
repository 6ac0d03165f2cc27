import { levelEffect } from '../estimation/level-effect.ts';
import type { Estimate } from '../results/interval.ts';
import type { Profile } from '../study/study.ts';
import { estimated, everywhere, type Quantity } from './estimated.ts';
import { agreeShare, type Panel, referenceEffect, utility } from './panel.ts';

/** Above what rounding leaves of the mean of some codes, which lie between −1 and 1; below what tells any two apart. */
const roundingError = 1e-9;

/** One criterion's part in a case. */
export type Part = {
  readonly criterion: string;
  readonly level: number;
  /**
   * Effect of the level on utility, against the mean of the criterion's levels, or in a choice against the
   * mean of the other profiles' levels. The parts and the average case's logit add up to the case's.
   */
  readonly effect: Estimate;
  /**
   * The share that agrees, minus that share with this part left out. These do not add
   * up: what a criterion moves depends on where the others have put the share.
   */
  readonly difference: Estimate;
};

/** Each criterion's part, in the order of the study. */
export function parts(panel: Panel, profile: Profile): Part[] {
  const eta = utility(panel, profile);
  const now = agreeShare(panel, eta);
  return panel.codings.map((coding, c) => {
    const level = profile[c]!;
    const from = referenceEffect(panel, c);
    const effect: Quantity = (parameters) => levelEffect(coding, level, parameters) - from(parameters);
    const without = agreeShare(panel, (parameters) => eta(parameters) - effect(parameters));
    return {
      criterion: coding.criterion,
      level,
      effect: estimated(panel.fit, effect, everywhere),
      difference: estimated(panel.fit, (parameters) => now(parameters) - without(parameters), [-1, 1]),
    };
  });
}

/** Whether a level plays no part by the coding, whatever people answered: it lies where its part is counted from. */
export function isReference({ codings, against = [] }: Panel, criterion: number, level: number): boolean {
  const { matrix } = codings[criterion]!;
  return matrix[level]!.every((value, w) => {
    const others = against.map((profile) => matrix[profile[criterion]!]![w]!);
    const from = others.reduce((sum, other) => sum + other, 0) / Math.max(others.length, 1);
    return Math.abs(value - from) < roundingError;
  });
}
