import type { Result } from '../lib/result.ts';
import type { StorageProblem } from './database.ts';
import { studio } from './studio-database.ts';

/**
 * Erases every kept fit. A fit holds estimates with each person left out, so it tells of answers: whoever
 * erases theirs erases it too. Fits on other answers are made again when they are asked for.
 */
export function forgetFits(): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    await db.clear('fits');
  });
}
