import { batch } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { openTable, prepared, reading, stopReading, unopened } from '../../src/state/table.ts';
import { setKind, setRole } from '../../src/state/table-roles.ts';

afterEach(() => {
  stopReading();
  batch(() => {
    reading.value = { kind: 'none' };
    prepared.value = undefined;
    unopened.value = undefined;
  });
});

const small = new File(['rating,price\n1,2\n2,3\n3,1\n4,5\n'], 'small.csv');
/** Long enough to be read in many turns. */
const large = new File([`rating,price\n${'1,2\n2,3\n3,1\n'.repeat(100_000)}`], 'large.csv');
const bad = new File(['a,a\n1,2\n'], 'bad.csv');

test('openTable shows a table with what can be fitted of it', async () => {
  await openTable(small);
  expect(reading.value).toMatchObject({ kind: 'open', file: 'small.csv' });
  expect(prepared.value).toMatchObject({ ok: true });
});

test('openTable gives other work its turn, says how far it is, and can be left for what was there', async () => {
  await openTable(small);
  const before = [reading.value, prepared.value];
  const opening = openTable(large);
  const seen: number[] = [];
  while (seen.length < 3) {
    await new Promise((later) => setTimeout(later));
    const now = reading.value;
    if (now.kind !== 'reading') throw new Error('read in fewer turns');
    if (now.done > (seen.at(-1) ?? 0)) seen.push(now.done);
  }
  stopReading();
  await opening;
  expect([reading.value, prepared.value]).toEqual(before);
  expect(unopened.value).toBeUndefined();
});

test('of two files opened at once the last one counts', async () => {
  await Promise.all([openTable(large), openTable(small)]);
  expect(reading.value).toMatchObject({ kind: 'open', file: 'small.csv' });
});

test('openTable says why a file is no table, and keeps the one that was open', async () => {
  await openTable(small);
  await openTable(bad);
  expect(unopened.value).toMatchObject({ file: 'bad.csv', problem: { kind: 'repeated-column' } });
  expect(reading.value).toMatchObject({ kind: 'open', file: 'small.csv' });
  expect(prepared.value).toMatchObject({ ok: true });
});

test('setKind guesses anew for the other kind of rows', async () => {
  await openTable(small);
  await setKind('choices');
  expect(reading.value).toMatchObject({ roles: { kind: 'choices' } });
  expect(prepared.value).toMatchObject({ ok: false, problem: [{ kind: 'no-role', role: 'scenario' }] });
});

/** Opens the large table and changes a role, which takes many turns to work out. */
async function changeLarge() {
  await openTable(large);
  setRole('price', 'numeric');
  expect(prepared.value).toBeUndefined();
}

const untilPrepared = () => vi.waitFor(() => expect(prepared.value).toMatchObject({ ok: true }), 10_000);

test('a table that was not worked out yet is so after a file that openTable refuses', async () => {
  await changeLarge();
  await openTable(bad);
  expect(reading.value).toMatchObject({ kind: 'open', file: 'large.csv' });
  await untilPrepared();
});

test('a table that was not worked out yet is so after stopReading', async () => {
  await changeLarge();
  const opening = openTable(small);
  stopReading();
  await opening;
  expect(reading.value).toMatchObject({ kind: 'open', file: 'large.csv' });
  await untilPrepared();
});

test('stopReading leaves a table that is open, and what is worked out of it', async () => {
  await openTable(small);
  await openTable(large);
  stopReading();
  expect(reading.value).toMatchObject({ kind: 'open', file: 'large.csv' });
  setRole('price', 'numeric');
  expect(prepared.value).toBeUndefined();
  stopReading();
  await untilPrepared();
});
