/** What people's class may depend on: dummy-coded answers to background questions. */
export type MemberColumns = {
  /** The Z columns' names. */
  readonly names: readonly string[];
  /** [N,Z] by respondent of the dataset. */
  readonly x: Float64Array;
};

/**
 * People in classes that weigh alike: each class has weights of its own. Ratings have thresholds common to
 * all and one strictness a class.
 */
export type LatentClassModel = {
  readonly family: 'latent-class';
  /** 2..6 */
  readonly classes: number;
  /** Absent: everybody has the same chance of each class. */
  readonly membership?: MemberColumns;
  /** Random points from which the maximum is sought. */
  readonly starts: number;
  readonly seed: number;
  /** A class of fewer expected people is refused: the study's minimum for what may be shown. */
  readonly minimum: number;
  /** Person bootstraps that tell how often people stay together. */
  readonly bootstrap: number;
  /**
   * Penalty: ridge/2 times the squares of the class weights, and of the effects on membership, by columns of
   * root mean square 1. It keeps classes from separating; 0 is plain maximum likelihood.
   */
  readonly ridge: number;
};

/**
 * So small that it moves a well-told weight by under a thousandth of its error, and still stops one that runs to
 * infinity.
 */
export const classRidge = 1e-4;
