import type { Fit } from '../estimation/fit.ts';
import { harm } from '../estimation/harm.ts';
import type { FitOutcome } from './leaders.ts';

/** By how much the model fits worse without a criterion. */
export type LikelihoodLost = {
  /** In nats. */
  readonly loss: number;
  /** Weights the model has less. */
  readonly df: number;
};

/** The log-likelihood lost by leaving a criterion out; undefined where either fit has no certain maximum. */
export function likelihoodLost(whole: Fit, without: FitOutcome): LikelihoodLost | undefined {
  if (!without.ok || !hasMaximum(whole) || !hasMaximum(without.value)) return undefined;
  return {
    loss: whole.logLikelihood - without.value.logLikelihood,
    df: whole.parameters - without.value.parameters,
  };
}

/** Whether every parameter has an estimate at which the likelihood is largest. */
function hasMaximum({ problems }: Fit): boolean {
  return harm(problems) !== 'estimates';
}
