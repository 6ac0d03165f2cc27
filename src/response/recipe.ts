/**
 * The truth behind simulated answers. Utility, on the scale where the error is standard logistic, is the
 * sum of a person's level effects minus their strictness; a category is picked by the thresholds it passes.
 * In a choice each profile has an error of its own, standard Gumbel, and the largest utility is picked.
 */
export type Recipe = {
  readonly people: number;
  /** [C−1] the utility at which each category passes into the next, ascending; empty for a choice. */
  readonly thresholds: readonly number[];
  /** Utility of none of the profiles, where that is offered; 0, that of an average profile, when absent. */
  readonly none?: number;
  /** Standard deviation over people of strictness within a group. */
  readonly strictness: number;
  /** By criterion id; each criterion of the study. */
  readonly criteria: Readonly<Record<string, Weighing>>;
  /** By question id. A question not named has options of equal size, unrelated to anything. */
  readonly background: Readonly<Record<string, Options>>;
  readonly shifts: readonly Shift[];
};

/** How a criterion counts. */
export type Weighing = {
  /** [L] mean effect of each level; they sum to zero. */
  readonly effects: readonly number[];
  /** Root mean square over levels of a person's deviation from those means; on one line for an amount. */
  readonly spread: number;
};

/** How people divide over a question's options. */
type Options = {
  /** Size of each option relative to the others; their numbers of people follow by largest remainder. */
  readonly sizes: readonly number[];
  /** Correlations, in the underlying normal scores, with a person's seniority and own strictness. */
  readonly seniority?: number;
  readonly strictness?: number;
};

/** What one group adds to its members' strictness and level effects. */
type Shift = {
  readonly question: string;
  readonly option: string;
  readonly strictness: number;
  /** By criterion id: [L] added to the level effects, summing to zero. */
  readonly effects?: Readonly<Record<string, readonly number[]>>;
};
