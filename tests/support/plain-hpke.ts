import { createDecipheriv, createECDH, createHmac } from 'node:crypto';

/**
 * HPKE base mode, receiver's side, for DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, written from
 * RFC 9180, sections 4, 4.1 and 5.1, with Node's own cryptography.
 */
const kemSuite = Buffer.from([...Buffer.from('KEM'), 0, 16]);
const suite = Buffer.from([...Buffer.from('HPKE'), 0, 16, 0, 1, 0, 2]);

/** What is sealed, opened. @throws Error when the tag does not fit */
export function plainOpen(given: {
  readonly privateKey: Uint8Array;
  readonly enc: Uint8Array;
  readonly info: Uint8Array;
  readonly aad: Uint8Array;
  readonly sealed: Uint8Array;
}): Buffer {
  const { key, nonce } = plainSchedule(given);
  const tagAt = given.sealed.length - 16;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAAD(given.aad);
  decipher.setAuthTag(given.sealed.subarray(tagAt));
  return Buffer.concat([decipher.update(given.sealed.subarray(0, tagAt)), decipher.final()]);
}

/** Key and base nonce: section 5.1, with an empty pre-shared key and its empty id. */
export function plainSchedule(given: {
  readonly privateKey: Uint8Array;
  readonly enc: Uint8Array;
  readonly info: Uint8Array;
}): { key: Buffer; nonce: Buffer } {
  const none = Buffer.alloc(0);
  const context = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(suite, none, 'psk_id_hash', none),
    labeledExtract(suite, none, 'info_hash', given.info),
  ]);
  const secret = labeledExtract(suite, sharedSecret(given.privateKey, given.enc), 'secret', none);
  return {
    key: labeledExpand(suite, { secret, label: 'key', info: context, length: 32 }),
    nonce: labeledExpand(suite, { secret, label: 'base_nonce', info: context, length: 12 }),
  };
}

/** Section 4.1, `Decap`. */
function sharedSecret(privateKey: Uint8Array, enc: Uint8Array): Buffer {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  const secret = labeledExtract(kemSuite, Buffer.alloc(0), 'eae_prk', curve.computeSecret(enc));
  const info = Buffer.concat([enc, curve.getPublicKey()]);
  return labeledExpand(kemSuite, { secret, label: 'shared_secret', info, length: 32 });
}

function labeledExtract(suite: Buffer, salt: Buffer, label: string, key: Uint8Array): Buffer {
  const salted = salt.length === 0 ? Buffer.alloc(32) : salt;
  return hmac(salted, Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), key]));
}

/** One block of HKDF's expansion (RFC 5869, section 2.3) is enough for what is asked here. */
function labeledExpand(
  suite: Buffer,
  { secret, label, info, length }: { secret: Buffer; label: string; info: Buffer; length: number },
): Buffer {
  const asked = Buffer.concat([
    Buffer.from([length >> 8, length & 255]),
    Buffer.from('HPKE-v1'),
    suite,
    Buffer.from(label),
    info,
    Buffer.from([1]),
  ]);
  return hmac(secret, asked).subarray(0, length);
}

function hmac(key: Uint8Array, data: Uint8Array): Buffer {
  return createHmac('sha256', key).update(data).digest();
}
