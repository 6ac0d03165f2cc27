import type { Fit } from '../estimation/fit.ts';
import type { FitOutcome } from '../results/leaders.ts';
import { type LikelihoodLost, likelihoodLost } from '../results/lost.ts';
import { strengthErrors, strengths } from '../results/strength.ts';
import { type AgreeChange, agreeChanges } from './agree-change.ts';
import type { AverageShares } from './average-shares.ts';
import type { Panel } from './panel.ts';

/** What a fit says of one criterion's importance beside its share of the utility range. */
export type Measures = {
  readonly criterion: string;
  readonly strength: { readonly value: number; readonly se: number };
  /** Undefined for choices. */
  readonly agree: AgreeChange | undefined;
  /** Undefined as in `likelihoodLost`, and where no fit was made without the criterion. */
  readonly lost: LikelihoodLost | undefined;
};

/**
 * The measures of each criterion, in the study's order.
 *
 * @param without - the same fit without each criterion in turn; none where there is but one
 * @param shares - of the panel; undefined for choices
 */
export function measures(
  panel: Panel & { readonly fit: Fit },
  without: readonly FitOutcome[],
  shares: AverageShares | undefined,
): Measures[] {
  const { fit, codings } = panel;
  const values = strengths(fit, codings);
  const errors = strengthErrors(fit, codings);
  const agree = shares && agreeChanges(panel, shares);
  return codings.map(({ criterion }, c) => ({
    criterion,
    strength: { value: values[c]!, se: errors[c]! },
    agree: agree?.[c],
    lost: without[c] && likelihoodLost(fit, without[c]),
  }));
}
