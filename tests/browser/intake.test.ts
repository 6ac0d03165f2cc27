import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { seal } from '../../src/exchange/envelope.ts';
import { type Keys, newKeys } from '../../src/exchange/keys.ts';
import { versionOf } from '../../src/exchange/version.ts';
import { counting, inOrder } from '../../src/response/received.ts';
import { collecting, openCollection } from '../../src/state/collection.ts';
import { intake, type Report, stopIntake, takeFiles, takeText } from '../../src/state/intake.ts';
import { saveKeys } from '../../src/storage/keys.ts';
import { saveVersion } from '../../src/storage/shared-versions.ts';
import type { Study } from '../../src/study/study.ts';
import { handOver } from '../support/received.ts';
import { rated, study } from '../support/study.ts';

let keys: Keys;
let made: Study;
let version: string;

beforeEach(async () => {
  await deleteDB('afweging');
  keys = await newKeys();
  made = study({ id: '00112233445566ff', key: keys.publicKey, design: rated([[0], [1], [0]]) });
  version = await versionOf(made);
  await saveKeys({ ...keys, madeAt: 1, backedUpAt: 1 });
  await saveVersion(version, made, 1);
  await openCollection(made.id);
});

const idOf = (person: number) => person.toString(16).padStart(32, '0');

async function envelope(person: number, revision = 0): Promise<Uint8Array<ArrayBuffer>> {
  const answers = [person % 2, 1 - (person % 2), 0];
  const { response } = handOver({ id: idOf(person), study: made.id, version, revision, answers });
  return seal(made, version, response);
}

function report(): Report {
  const now = intake.value;
  if (now.kind !== 'done') throw new Error(now.kind);
  return now.report;
}

/** What counts, without the times at which it came. */
function counted(): unknown {
  const now = collecting.value;
  if (now.kind !== 'ready') throw new Error(now.kind);
  return inOrder(now.received)
    .map((record) => counting(record).response)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

/** Every fault that a single file can have, in turns. */
async function faulty(n: number): Promise<File> {
  const good = await envelope(n);
  const code = textCode('e', good);
  const flipped = Uint8Array.from(good);
  flipped[15 + (n % (good.length - 15))]! ^= 1 << (n % 8);
  const faults: readonly (() => BlobPart)[] = [
    () => '',
    () => 'geen code',
    () => code.slice(0, 20 + (n % 100)),
    () => `${code.slice(0, 60)}${code[60] === 'x' ? 'y' : 'x'}${code.slice(61)}`,
    () => flipped,
    () => good.slice(0, good.length - 1 - (n % 40)),
    () => Uint8Array.of(...good, 0),
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, n),
    () => textCode('s', good),
    () => Uint8Array.of(9, ...good.subarray(1)),
  ];
  return file(`${n}.txt`, faults[n % faults.length]!());
}

test('of 200 files the 100 good ones are in and each faulty one is named, in whatever order they come', async () => {
  const good = await Promise.all(
    Array.from({ length: 100 }, async (_, n) => file(`goed ${n}`, textCode('e', await envelope(n)))),
  );
  const bad = await Promise.all(Array.from({ length: 100 }, (_, n) => faulty(n)));
  const files = good.flatMap((each, n) => [each, bad[n]!]);
  await takeFiles(files);
  expect(report()).toMatchObject({
    read: 200,
    taken: { new: 100, newer: 0, older: 0, same: 0 },
    stopped: false,
    problem: undefined,
  });
  const names = new Set(report().setAside.map(({ name }) => name));
  expect(bad.filter(({ name }) => !names.has(name))).toEqual([]);
  const first = counted();
  await deleteDB('afweging');
  await saveKeys({ ...keys, madeAt: 1, backedUpAt: 1 });
  await saveVersion(version, made, 1);
  await openCollection(made.id);
  await takeFiles(files.toReversed());
  expect(report().taken.new).toBe(100);
  expect(counted()).toEqual(first);
});

test('an import that is stopped keeps whole batches, and doing it again makes no doubles', async () => {
  const codes = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => textCode('e', await envelope(n))),
  );
  const stop = intake.subscribe((now) => {
    if (now.kind === 'running' && now.done > 0) stopIntake();
  });
  await takeText(codes.join('\n'));
  stop();
  const { stopped, taken } = report();
  expect(stopped).toBe(true);
  expect(taken.new).toBeGreaterThan(0);
  expect(taken.new).toBeLessThan(200);
  await takeText(codes.join('\n'));
  expect(report().taken).toEqual({ new: 200 - taken.new, newer: 0, older: 0, same: taken.new });
  expect(counted()).toHaveLength(200);
});

test('a file too large to be answers and one that cannot be read are named and spoil nothing', async () => {
  const large = file('groot.bin');
  Object.defineProperty(large, 'size', { value: 200_000_000 });
  const folder = file('map');
  folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
  await takeFiles([large, folder, file('goed', await envelope(1))]);
  expect(report().taken.new).toBe(1);
  expect(report().setAside.map(({ name, reason }) => [name, reason.kind])).toEqual([
    ['groot.bin', 'too-large'],
    ['map', 'unreadable'],
  ]);
});
