import type { StorageProblem } from '../storage/database.ts';
import { storageProblem } from './storage.ts';

/** Why a study cannot be read just now; nothing where it is not on this device. */
export function unopenedWhy(
  problem: StorageProblem | { readonly kind: 'unknown-study' },
): string | undefined {
  return problem.kind === 'unknown-study' ? undefined : storageProblem(problem);
}
