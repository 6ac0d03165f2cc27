import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Release } from '../../src/results/releases.ts';
import { release } from '../../src/storage/releases.ts';

const table = (...groups: string[][]): Release => ({ kind: 'table', versions: [], groups, minimum: 5 });

beforeEach(() => deleteDB('afweging'));

/** What the register of a study holds. */
async function register(study: string): Promise<readonly Release[]> {
  const read = await release(study, (all) => ({ entered: [], outcome: all }));
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

test('release enters what is released, by study', async () => {
  await release('a', () => ({ entered: [table(['p', 'q']), table(['p'], ['q'])], outcome: undefined }));
  await release('b', () => ({ entered: [table(['r'])], outcome: undefined }));
  expect(await register('a')).toEqual([table(['p', 'q']), table(['p'], ['q'])]);
  expect(await register('b')).toEqual([table(['r'])]);
});

test('of two releases at once the second sees the first', async () => {
  const once = () =>
    release('a', (all) => ({ entered: all.length === 0 ? [table(['p'])] : [], outcome: all.length }));
  const outcomes = await Promise.all([once(), once()]);
  expect(outcomes.map((outcome) => outcome.ok && outcome.value)).toEqual([0, 1]);
  expect(await register('a')).toHaveLength(1);
});

test('a release of before the minimum was kept is read, and says none', async () => {
  const { minimum: _, ...old } = table(['p', 'q']);
  await release('a', () => ({ entered: [old as Release], outcome: undefined }));
  expect(await register('a')).toEqual([old]);
});
