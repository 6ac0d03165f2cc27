import { storageTexts } from '../i18n/storage.ts';
import type { StorageProblem } from '../storage/database.ts';

/** Why nothing is kept on this device just now, and what to do. */
export function storageProblem({ kind }: StorageProblem): string {
  return storageTexts()[kind];
}
