import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readCode } from '../../src/exchange/code.ts';
import { readDeviceBackup } from '../../src/exchange/device-backup.ts';
import { openEnvelope } from '../../src/exchange/envelope.ts';
import { readKeyBackup } from '../../src/exchange/key-backup.ts';
import { keyWords } from '../../src/exchange/key-words.ts';
import { receiptWords } from '../../src/exchange/receipt.ts';
import { Response } from '../../src/response/response.ts';
import { Study } from '../../src/study/study.ts';
import { plainEnvelope } from '../support/plain-envelope.ts';

/**
 * What the first format left, never made anew: every later build must open it. The key is public, so that
 * anybody can check that.
 */
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const Words = v.strictObject({ nl: v.array(v.string()), en: v.array(v.string()) });
const corpus = v.parse(
  v.object({
    testKeys: v.strictObject({ publicKey: v.string(), privateKey: v.string() }),
    words: Words,
    versions: v.array(v.strictObject({ version: v.string(), study: Study })),
    envelopes: v.array(v.strictObject({ code: v.string(), response: Response, receipt: Words })),
  }),
  JSON.parse(read('envelopes.json')),
);
const { testKeys, versions, envelopes } = corpus;
const passphrase = 'openbare test zonder geheim';

test('the 20 envelopes open, by the app and by a program that shares nothing with it', async () => {
  expect(envelopes.length).toBe(20);
  const forms = Object.fromEntries(versions.map(({ version, study }) => [version, study]));
  for (const { code, response } of envelopes) {
    const bytes = readCode(code);
    const opened = bytes.ok && (await openEnvelope(bytes.value.bytes, [testKeys], versions));
    expect(opened).toEqual({ ok: true, value: response });
    const { id, study, answers, background, handedOver } = response;
    const { seconds: _, ...when } = handedOver!;
    const plain = plainEnvelope(code, testKeys.privateKey, forms);
    expect(plain).toEqual({ id, study, answers, background, ...when });
  }
});

test('the key keeps its words and the responses their receipts', async () => {
  for (const language of ['nl', 'en'] as const) {
    expect(await keyWords(testKeys.publicKey, language)).toEqual(corpus.words[language]);
    for (const { response, receipt } of envelopes) {
      const { revision } = response.handedOver!;
      expect(await receiptWords(response.id, revision, language)).toEqual(receipt[language]);
    }
  }
});

test('the backup of the key and of a device open', async () => {
  expect(await readKeyBackup(read('test-key-backup.txt'), passphrase)).toEqual({ ok: true, value: testKeys });
  const device = await readDeviceBackup(read('device-backup.txt'), passphrase);
  expect(device).toMatchObject({ ok: true, value: { keys: [testKeys], received: [{}] } });
});
