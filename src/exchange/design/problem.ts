import type { CsvProblem } from '../table-problem.ts';

/** Why a file is no design of a study's criteria. Rows are numbered as a spreadsheet shows them. */
export type DesignFileProblem =
  | CsvProblem
  /** Nothing in the file says what a criterion's level is; `criterion` is its index. */
  | { readonly kind: 'no-criterion'; readonly criterion: number }
  /** A column that the layout needs. */
  | { readonly kind: 'no-column'; readonly column: string }
  /** A column that is of no criterion and that the layout does not have. */
  | { readonly kind: 'unknown-column'; readonly column: string }
  | ({ readonly kind: 'bad-level'; readonly criterion: number } & CellAt)
  /** Numbers of levels of which nothing tells whether they count from 0 or from 1. */
  | { readonly kind: 'unclear-numbers'; readonly column: string }
  /** No number that a profile can have in its scenario. */
  | ({ readonly kind: 'no-profile' } & CellAt)
  /** The columns from this one on are no code of a level. */
  | ({ readonly kind: 'bad-code'; readonly criterion: number } & CellAt)
  /** A profile that is twice in its scenario. */
  | ({ readonly kind: 'repeated-profile' } & CellAt)
  /** A scenario that has not as many profiles as the study; `row` is its first. */
  | {
      readonly kind: 'other-profiles';
      readonly row: number;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly kind: 'too-many-scenarios'; readonly found: number; readonly limit: number }
  /** Respondents each have scenarios of their own, which here all respondents share. */
  | { readonly kind: 'own-designs'; readonly designs: number };

/** Where a cell is, and what it says. */
export type CellAt = { readonly row: number; readonly column: string; readonly value: string };
