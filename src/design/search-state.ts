import type { Levels } from './rules.ts';

/**
 * Scenarios in the middle of a search, with what is needed to judge a small change of them fast. Rows are numbered as
 * in `Levels`.
 */
export type SearchState = {
  readonly levels: Levels;
  /** ln of what is to be large: the determinant of the information, or what corresponds to it for unsure priors. */
  readonly value: number;
  /** By how much the determinant is multiplied when two rows exchange their levels of criterion c. */
  readonly exchangeRatio: (c: number, one: number, other: number) => number;
  /** By how much it is multiplied when a row gets another level of criterion c. */
  readonly changeRatio: (c: number, row: number, level: number) => number;
  /** Makes that exchange, of which the ratio is known. */
  readonly exchange: (c: number, one: number, other: number, ratio: number) => void;
  readonly change: (c: number, row: number, level: number, ratio: number) => void;
  /** Becomes these scenarios. */
  readonly set: (levels: Levels) => void;
  /** Becomes as another of the same scenarios is. */
  copy(other: SearchState): void;
};
