import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { seal } from '../../src/exchange/envelope.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { versionOf } from '../../src/exchange/version.ts';
import { seeded, shuffled } from '../../src/lib/random.ts';
import { counting, inOrder } from '../../src/response/received.ts';
import { SetAside } from '../../src/response/set-aside.ts';
import { collecting, openCollection } from '../../src/state/collection.ts';
import { intake, type Report, stopIntake, takeFiles, takeText } from '../../src/state/intake.ts';
import { saveKeys } from '../../src/storage/keys.ts';
import { saveVersion } from '../../src/storage/shared-versions.ts';
import { coreStudy, handedOver } from '../support/handed-over.ts';
import { badFiles, goodFiles } from '../support/mixed-files.ts';

const keys = await newKeys();
const study = { ...coreStudy(keys.publicKey), id: '00112233445566ff' };
const shared = { keys, study, version: await versionOf(study) };

/** A device on which the study was shared, and nothing came in. */
async function emptied(): Promise<void> {
  await deleteDB('afweging');
  await saveKeys({ ...(await newKeys()), madeAt: 0, backedUpAt: 0 });
  await saveKeys({ ...keys, madeAt: 1, backedUpAt: 1 });
  await saveVersion(shared.version, study, 1);
  await openCollection(study.id);
}

beforeEach(emptied);

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

test('of 1,000 files the 500 good ones are in and each bad one has its reason, in whatever order they come', {
  timeout: 60_000,
}, async () => {
  const [good, bad] = await Promise.all([goodFiles(shared), badFiles(shared)]);
  const reasons = SetAside.entries.reason.entries.kind.options;
  expect(new Set(bad.map(({ reason }) => reason))).toEqual(new Set(reasons));
  const expected = bad.map(({ file, reason }) => [file.name, reason]).sort();
  const files = [...good, ...bad.map(({ file }) => file)];
  const data: unknown[] = [];
  for (const seed of [1, 2]) {
    await emptied();
    await takeFiles(shuffled(files, seeded(seed)));
    const { read, taken, setAside, stopped, problem } = report();
    expect([read, stopped, problem]).toEqual([1000, false, undefined]);
    expect([taken.new, taken.newer + taken.older, taken.same]).toEqual([200, 100, 200]);
    expect(setAside.map(({ name, reason }) => [name, reason.kind]).sort()).toEqual(expected);
    data.push(counted());
  }
  expect(data[1]).toEqual(data[0]);
});

test('an import that is stopped keeps whole batches, and doing it again makes no doubles', async () => {
  const { version } = shared;
  const given = Array.from({ length: 200 }, (_, n) =>
    handedOver(study, { id: `${n}`.padStart(32, '0'), version }),
  );
  const codes = await Promise.all(given.map(async (each) => textCode('e', await seal(study, version, each))));
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
