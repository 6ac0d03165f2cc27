import { type ColumnFacts, mostLevels } from './column-facts.ts';
import type { Reason, Role } from './roles.ts';

/** A role and what speaks for it. */
export type Guess = { readonly role: Role; readonly reason: Reason };

/** What a column is for when that can be seen without the others; undefined when it may be a criterion. */
export function plainGuess({ different, filled, numeric, counting }: ColumnFacts): Guess | undefined {
  if (filled === 0) return { role: 'left-out', reason: 'empty' };
  if (different === 1) return { role: 'left-out', reason: 'same-everywhere' };
  // Prices may differ in every row; row numbers and words that do so tell nothing.
  if (filled > 2 && (counting || (different === filled && !numeric))) {
    return { role: 'left-out', reason: 'every-row-differs' };
  }
  return !numeric && different > mostLevels ? { role: 'left-out', reason: 'many-words' } : undefined;
}

/** Numbers count as they are, words by level. */
export function criterionRole({ numeric, allNumbers }: ColumnFacts): Guess {
  if (!numeric) return { role: 'coded', reason: 'words' };
  return { role: 'numeric', reason: allNumbers ? 'numbers' : 'mostly-numbers' };
}
