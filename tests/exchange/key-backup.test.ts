import { describe, expect, test } from 'vitest';
import { keyBackup, readKeyBackup } from '../../src/exchange/key-backup.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { ageUnlock, hasAge } from '../support/age-command.ts';
import { plainLock, plainUnlock } from '../support/plain-age.ts';

const passphrase = 'zout zon zee zomer één';
const keys = await newKeys();

/** As `keyBackup` locks it, but opening takes no time. */
const locked = (content: unknown) => plainLock(JSON.stringify(content), passphrase);
const quick = locked({ format: 'afweging/keys@1', ...keys });

async function outcome(text: string, by = passphrase): Promise<string> {
  const read = await readKeyBackup(text, by);
  return read.ok ? 'ok' : read.problem.kind;
}

test('keyBackup locks the pair as documented: a plain version of its format opens it', async () => {
  const backup = await keyBackup(keys, passphrase);
  const text = plainUnlock(backup, passphrase);
  expect(JSON.parse(text)).toEqual({ format: 'afweging/keys@1', ...keys });
  expect(await readKeyBackup(plainLock(text, passphrase), passphrase)).toEqual({ ok: true, value: keys });
});

test.skipIf(!hasAge)('keyBackup locks the pair so that the age command opens it', async () => {
  const text = ageUnlock(await keyBackup(keys, passphrase), passphrase);
  expect(JSON.parse(text)).toEqual({ format: 'afweging/keys@1', ...keys });
});

test('a backup opens after a mail wrapped, quoted and indented it', async () => {
  const mailed = quick
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n');
  expect(await outcome(`Beste collega,\r\n${mailed}\r\nGroet`)).toBe('ok');
});

describe('readKeyBackup tells apart', () => {
  const body = quick.split('\n');

  test('another passphrase', async () => {
    expect(await outcome(quick, 'zout zon zee')).toBe('lock-passphrase');
    expect(await outcome(quick, '')).toBe('lock-passphrase');
  });

  test('a backup of which the end is missing', async () => {
    expect(await outcome(body.slice(0, 4).join('\n'))).toBe('lock-cut-off');
  });

  test('a backup with a changed byte, a missing line, or something else between its ends', async () => {
    const last = body.length - 4;
    const changed = body.map((line, i) =>
      i === last ? `${line[0] === 'A' ? 'B' : 'A'}${line.slice(1)}` : line,
    );
    expect(await outcome(changed.join('\n'))).toBe('lock-damaged');
    expect(await outcome(body.filter((_, i) => i !== last).join('\n'))).toBe('lock-damaged');
    expect(await outcome(quick.replace(/=*\n-----END/, '!\n-----END'))).toBe('lock-damaged');
  });

  test('a backup with any one letter of its file changed from a whole one', async () => {
    const [start, stop] = [quick.indexOf('\n') + 1, quick.lastIndexOf('\n-----END')];
    const places = Array.from({ length: stop - start }, (_, i) => start + i);
    const letters = places.filter((place) => /[A-Za-z0-9+/]/.test(quick[place]!));
    for (const place of letters) {
      const other = quick[place] === 'A' ? 'B' : 'A';
      expect([place, await outcome(quick.slice(0, place) + other + quick.slice(place + 1))]).not.toContain(
        'ok',
      );
    }
  });

  test('something that is no backup at all', async () => {
    expect(await outcome('')).toBe('not-locked');
    expect(await outcome(keys.publicKey)).toBe('not-locked');
    // An age file for a public key, as `age -r` writes it, has another stanza.
    const other = Buffer.from('age-encryption.org/v1\n-> X25519 abc\n').toString('base64');
    expect(await outcome(quick.replace(/-\n[^-]*\n-/, `-\n${other}\n-`))).toBe('not-locked');
  });

  test('something else that was locked, a public key as the private one, and halves of two pairs', async () => {
    expect(await outcome(plainLock('hello', passphrase))).toBe('no-key-backup');
    expect(await outcome(locked({ ...keys, format: 'afweging/device@1' }))).toBe('no-key-backup');
    const whole = { format: 'afweging/keys@1', ...keys };
    expect(await outcome(locked({ ...whole, privateKey: keys.publicKey }))).toBe('public-as-private');
    expect(await outcome(locked({ ...whole, privateKey: (await newKeys()).privateKey }))).toBe('keys-differ');
  });
});
