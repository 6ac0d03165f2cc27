import type { DesignModel } from './design-model.ts';
import type { Points } from './priors.ts';

/** Sums of information that one state of a search keeps: of all scenarios, of all but a few, and with these changed. */
export const sumsOfState = 3;

/** How many sums of information are kept side by side: those of the two states that a search goes by. */
export const sumCount = 2 * sumsOfState;

/**
 * Sums of the information of scenarios, at all draws of the weights at once, in numbered places 0..`sumCount` − 1.
 *
 * @see InformationState, which searches by them
 */
export type InformationSums = {
  readonly clear: (sum: number) => void;
  readonly copy: (from: number, to: number) => void;
  /**
   * Adds `times` the information of a scenario, which may be negative.
   *
   * @param x - [J,K] the coded rows of its profiles
   */
  readonly add: (sum: number, x: Float64Array, times: number) => void;
  /**
   * −K·ln of the mean over draws of the D-error, so that for one draw it is ln of the determinant of the information
   * on the K weights. A small ridge keeps it finite where weights cannot all be told apart.
   */
  readonly value: (sum: number) => number;
};

/** @param profiles - in each scenario */
export type MakeSums = (model: DesignModel, points: Points, profiles: number) => InformationSums;
