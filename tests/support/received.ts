import { receiptWords } from '../../src/exchange/receipt.ts';
import type { HandOver } from '../../src/response/received.ts';

/** A hand-over of a response to a study of two scenarios; `parts` replace what a test is about. */
export function handOver(
  parts: Partial<{
    id: string;
    study: string;
    version: string;
    revision: number;
    answers: (number | null)[];
    receivedAt: number;
    envelope: Uint8Array<ArrayBuffer>;
  }>,
): HandOver {
  const { id = 'a', study = 'test', version = '0123456789abcdef', revision = 0 } = parts;
  const { answers = [0, 1], receivedAt = 0, envelope = Uint8Array.of(1, 2) } = parts;
  return {
    response: {
      format: 'afweging/response@1',
      id,
      study,
      answers,
      background: {},
      simulated: false,
      handedOver: { version, revision, seed: 1, day: 20_781, seconds: answers.map(() => 2) },
    },
    envelope,
    receivedAt,
  };
}

/** Ids of two responses with the same words in Dutch: two words are 16 bits, so some hundreds hold such a pair. */
export async function sameWords(): Promise<{
  readonly ids: readonly [string, string];
  readonly words: string;
}> {
  const seen = new Map<string, string>();
  for (let n = 0; ; n++) {
    const id = n.toString(16).padStart(32, '0');
    const words = (await receiptWords(id, 0, 'nl')).join(' ');
    const other = seen.get(words);
    if (other !== undefined) return { ids: [other, id], words };
    seen.set(words, id);
  }
}
