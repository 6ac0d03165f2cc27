import { armor, Decrypter, Encrypter } from 'age-encryption';
import { fromBase64url } from '../lib/base64url.ts';
import { fail, ok, type Result } from '../lib/result.ts';

/** Why a locked text does not open. */
export type LockProblem = {
  /**
   * `not-locked`: nothing that was locked with a passphrase. `lock-cut-off`: its end is missing.
   * `lock-passphrase`: another passphrase, which damage to the first lines cannot be told from.
   * `lock-damaged`: the passphrase fits, and something was changed since.
   */
  readonly kind: 'not-locked' | 'lock-cut-off' | 'lock-passphrase' | 'lock-damaged';
};

/**
 * How slow a guess at the passphrase is: 2^17 rounds of scrypt, about a second and 128 MB, for its owner
 * once and for who guesses at every try.
 */
const logRounds = 17;

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/** A text locked with a passphrase as an armored age file (age-encryption.org/v1), which `age -d` opens too. */
export async function lock(text: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(logRounds);
  encrypter.setPassphrase(passphrase.normalize());
  return armor.encode(await encrypter.encrypt(text));
}

/** The text that was locked; also from a mail that wrapped, indented or quoted its lines. */
export async function unlock(locked: string, passphrase: string): Promise<Result<string, LockProblem>> {
  const file = unarmored(locked);
  if (!file.ok) return file;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize());
  try {
    return ok(await decrypter.decrypt(file.value, 'text'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The library tells its failures apart by message only.
    return fail({
      kind: error.message.startsWith('no identity matched') ? 'lock-passphrase' : 'lock-damaged',
    });
  }
}

/** How an age file with a passphrase begins. */
const header = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt ');

/** The file between the armor's first and last line. */
function unarmored(text: string): Result<Uint8Array<ArrayBuffer>, LockProblem> {
  const start = text.indexOf(begin);
  if (start < 0) return fail({ kind: 'not-locked' });
  const stop = text.indexOf(end, start);
  if (stop < 0) return fail({ kind: 'lock-cut-off' });
  const inside = text.slice(start + begin.length, stop).replace(/[\s>]/g, '');
  const letters = inside.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  const file = fromBase64url(letters);
  if (!file) return fail({ kind: 'lock-damaged' });
  return header.every((byte, i) => file[i] === byte) ? ok(file) : fail({ kind: 'not-locked' });
}
