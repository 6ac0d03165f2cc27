import type { FitProblem } from '../estimation/problem.ts';

/** Why a file is not a table. Rows are numbered as a spreadsheet shows them: the header is row 1. */
export type CsvProblem =
  /** The device did not give the file's content. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Bytes that no text has: a spreadsheet's own format, a picture, noise. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-many-columns'; readonly columns: number; readonly limit: number }
  /** `column` counts from 1. */
  | { readonly kind: 'unnamed-column'; readonly column: number }
  | { readonly kind: 'repeated-column'; readonly column: string }
  | { readonly kind: 'ragged-row'; readonly row: number; readonly cells: number; readonly expected: number }
  | { readonly kind: 'open-quote'; readonly row: number };

/** What is wrong with the value of a bad row. */
export type BadValue =
  | 'not-a-number'
  | 'not-a-category'
  | 'not-zero-or-one'
  | 'nothing-chosen'
  | 'chosen-twice'
  | 'chosen-not-offered'
  | 'repeated-profile'
  | 'negative-weight'
  | 'too-large-weight'
  | 'unequal-weight'
  | 'no-scenario';

/** A row that cannot be used as it is, so that nothing is fitted. */
export type BadRow = {
  readonly kind: 'bad-row';
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: BadValue;
  /**
   * How many rows after it are wrong in the same way, or scenarios in which nothing is chosen; absent where there are
   * none, or they were not looked for.
   */
  readonly more?: number;
};

/** A key of the analysis file that is not what it must be; `expected` is in the file's own English. */
export type BadAnalysis = {
  readonly kind: 'bad-analysis';
  readonly path: string;
  readonly expected: string;
};

/** Rows left out for an empty cell, and the respondents of whom no row is left. */
export type Missing = {
  readonly kind: 'missing';
  readonly rows: number;
  /** Respondents who lost a row. */
  readonly respondents: number;
  readonly withoutRows: readonly string[];
};

/** A value that is usually a code for a missing one, and how many rows have it: it counts as it is. */
export type MissingCode = {
  readonly kind: 'missing-code';
  readonly column: string;
  readonly value: string;
  readonly rows: number;
};

/** Scenarios of one profile only, in which there is nothing to choose: they are left out. */
export type NoChoice = { readonly kind: 'no-choice'; readonly scenarios: number };

/** Levels of these columns have spreads of their own, which depend on the level that is the reference. */
export type SpreadByReference = { readonly kind: 'spread-by-reference'; readonly columns: readonly string[] };

/** Groups whose own weights cannot all be estimated, so that no group's can be drawn towards the whole. */
export type Unpooled = { readonly kind: 'unpooled'; readonly groups: readonly string[] };

/** A role that no column has, without which there is nothing to fit. */
export type NoRole = { readonly kind: 'no-role'; readonly role: 'answer' | 'scenario' | 'criterion' };

/** Answers in words of which nobody said yet what is low and what is high. */
export type NoOrder = { readonly kind: 'no-order' };

/** Why a table and an analysis give no dataset. */
export type DataProblem = BadRow | BadAnalysis | Extract<FitProblem, { kind: 'too-few-answers' }>;
