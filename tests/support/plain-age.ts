import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto';

/**
 * Age files locked with a passphrase, written from the format's description (age-encryption.org/v1: "ASCII
 * armor", "Header", "The scrypt recipient type", "Payload") with Node's own cryptography.
 */
const [begin, end] = ['-----BEGIN AGE ENCRYPTED FILE-----', '-----END AGE ENCRYPTED FILE-----'];

/** Opens one. @throws Error when the passphrase or any byte is another */
export function plainUnlock(armored: string, passphrase: string): string {
  const lines = armored.trimEnd().split('\n');
  if (lines.shift() !== begin) throw new Error('no first line');
  if (lines.pop() !== end) throw new Error('no last line');
  const file = Buffer.from(lines.join(''), 'base64');
  const macAt = file.indexOf('\n--- ') + 1;
  const payloadAt = file.indexOf('\n', macAt) + 1;
  const [version, stanza, body] = file.subarray(0, macAt).toString().split('\n') as [string, string, string];
  const [arrow, type, salt, rounds] = stanza.split(' ') as [string, string, string, string];
  if (version !== 'age-encryption.org/v1' || arrow !== '->' || type !== 'scrypt')
    throw new Error('no scrypt');
  const key = wrapKey(passphrase, Buffer.from(salt, 'base64'), Number(rounds));
  const fileKey = opened(key, Buffer.alloc(12), Buffer.from(body, 'base64'));
  if (macOf(fileKey, file.subarray(0, macAt + 3)) !== file.subarray(macAt + 4, payloadAt - 1).toString()) {
    throw new Error('other header');
  }
  const nonce = file.subarray(payloadAt, payloadAt + 16);
  return chunks(file.subarray(payloadAt + 16), payloadKey(fileKey, nonce));
}

/** Locks a short text with so few rounds that opening takes no time. */
export function plainLock(text: string, passphrase: string): string {
  const [salt, fileKey, nonce] = [randomBytes(16), randomBytes(16), randomBytes(16)];
  const rounds = 4;
  const body = sealed(wrapKey(passphrase, salt, rounds), Buffer.alloc(12), fileKey);
  const head = `age-encryption.org/v1\n-> scrypt ${unpadded(salt)} ${rounds}\n${unpadded(body)}\n---`;
  const last = Buffer.alloc(12);
  last[11] = 1;
  const file = Buffer.concat([
    Buffer.from(`${head} ${macOf(fileKey, Buffer.from(head))}\n`),
    nonce,
    sealed(payloadKey(fileKey, nonce), last, Buffer.from(text)),
  ]);
  return `${begin}\n${file.toString('base64').replace(/.{1,64}/g, '$&\n')}${end}\n`;
}

function wrapKey(passphrase: string, salt: Buffer, rounds: number): Buffer {
  const salted = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  return scryptSync(passphrase, salted, 32, { N: 2 ** rounds, r: 8, p: 1, maxmem: 2 ** 30 });
}

function macOf(fileKey: Buffer, head: Buffer): string {
  const key = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32));
  return unpadded(createHmac('sha256', key).update(head).digest());
}

function payloadKey(fileKey: Buffer, nonce: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
}

/** Chunks of 64 KiB, each with its number, and the last one marked, in the nonce. */
function chunks(bytes: Buffer, key: Buffer): string {
  const size = 65_536 + 16;
  const parts: Buffer[] = [];
  for (let at = 0, n = 0; at < bytes.length; at += size, n++) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(n, 7);
    nonce[11] = at + size >= bytes.length ? 1 : 0;
    parts.push(opened(key, nonce, bytes.subarray(at, at + size)));
  }
  return Buffer.concat(parts).toString();
}

function opened(key: Buffer, nonce: Buffer, bytes: Buffer): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
}

function sealed(key: Buffer, nonce: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
