import {
  AEAD_AES_256_GCM,
  CipherSuite,
  DecapError,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
  type KeyPair,
  OpenError,
} from 'hpke';
import { fromBase64url, toBase64url } from '../lib/base64url.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { compressed, type PublicKeyProblem, readPublicKey } from './public-key.ts';

/** What a researcher's answers are sealed to and opened with, each in base64url. */
export type Keys = {
  /** A P-256 point, compressed, 33 bytes: goes with the study. */
  readonly publicKey: string;
  /** 32 bytes: never leaves the researcher's devices but in a backup locked with a passphrase. */
  readonly privateKey: string;
};

/**
 * HPKE (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM: of the suites that keep an
 * envelope small, the one that the browsers of all phones in use can do.
 */
export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** A new key pair. */
export async function newKeys(): Promise<Keys> {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicKey: toBase64url(compressed(await suite.SerializePublicKey(pair.publicKey))),
    privateKey: toBase64url(await suite.SerializePrivateKey(pair.privateKey)),
  };
}

/** Why two texts are not a key pair. `public-as-private`: the public key stands where the private one should. */
export type KeysProblem =
  | PublicKeyProblem
  | { readonly kind: 'public-as-private' }
  | { readonly kind: 'private-key-length' }
  | { readonly kind: 'keys-differ' };

/** The pair in the form that opens envelopes. Whether the halves belong together tells `checkKeys`. */
export async function readKeys({
  publicKey,
  privateKey,
}: Keys): Promise<Result<KeyPair<CryptoKey>, KeysProblem>> {
  const point = readPublicKey(publicKey);
  if (!point.ok) return point;
  if (readPublicKey(privateKey).ok) return fail({ kind: 'public-as-private' });
  if (fromBase64url(privateKey)?.length !== 32) return fail({ kind: 'private-key-length' });
  const [x, y] = [toBase64url(point.value.subarray(1, 33)), toBase64url(point.value.subarray(33))];
  const half = { kty: 'EC', crv: 'P-256', x, y };
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  try {
    return ok({
      publicKey: await crypto.subtle.importKey('jwk', half, curve, true, []),
      // The public half goes along: some browsers import a private key only with it.
      privateKey: await crypto.subtle.importKey('jwk', { ...half, d: privateKey }, curve, false, [
        'deriveBits',
      ]),
    });
  } catch (error) {
    if (error instanceof DOMException) return fail({ kind: 'keys-differ' });
    throw error;
  }
}

/** The same pair, where what is sealed to its public key opens with its private one. */
export async function checkKeys(keys: Keys): Promise<Result<Keys, KeysProblem>> {
  const pair = await readKeys(keys);
  if (!pair.ok) return pair;
  const { encapsulatedSecret, ciphertext } = await suite.Seal(pair.value.publicKey, new Uint8Array(0));
  try {
    await suite.Open(pair.value, encapsulatedSecret, ciphertext);
    return ok(keys);
  } catch (error) {
    if (error instanceof OpenError || error instanceof DecapError) return fail({ kind: 'keys-differ' });
    throw error;
  }
}
