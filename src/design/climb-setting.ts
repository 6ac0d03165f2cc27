import type { Random } from '../lib/random.ts';
import type { Rules } from './rules.ts';
import type { SearchState } from './search-state.ts';

export type Climb = {
  readonly rules: Rules;
  /** Two of a kind: the best, and one that wanders from it. */
  readonly states: readonly [SearchState, SearchState];
  /** [rows] the block of each: rows of one block may exchange levels, those that are kept stay as they are. */
  readonly groups: readonly number[];
  /** Whether levels are exchanged, so that each occurs as often as before, and evened out where they can be. */
  readonly balanced: boolean;
  readonly random: Random;
  /** Climbs that may be made, the first included. */
  readonly most: number;
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
};
