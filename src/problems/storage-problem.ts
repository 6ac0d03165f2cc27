import { storageProblemTexts } from '../i18n/storage-problems.ts';
import type { StorageProblem } from '../storage/database.ts';
import type { Told } from './told.ts';

/** Why this device keeps nothing, in words. */
export function storageProblem({ kind }: StorageProblem): Told {
  return storageProblemTexts()[kind];
}
