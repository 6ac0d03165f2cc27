import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { describe, expect, test } from 'vitest';
import { newKeys, suite } from '../../src/exchange/keys.ts';
import { readPublicKey } from '../../src/exchange/public-key.ts';
import { fromBase64url } from '../../src/lib/base64url.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { aes128, aes256, chacha20, plainOpen, plainSchedule } from '../support/plain-hpke.ts';

const info = fromHex('4f6465206f6e2061204772656369616e2055726e');
const text = '4265617574792069732074727574682c20747275746820626561757479';

/** RFC 9180, appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. */
const a3 = {
  ikmR: fromHex('668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550'),
  pkRm: '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  skRm: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
  enc: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  key: '868c066ef58aae6dc589b6cfdd18f97e',
  nonce: '4e0bc5018beba4bf004cca59',
  /** By sequence number 0, 1 and 2, with associated data "Count-0" and so on. */
  sealed: [
    '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
    'fa6f037b47fc21826b610172ca9637e82d6e5801eb31cbd3748271affd4ecb06646e0329cbdf3c3cd655b28e82',
    '895cabfac50ce6c6eb02ffe6c048bf53b7f7be9a91fc559402cbc5b8dcaeb52b2ccc93e466c28fb55fed7a7fec',
  ],
};

/** RFC 9180, appendix A.5.1: the same with ChaCha20-Poly1305, whose key is as long as that of AES-256-GCM. */
const a5 = {
  skRm: 'a4d1c55836aa30f9b3fbb6ac98d338c877c2867dd3a77396d13f68d3ab150d3b',
  enc: '04c07836a0206e04e31d8ae99bfd549380b072a1b1b82e563c935c095827824fc1559eac6fb9e3c70cd3193968994e7fe9781aa103f5b50e934b5b2f387e381291',
  key: 'a8f45490a92a3b04d1dbf6cf2c3939ad8bfc9bfcb97c04bffe116730c9dfe3fc',
  nonce: '726b4390ed2209809f58c693',
  sealed: '6469c41c5c81d3aa85432531ecf6460ec945bde1eb428cb2fedf7a29f5a685b4ccb0d057f03ea2952a27bb458b',
};

const count = (n: number) => new TextEncoder().encode(`Count-${n}`);

describe('RFC 9180', () => {
  const official = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);

  test('the library derives the key pair of appendix A.3.1', async () => {
    const pair = await official.DeriveKeyPair(a3.ikmR, true);
    expect(toHex(await official.SerializePublicKey(pair.publicKey))).toBe(a3.pkRm);
    expect(toHex(await official.SerializePrivateKey(pair.privateKey))).toBe(a3.skRm);
  });

  test('the library opens the messages of appendix A.3.1', async () => {
    const key = await official.DeserializePrivateKey(fromHex(a3.skRm), true);
    const context = await official.SetupRecipient(key, fromHex(a3.enc), { info });
    for (const [n, sealed] of a3.sealed.entries()) {
      expect(toHex(await context.Open(fromHex(sealed), count(n)))).toBe(text);
    }
  });

  test('the plain version has the keys of appendices A.3.1 and A.5.1 and opens their first messages', () => {
    const cases = [
      { aead: aes128, ...a3, sealed: a3.sealed[0]! },
      { aead: chacha20, ...a5 },
    ];
    for (const { aead, skRm, enc, key, nonce, sealed } of cases) {
      const given = { privateKey: fromHex(skRm), enc: fromHex(enc), info };
      const schedule = plainSchedule(aead, given);
      expect([toHex(schedule.key), toHex(schedule.nonce)]).toEqual([key, nonce]);
      expect(toHex(plainOpen(aead, { ...given, aad: count(0), sealed: fromHex(sealed) }))).toBe(text);
    }
  });

  test('the plain version opens what our suite seals, with AES-256-GCM', async () => {
    const keys = await newKeys();
    const point = readPublicKey(keys.publicKey);
    const sealed = await suite.Seal(
      await suite.DeserializePublicKey((point as { value: Uint8Array }).value),
      fromHex(text),
      { info, aad: count(0) },
    );
    const opened = plainOpen(aes256, {
      privateKey: fromBase64url(keys.privateKey)!,
      enc: sealed.encapsulatedSecret,
      info,
      aad: count(0),
      sealed: sealed.ciphertext,
    });
    expect(toHex(opened)).toBe(text);
  });
});
