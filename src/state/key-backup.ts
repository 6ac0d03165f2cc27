import type { KeyBackupProblem } from '../exchange/key-backup.ts';
import { newKeys } from '../exchange/keys.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { StorageProblem } from '../storage/database.ts';
import { type StoredKeys, saveKeys } from '../storage/keys.ts';

/** Why a backup that was picked again does not do. `other-key`: it is one, of another key than this study's. */
type ReadBackProblem = KeyBackupProblem | StorageProblem | { readonly kind: 'other-key' };

/** Makes a key pair and keeps it on this device. */
export async function makeKeys(): Promise<Result<StoredKeys, StorageProblem>> {
  const keys = { ...(await newKeys()), madeAt: Date.now() };
  const saved = await saveKeys(keys);
  return saved.ok ? ok(keys) : saved;
}

/** The backup of a key pair, locked with a passphrase, as the text of a file. */
export async function backupOf(keys: StoredKeys, passphrase: string): Promise<string> {
  const { keyBackup } = await import('../exchange/key-backup.ts');
  return keyBackup(keys, passphrase);
}

/**
 * Opens a backup as its owner would later, and keeps that it can be opened; a key that is not on this
 * device comes onto it so.
 *
 * @param expected - the public key that must be in it
 */
export async function readBack(
  text: string,
  passphrase: string,
  expected: string,
): Promise<Result<void, ReadBackProblem>> {
  const { readKeyBackup } = await import('../exchange/key-backup.ts');
  const keys = await readKeyBackup(text, passphrase);
  if (!keys.ok) return keys;
  if (keys.value.publicKey !== expected) return fail({ kind: 'other-key' });
  const now = Date.now();
  return saveKeys({ ...keys.value, madeAt: now, backedUpAt: now });
}
