/**
 * Responses and design as flat arrays, row-major. Symbols: S scenarios judged (rows), K coefficients,
 * C categories, N respondents, M profile rows over all choice scenarios.
 */
export type RatingData = {
  readonly kind: 'ratings';
  /** The K coefficients' names, in the order of the columns of `x`. */
  readonly names: readonly string[];
  /** [S,K] coded levels. */
  readonly x: Float64Array;
  /** [S] category, 0..C−1. */
  readonly answer: Int32Array;
  /** The C categories' own labels, lowest first. */
  readonly categories: readonly string[];
} & Rows;

export type ChoiceData = {
  readonly kind: 'choices';
  readonly names: readonly string[];
  /** [M,K] coded levels, a scenario's profiles together. */
  readonly x: Float64Array;
  /** [S+1] row of a scenario's first profile; the last entry is M. */
  readonly first: Int32Array;
  /** [S] the chosen profile's row, counted within its scenario. */
  readonly answer: Int32Array;
  /**
   * [M] which of the named profiles each row is, from 0: equal for those told apart by nothing; absent where profiles
   * have no names.
   */
  readonly profile?: Int32Array;
} & Rows;

type Rows = {
  /** [S] frequency weight: a row counts as so many equal rows. */
  readonly weight: Float64Array;
  /** [S] respondent, 0..N−1. */
  readonly respondent: Int32Array;
  /** The N respondents' identifiers; undefined when every row is a respondent of its own. */
  readonly people: readonly string[] | undefined;
};

export type Dataset = RatingData | ChoiceData;

export type RatingAnswers = Omit<RatingData, 'x'>;
export type ChoiceAnswers = Omit<ChoiceData, 'x'>;

/** A dataset but for its levels, which are nearly all of its numbers. */
export type Answers = RatingAnswers | ChoiceAnswers;
