import { receiptWords } from '../exchange/receipt.ts';
import { counting, type Received } from '../response/received.ts';

/**
 * The responses that two words are the receipt of, in either language. Those of an earlier revision count
 * too: whoever changed answers and handed over again may have kept the first words, and two people may
 * have the same.
 */
export async function byReceipt<T extends Received>(received: readonly T[], typed: string): Promise<T[]> {
  const words = typed
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.join(' ');
  const has = await Promise.all(received.map(async (one) => (await allWords(one)).includes(words ?? '')));
  return received.filter((_, r) => has[r]);
}

/** The words of every revision up to the one that counts: an earlier one may have arrived elsewhere. */
function allWords(record: Received): Promise<string[]> {
  const { revision } = counting(record).response.handedOver!;
  const revisions = Array.from({ length: revision + 1 }, (_, r) => r);
  return Promise.all(
    revisions.flatMap((r) =>
      (['nl', 'en'] as const).map(async (language) => (await receiptWords(record.id, r, language)).join(' ')),
    ),
  );
}
