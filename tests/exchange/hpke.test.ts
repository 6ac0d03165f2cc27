import { describe, expect, test } from 'vitest';
import { newKeys, suite } from '../../src/exchange/keys.ts';
import { readPublicKey } from '../../src/exchange/public-key.ts';
import { fromBase64url } from '../../src/lib/base64url.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { plainOpen, plainSchedule } from '../support/plain-hpke.ts';

/**
 * Of the vectors that RFC 9180 names in appendix A (test-vectors.json of its repository, commit 5f503c5), the one
 * of our suite in base mode: KEM 16, KDF 1 and AEAD 2. The appendix itself prints other suites.
 */
const official = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ikmR: 'a0ce15d49e28bd47a18a97e147582d814b08cbe00109fed5ec27d1b4e9f6f5e3',
  pkRm: '04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c',
  skRm: '317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2',
  enc: '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
  key: 'ee16802a936d5f544771131900ee6973d0551de9e852ece2ef34bf0d5f9e1d1d',
  nonce: '9bc50980832a7b4b58c40161',
  /** The first message. An envelope holds no second one. */
  aad: '436f756e742d30',
  sealed: '58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f',
  text: '4265617574792069732074727574682c20747275746820626561757479',
};
const [info, enc, aad, sealed] = [official.info, official.enc, official.aad, official.sealed].map(fromHex);

describe('RFC 9180, by the vectors of our suite', () => {
  test('the suite derives their key pair', async () => {
    const pair = await suite.DeriveKeyPair(fromHex(official.ikmR), true);
    expect(toHex(await suite.SerializePublicKey(pair.publicKey))).toBe(official.pkRm);
    expect(toHex(await suite.SerializePrivateKey(pair.privateKey))).toBe(official.skRm);
  });

  test('the suite opens their message', async () => {
    const key = await suite.DeserializePrivateKey(fromHex(official.skRm), true);
    expect(toHex(await suite.Open(key, enc!, sealed!, { info: info!, aad: aad! }))).toBe(official.text);
  });

  test('the plain version has their key and nonce, and opens their message', () => {
    const given = { privateKey: fromHex(official.skRm), enc: enc!, info: info! };
    const { key, nonce } = plainSchedule(given);
    expect([toHex(key), toHex(nonce)]).toEqual([official.key, official.nonce]);
    expect(toHex(plainOpen({ ...given, aad: aad!, sealed: sealed! }))).toBe(official.text);
  });
});

test('the plain version opens what our suite seals', async () => {
  const keys = await newKeys();
  const point = readPublicKey(keys.publicKey);
  if (!point.ok) throw new Error(point.problem.kind);
  const key = await suite.DeserializePublicKey(point.value);
  const made = await suite.Seal(key, fromHex(official.text), { info: info!, aad: aad! });
  const opened = plainOpen({
    privateKey: fromBase64url(keys.privateKey)!,
    enc: made.encapsulatedSecret,
    info: info!,
    aad: aad!,
    sealed: made.ciphertext,
  });
  expect(toHex(opened)).toBe(official.text);
});
