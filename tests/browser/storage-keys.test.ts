import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { loadKeys, saveKeys } from '../../src/storage/keys.ts';

beforeEach(() => deleteDB('afweging'));

const pair = { publicKey: 'A-public', privateKey: 'private', madeAt: 1 };

test('saveKeys keeps pairs, and loadKeys gives them in the order they were made', async () => {
  await saveKeys({ ...pair, publicKey: 'B-public', madeAt: 2 });
  await saveKeys(pair);
  const loaded = await loadKeys();
  expect(loaded.ok && loaded.value.map(({ publicKey }) => publicKey)).toEqual(['A-public', 'B-public']);
});

test('saveKeys marks a pair as backed up, and never forgets that or when it was made', async () => {
  await saveKeys(pair);
  await saveKeys({ ...pair, madeAt: 5, backedUpAt: 6 });
  await saveKeys({ ...pair, madeAt: 7 });
  expect(await loadKeys()).toEqual({ ok: true, value: [{ ...pair, backedUpAt: 6 }] });
});
