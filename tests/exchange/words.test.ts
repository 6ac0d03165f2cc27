import { expect, test } from 'vitest';
import { keyWords } from '../../src/exchange/key-words.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { receiptWords } from '../../src/exchange/receipt.ts';
import { words } from '../../src/exchange/words.ts';
import { fc, property } from '../support/properties.ts';

/** Every word, found by asking for many. */
async function all(language: 'nl' | 'en'): Promise<string[]> {
  const found = new Set<string>();
  for (let n = 0; n < 400; n++) {
    const drawn = await words('test', Uint8Array.of(n >> 8, n & 255), { count: 32, language });
    for (const word of drawn) found.add(word);
  }
  return [...found];
}

test('each language has 256 words that nobody mistakes for one another', async () => {
  for (const language of ['nl', 'en'] as const) {
    const list = await all(language);
    expect(list.length).toBe(256);
    expect(list.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([]);
    expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(256);
    const near = list.flatMap((a, i) =>
      list
        .slice(i + 1)
        .filter((b) => isNear(a, b))
        .map((b) => [a, b]),
    );
    expect(near).toEqual([]);
  }
});

/** Whether one letter changed, added or left out makes one word of the other. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1);
}

test('keyWords gives eight words, the same key the same ones, in both languages at the same places', async () => {
  const { publicKey } = await newKeys();
  const dutch = await keyWords(publicKey, 'nl');
  expect(dutch).toHaveLength(8);
  expect(await keyWords(publicKey, 'nl')).toEqual(dutch);
  expect(await keyWords((await newKeys()).publicKey, 'nl')).not.toEqual(dutch);
});

test('keyWords never changes: the words are on invitations', async () => {
  // The generator of P-256, compressed: FIPS 186-4, appendix D.1.2.3.
  const key = Buffer.from('036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
  expect((await keyWords(key.toString('base64url'), 'nl')).join(' ')).toBe(
    'zilver tomaat kroon theepot honing blad dokter caravan',
  );
  expect((await keyWords(key.toString('base64url'), 'en')).join(' ')).toBe(
    'silver tomato crown teapot honey leaf doctor caravan',
  );
});

property(
  'receiptWords are those of one response in one revision',
  [fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(255)],
  async (id, revision) => {
    const hex = Buffer.from(id).toString('hex');
    const pair = await receiptWords(hex, revision, 'nl');
    expect(pair).toHaveLength(2);
    expect(await receiptWords(hex, revision, 'nl')).toEqual(pair);
  },
);
