import { afterEach, expect, test } from 'vitest';
import { openTable, prepared, reading, setKind, stopReading, unopened } from '../../src/state/table.ts';

afterEach(() => stopReading());

const small = new File(['rating,price\n1,2\n2,3\n3,1\n4,5\n'], 'small.csv');
/** Long enough to be read in many turns. */
const large = new File([`rating,price\n${'1,2\n2,3\n3,1\n'.repeat(100_000)}`], 'large.csv');

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
  await openTable(new File(['a,a\n1,2\n'], 'bad.csv'));
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
