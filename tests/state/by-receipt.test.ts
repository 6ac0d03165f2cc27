import { expect, test } from 'vitest';
import { receiptWords } from '../../src/exchange/receipt.ts';
import { type Received, taken } from '../../src/response/received.ts';
import { byReceipt } from '../../src/state/by-receipt.ts';
import { handOver, sameWords } from '../support/received.ts';

const idOf = (n: number) => `f${n}`.padStart(32, '0');
const record = (n: number, revision: number): Received =>
  taken(undefined, handOver({ id: idOf(n), revision })).record;
const ids = async (received: readonly Received[], words: string) =>
  (await byReceipt(received, words)).map(({ id }) => id);

test.each([0, 1, 2])(
  'byReceipt finds a response of revision 2 by its words of revision %i',
  async (revision) => {
    const received = [record(1, 2), record(2, 0)];
    for (const language of ['nl', 'en'] as const) {
      const words = await receiptWords(idOf(1), revision, language);
      expect(await ids(received, words.join(' – ').toUpperCase())).toEqual([idOf(1)]);
    }
  },
);

test('byReceipt finds nothing by the words of a revision still to come, nor by none', async () => {
  expect(await ids([record(1, 1)], (await receiptWords(idOf(1), 2, 'nl')).join(' '))).toEqual([]);
  expect(await ids([record(1, 1)], '  ')).toEqual([]);
});

test('byReceipt gives every response that has the words', async () => {
  const { ids: same, words } = await sameWords();
  const received = same.map((id) => taken(undefined, handOver({ id })).record);
  expect(await ids([record(1, 0), ...received], words)).toEqual(same);
});
