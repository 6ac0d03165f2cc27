import type { KeyBackupProblem } from '../exchange/key-backup.ts';
import { keyBackupTexts } from '../i18n/key-backup.ts';
import type { StorageProblem } from '../storage/database.ts';
import { storageProblem } from './storage.ts';

/** Why a backup that was picked again does not do, and what to do. */
export function readBackProblem(
  problem: KeyBackupProblem | StorageProblem | { readonly kind: 'other-key' },
): string {
  const text = keyBackupTexts().problems;
  switch (problem.kind) {
    case 'not-locked':
    case 'lock-cut-off':
    case 'lock-passphrase':
    case 'lock-damaged':
    case 'no-key-backup':
    case 'other-key':
    case 'public-as-private':
      return text[problem.kind];
    case 'refused':
    case 'silent':
    case 'full':
    case 'newer':
    case 'held':
      return storageProblem(problem);
    default:
      return text.keys;
  }
}
