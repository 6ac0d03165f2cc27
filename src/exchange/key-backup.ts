import * as v from 'valibot';
import { fail, type Result } from '../lib/result.ts';
import { checkKeys, type Keys, type KeysProblem } from './keys.ts';
import { type LockProblem, lock, unlock } from './lock.ts';

/** What a backup holds once opened, as JSON that a person can read too. */
const Backup = v.strictObject({
  format: v.literal('afweging/keys@1'),
  publicKey: v.string(),
  privateKey: v.string(),
});

/** Why a key backup gives no key pair. */
export type KeyBackupProblem =
  | LockProblem
  /** Opened, but something else was locked in it, such as the backup of a whole device. */
  | { readonly kind: 'no-key-backup' }
  | KeysProblem;

/** A key pair locked with a passphrase, as text: opens with this app and with the `age` command. */
export function keyBackup({ publicKey, privateKey }: Keys, passphrase: string): Promise<string> {
  const backup: v.InferOutput<typeof Backup> = { format: 'afweging/keys@1', publicKey, privateKey };
  return lock(`${JSON.stringify(backup, null, 2)}\n`, passphrase);
}

/** The key pair in a backup, whose two halves belong together; or why there is none. */
export async function readKeyBackup(
  text: string,
  passphrase: string,
): Promise<Result<Keys, KeyBackupProblem>> {
  const opened = await unlock(text, passphrase);
  if (!opened.ok) return opened;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Backup), opened.value);
  if (!parsed.success) return fail({ kind: 'no-key-backup' });
  const { publicKey, privateKey } = parsed.output;

  return checkKeys({ publicKey, privateKey });
}
