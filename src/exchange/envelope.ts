import { DecapError, DeserializeError, EncapError, type KeyPair, NotSupportedError, OpenError } from 'hpke';
import { fromBase64url } from '../lib/base64url.ts';
import { fromHex, toHex } from '../lib/hex.ts';
import { fail, type Result } from '../lib/result.ts';
import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { digest } from './digest.ts';
import { type Keys, readKeys, suite } from './keys.ts';
import { readPublicKey } from './public-key.ts';
import {
  type KnownVersion,
  type ResponseBytesProblem,
  readResponseBytes,
  responseBytes,
} from './response-bytes.ts';

/**
 * A response sealed to the researcher's key:
 *
 * format 1 · suite 1 · key id 4 · lineage 8 · flags 1 (kept 0) · encapsulated key 65 · ciphertext
 *
 * The first 15 bytes are readable by anyone and bound to the rest as associated data.
 */
const format = 1;
/** The number of `suite` in the second byte: P-256. */
const suiteNumber = 2;
const headerBytes = 15;
const keyEnd = headerBytes + 65;
const tagBytes = 16;
/** More than any response to any study needs. */
const mostBytes = 1024;
const info = new TextEncoder().encode('afweging-envelope/1');

/** Why an envelope is not taken in. None of them says that it never can be: a key or a version may still arrive. */
export type EnvelopeProblem =
  /** Too short, too long, or not of any length that an envelope has. */
  | { readonly kind: 'no-envelope'; readonly bytes: number }
  | { readonly kind: 'unknown-format'; readonly format: number }
  | { readonly kind: 'unknown-suite'; readonly suite: number }
  /** Answers to a study of which no version is on this device, by its lineage. */
  | { readonly kind: 'other-study'; readonly study: string }
  /** Sealed to a key that is not on this device; `keyId` is the start of its hash, in hexadecimal digits. */
  | { readonly kind: 'other-key'; readonly keyId: string }
  /** Changed on its way, or damaged. */
  | { readonly kind: 'tampered' }
  | ResponseBytesProblem;

/**
 * Seals a response so that only the owner of the study's key can read it.
 *
 * @param version - of the study as it was answered
 * @throws RangeError when the study has no key or lineage, or the response does not fit it
 */
export async function seal(
  study: Study,
  version: string,
  response: Response,
): Promise<Uint8Array<ArrayBuffer>> {
  if (response.handedOver?.version !== version) throw new RangeError(`other version: ${version}`);
  const key = study.key ?? '';
  const point = readPublicKey(key);
  if (!point.ok) throw new RangeError(`key: ${point.problem.kind}`);
  const lineage = fromHex(study.id);
  if (lineage.length !== 8) throw new RangeError(`lineage: ${study.id}`);
  const header = Uint8Array.of(format, suiteNumber, ...(await idOf(key)), ...lineage, 0);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(
    await suite.DeserializePublicKey(point.value),
    responseBytes(study, response),
    { info, aad: header },
  );
  return Uint8Array.of(...header, ...encapsulatedSecret, ...ciphertext);
}

/** Whether sealing was refused by the browser's cryptography, or by the library above it: not a bug of ours. */
export function isSealingRefused(error: unknown): boolean {
  const refusals = [DOMException, EncapError, DeserializeError, NotSupportedError];
  return refusals.some((refusal) => error instanceof refusal);
}

/**
 * Opens an envelope.
 *
 * @param keys - every pair on this device, archived ones too
 * @param versions - every version of every study on this device
 * @returns the response, which fits the version it answers; or why it is not taken in
 */
export async function openEnvelope(
  bytes: Uint8Array<ArrayBuffer>,
  keys: readonly Keys[],
  versions: readonly KnownVersion[],
): Promise<Result<Response, EnvelopeProblem>> {
  const problem = problemOfHeader(bytes);
  if (problem) return fail(problem);
  const study = toHex(bytes.subarray(6, 14));
  const ofStudy = versions.filter((known) => known.study.id === study);
  if (ofStudy.length === 0) return fail({ kind: 'other-study', study });
  const keyId = toHex(bytes.subarray(2, 6));
  const fitting = await pairsOf(keyId, keys);
  if (fitting.length === 0) return fail({ kind: 'other-key', keyId });
  for (const pair of fitting) {
    const inside = await opened(bytes, pair);
    if (inside) return readResponseBytes(inside, ofStudy);
  }
  return fail({ kind: 'tampered' });
}

function problemOfHeader(bytes: Uint8Array): EnvelopeProblem | undefined {
  const { length } = bytes;
  if (length === 0 || length > mostBytes) return { kind: 'no-envelope', bytes: length };
  if (bytes[0] !== format) return { kind: 'unknown-format', format: bytes[0]! };
  if (length <= keyEnd + tagBytes) return { kind: 'no-envelope', bytes: length };
  if (bytes[1] !== suiteNumber) return { kind: 'unknown-suite', suite: bytes[1]! };
  return undefined;
}

/** The pairs with this key id: four bytes do not tell two keys apart for certain. */
async function pairsOf(keyId: string, keys: readonly Keys[]): Promise<KeyPair<CryptoKey>[]> {
  return (await Promise.all(keys.map(ready))).flatMap(({ id, pair }) => (pair && id === keyId ? [pair] : []));
}

type Ready = { readonly id: string; readonly pair: KeyPair<CryptoKey> | undefined };

/** For as long as the caller has the keys: reading a pair takes about as long as opening an envelope with it. */
const readied = new WeakMap<Keys, Promise<Ready>>();

function ready(keys: Keys): Promise<Ready> {
  const known = readied.get(keys) ?? readyOf(keys);
  readied.set(keys, known);
  return known;
}

async function readyOf(keys: Keys): Promise<Ready> {
  const pair = await readKeys(keys);
  return { id: toHex(await idOf(keys.publicKey)), pair: pair.ok ? pair.value : undefined };
}

/** What the envelope holds, or undefined where this pair does not open it. */
async function opened(
  bytes: Uint8Array,
  pair: KeyPair<CryptoKey>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const inside = await suite.Open(pair, bytes.subarray(headerBytes, keyEnd), bytes.subarray(keyEnd), {
      info,
      aad: bytes.subarray(0, headerBytes),
    });
    return Uint8Array.from(inside);
  } catch (error) {
    if (error instanceof OpenError || error instanceof DecapError) return undefined;
    throw error;
  }
}

/** The first 4 bytes of the SHA-256 digest of the public key: routes, and proves nothing. */
function idOf(publicKey: string): Promise<Uint8Array> {
  return digest(fromBase64url(publicKey) ?? new Uint8Array(0), 4);
}
