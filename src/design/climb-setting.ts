import type { Random } from '../lib/random.ts';
import type { Evening } from './evening.ts';
import type { SearchState } from './search-state.ts';

/** Rows of one block may exchange levels. */
export type Climb = Evening & {
  /** Two of a kind: the best, and one that wanders from it. */
  readonly states: readonly [SearchState, SearchState];
  /**
   * Whether levels are exchanged, so that each occurs as often as before, and evened out where they can be. See
   * `isFreeOf`.
   */
  readonly balanced: boolean;
  readonly random: Random;
  /** Climbs that may be made, the first included. */
  readonly most: number;
};
