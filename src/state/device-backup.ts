import type { DeviceBackupProblem } from '../exchange/device-backup.ts';
import { ok, type Result } from '../lib/result.ts';
import { allRecords, type Restored, restoreRecords } from '../storage/all-records.ts';
import type { StorageProblem } from '../storage/database.ts';
import { listStudies } from './drafts.ts';

/** Everything on this device locked with a passphrase, as the text of a file. */
export async function backupOfDevice(passphrase: string): Promise<Result<string, StorageProblem>> {
  const records = await allRecords();
  if (!records.ok) return records;
  const { deviceBackup } = await import('../exchange/device-backup.ts');
  return ok(await deviceBackup(records.value, passphrase));
}

/** Puts a backup of a device back beside what is on this one. */
export async function restoreDevice(
  text: string,
  passphrase: string,
): Promise<Result<Restored, DeviceBackupProblem | StorageProblem>> {
  const { readDeviceBackup } = await import('../exchange/device-backup.ts');
  const records = await readDeviceBackup(text, passphrase);
  if (!records.ok) return records;
  const restored = await restoreRecords(records.value);
  await listStudies();
  return restored;
}
