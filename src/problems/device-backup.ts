import type { DeviceBackupProblem } from '../exchange/device-backup.ts';
import { deviceBackupTexts } from '../i18n/device-backup.ts';
import type { StorageProblem } from '../storage/database.ts';
import { storageProblem } from './storage.ts';

/** Why the backup of a device could not be put back, and what to do. */
export function deviceBackupProblem(problem: DeviceBackupProblem | StorageProblem): string {
  const text = deviceBackupTexts().problems;
  switch (problem.kind) {
    case 'not-locked':
    case 'lock-cut-off':
    case 'lock-passphrase':
    case 'lock-damaged':
    case 'no-device-backup':
      return text[problem.kind];
    default:
      return storageProblem(problem);
  }
}
