import type { Levels } from '../response/levels.ts';

/**
 * Rows of an ordered logit: what counts of row s is that its answer lies above threshold `lower[s]` and
 * at or under threshold `upper[s]`. Symbols: S rows, K coefficients, C categories, P = K + C − 1 parameters.
 */
export type OrderedRows = {
  readonly kind: 'ordered';
  readonly coefficients: number;
  readonly categories: number;
  /** [S,K] */
  readonly levels: Levels;
  readonly adjust?: Adjust;
  /** [S] 0..C−1 */
  readonly answer: Int32Array;
  /** [S] 0..C−2, or −1 for no bound on that side: of the answer itself, or wider where a limit is taken. */
  readonly lower: Int32Array;
  readonly upper: Int32Array;
};

/** Scenarios of a multinomial logit, M profile rows in all; P = K parameters. */
export type MultinomialRows = {
  readonly kind: 'multinomial';
  readonly coefficients: number;
  /** [M,K] */
  readonly levels: Levels;
  readonly adjust?: Adjust;
  /** [S+1] row of a scenario's first profile; the last entry is M. */
  readonly first: Int32Array;
  /** [S] chosen profile, counted within its scenario. */
  readonly answer: Int32Array;
};

/**
 * Changes a kernel's own copy of some rows' levels where it lies: of many rows there need be no other. Of choices
 * they are the scenarios of which `first`, a part of that of all, tells where they begin and end.
 */
type Adjust = (x: Float64Array, first?: Int32Array) => void;

export type KernelRows = OrderedRows | MultinomialRows;

/** The likelihood of one set of rows, whose weights can be replaced. */
export type Kernel = {
  /** Sets the weights [S], each ≥ 0; all 1 until then. */
  readonly setWeights: (weight: Float64Array) => void;
  /**
   * Negative log-likelihood at `theta` [P], in nats; writes its derivatives into `gradient` [P] and
   * `hessian` [P,P]. Infinity where a row has its thresholds out of order.
   */
  readonly evaluate: (theta: Float64Array, gradient: Float64Array, hessian: Float64Array) => number;
  /** [P] a row: derivatives of its log-probability, for one count of it. */
  readonly scores: (theta: Float64Array) => ByRow;
  /** Of each answer to a row: categories, or profiles of the scenario. */
  readonly probabilities: (theta: Float64Array) => ByRow;
};

/**
 * Numbers of each row, until the kernel is next called: those of row s begin at values[at(s)]. What was asked
 * before may be gone, as of many rows one is held at a time.
 */
export type ByRow = { readonly values: Float64Array; readonly at: (s: number) => number };

/** Given from outside, so that estimation does not know where its kernels run. */
export type MakeKernel = (rows: KernelRows) => Kernel;
