import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../lib/base64url.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { type LockProblem, lock, unlock } from './lock.ts';

/** Everything a researcher has on a device, by the name of where it is kept. Its parts are parsed by who restores them. */
export type DeviceRecords = Readonly<Record<string, readonly unknown[]>>;

/** What the lock holds, as JSON; bytes in it are written as `{ "base64url": "…" }`. */
const Backup = v.strictObject({
  format: v.literal('afweging/device@1'),
  records: v.record(v.string(), v.array(v.unknown())),
});

/** `no-device-backup`: opened, but something else was locked in it, such as one key. */
export type DeviceBackupProblem = LockProblem | { readonly kind: 'no-device-backup' };

/** Everything locked with a passphrase, as text: opens with this app and with the `age` command. */
export function deviceBackup(records: DeviceRecords, passphrase: string): Promise<string> {
  const backup = { format: 'afweging/device@1', records };
  return lock(JSON.stringify(backup, bytesAsText), passphrase);
}

/** The records in a backup, or why there are none. */
export async function readDeviceBackup(
  text: string,
  passphrase: string,
): Promise<Result<DeviceRecords, DeviceBackupProblem>> {
  const opened = await unlock(text, passphrase);
  if (!opened.ok) return opened;
  const json = v.safeParse(v.pipe(v.string(), v.parseJson({ reviver: textAsBytes }), Backup), opened.value);
  return json.success ? ok(json.output.records) : fail({ kind: 'no-device-backup' });
}

function bytesAsText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64url: toBase64url(value) } : value;
}

function textAsBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'base64url') return value;
  const { base64url } = value as { base64url: unknown };
  return (typeof base64url === 'string' && fromBase64url(base64url)) || value;
}
