import { expect, test } from 'vitest';
import { qrCode, textCode } from '../../src/exchange/code.ts';
import { seal } from '../../src/exchange/envelope.ts';
import { incomingBytes, incomingText, openIncoming } from '../../src/exchange/incoming.ts';
import { newKeys, suite } from '../../src/exchange/keys.ts';
import { readPublicKey } from '../../src/exchange/public-key.ts';
import { responseBytes } from '../../src/exchange/response-bytes.ts';
import { seeded, shuffled } from '../../src/lib/random.ts';
import { counting, type HandOver, inOrder, type Received, taken } from '../../src/response/received.ts';
import type { Response } from '../../src/response/response.ts';
import { coreStudy, handedOver, version } from '../support/handed-over.ts';

const [keys, archived, strangers] = [await newKeys(), await newKeys(), await newKeys()];
const study = coreStudy(keys.publicKey);
const known = [{ version, study }];

/** Something handed over: a text, or a file's bytes. */
type Input = string | Uint8Array<ArrayBuffer>;
type Bad = { readonly input: Input; readonly reason: string };

const idOf = (person: number) => person.toString(16).padStart(32, '0');

/** One of the ways by which answers come. */
function carried(envelope: Uint8Array<ArrayBuffer>, way: number): Input {
  const code = textCode('e', envelope);
  const mail = `Beste onderzoeker,\r\n\r\n> ${code.replace(/.{60}/g, '$&\r\n> ')}\r\n> \r\nGroet`;
  return [code, mail, `https://example.org/r/#${qrCode('e', envelope)}`, envelope][way % 4]!;
}

/** 500 inputs of 200 people: some handed over again after a change, some sent the same twice. */
async function goodInputs(): Promise<Input[]> {
  const envelopes = await Promise.all(
    Array.from({ length: 300 }, (_, n) => {
      const revision = Math.floor(n / 200);
      return seal(study, version, handedOver(study, { id: idOf(n % 200), revision, answer: n % 5 }));
    }),
  );
  return [...envelopes, ...envelopes.slice(0, 200)].map(carried);
}

/** An envelope around whatever bytes, as a dishonest respondent can make it. */
async function around(inside: Uint8Array<ArrayBuffer>, good: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const point = readPublicKey(keys.publicKey);
  if (!point.ok) throw new Error(point.problem.kind);
  const header = good.slice(0, 15);
  const info = new TextEncoder().encode('afweging-envelope/1');
  const key = await suite.DeserializePublicKey(point.value);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, inside, { info, aad: header });
  return Uint8Array.of(...header, ...encapsulatedSecret, ...ciphertext);
}

/** One of each thing that goes wrong, from the n-th person. */
async function badOnes(n: number): Promise<Bad[]> {
  const response = handedOver(study, { id: idOf(n), revision: 9 });
  const envelope = await seal(study, version, response);
  const code = textCode('e', envelope);
  const inside = responseBytes(study, response);
  const at = (bytes: Uint8Array<ArrayBuffer>, place: number, byte: number) =>
    bytes.map((each, i) => (i === place ? byte : each));
  const flipped = (place: number) => at(envelope, place, envelope[place]! ^ (1 << (n % 8)));
  const longer = { ...study, design: { scenarios: [...study.design.scenarios, [[0, 0]]] } };
  const sealedFor = async (key: string, id: string, name: string): Promise<Uint8Array<ArrayBuffer>> =>
    seal({ ...study, key, id }, name, handedOver(study, { version: name }));
  const elsewhere = 'ffffffffffffffff';
  return [
    { input: flipped(15 + n), reason: 'tampered' },
    { input: flipped(100 + n), reason: 'tampered' },
    { input: flipped(2), reason: 'other-key' },
    { input: flipped(6), reason: 'other-study' },
    { input: at(envelope, 1, 1), reason: 'unknown-suite' },
    { input: envelope.slice(0, 97 + n), reason: 'tampered' },
    { input: envelope.slice(0, 16 + n), reason: 'no-envelope' },
    { input: Uint8Array.of(...envelope, n), reason: 'tampered' },
    { input: code.slice(0, 40 + 4 * n), reason: 'cut-off' },
    { input: code.replace(/(?<=^.{90})./, (letter) => (letter === 'A' ? 'B' : 'A')), reason: 'damaged' },
    { input: await sealedFor(strangers.publicKey, study.id, version), reason: 'other-key' },
    { input: await sealedFor(keys.publicKey, elsewhere, version), reason: 'other-study' },
    { input: await sealedFor(keys.publicKey, study.id, elsewhere), reason: 'unknown-version' },
    { input: await around(at(inside, 32, 255), envelope), reason: 'not-this-study' },
    { input: await around(at(inside, 39, 255), envelope), reason: 'not-this-study' },
    { input: await around(responseBytes(longer, handedOver(longer)), envelope), reason: 'not-this-study' },
    { input: await around(at(inside, 0, 2), envelope), reason: 'unknown-response-format' },
    { input: textCode('s', envelope), reason: 'other-kind' },
    { input: n % 2 ? '' : new Uint8Array(0), reason: 'empty' },
    { input: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, n), reason: 'not-text' },
    { input: `Ik doe niet mee. ${'zin '.repeat(50 * n)}`, reason: 'no-code' },
  ];
}

/** What one input did: nothing but this, however it was damaged. */
async function outcome(input: Input): Promise<{ response: Response } | { reason: string }> {
  const [one, ...more] =
    typeof input === 'string'
      ? incomingText(input, { channel: 'paste', name: '' })
      : incomingBytes(input, { channel: 'file', name: 'f' });
  expect(more).toEqual([]);
  const opened = await openIncoming(one!, [archived, keys], known);
  return opened.ok ? { response: opened.value } : { reason: opened.problem.kind };
}

/** The data set: those that count, by id. */
function dataSet(responses: readonly Response[]): Response[] {
  const records = new Map<string, Received>();
  for (const response of responses) {
    const handOver: HandOver = { response, envelope: new Uint8Array(0), receivedAt: 0 };
    records.set(response.id, taken(records.get(response.id), handOver).record);
  }
  return inOrder([...records.values()]).map((record) => counting(record).response);
}

test('of 500 good and 500 bad inputs in any order 500 are taken in and 500 named', async () => {
  const good = await goodInputs();
  const rounds = await Promise.all(Array.from({ length: 24 }, (_, n) => badOnes(n)));
  const bad = rounds.flat().slice(0, 500);
  expect([good.length, bad.length]).toEqual([500, 500]);
  const reasonOf = new Map<Input, string>();
  const responses: Response[] = [];
  const inputs = shuffled([...good, ...bad.map((each) => each.input)], seeded(1));
  for (const [i, did] of (await Promise.all(inputs.map(outcome))).entries()) {
    if ('reason' in did) reasonOf.set(inputs[i]!, did.reason);
    else responses.push(did.response);
  }
  expect(responses.length).toBe(500);
  // Equal texts, such as empty ones, are one key.
  for (const { input, reason } of bad) expect([reasonOf.get(input), input]).toEqual([reason, input]);
  const rows = dataSet(responses);
  expect(rows.length).toBe(200);
  expect(rows.filter((row) => row.handedOver!.revision === 1).length).toBe(100);
  for (let seed = 0; seed < 100; seed++) {
    expect(JSON.stringify(dataSet(shuffled(responses, seeded(seed))))).toBe(JSON.stringify(rows));
  }
});
