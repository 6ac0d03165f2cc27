import { describe, expect, test } from 'vitest';
import { counting, type HandOver, inOrder, type Received, taken } from '../../src/response/received.ts';
import { fc, property } from '../support/properties.ts';
import { handOver } from '../support/received.ts';

function all(handOvers: readonly HandOver[]): Map<string, Received> {
  const records = new Map<string, Received>();
  for (const one of handOvers) {
    const { id } = one.response;
    records.set(id, taken(records.get(id), one).record);
  }
  return records;
}

const drawn = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    revision: fc.nat(3),
    answer: fc.nat(1),
    receivedAt: fc.nat(5),
  })
  .map(({ id, revision, answer, receivedAt }) =>
    handOver({ id, revision, answers: [answer, null], receivedAt }),
  );

describe('taken', () => {
  test('says of each hand-over what it did', () => {
    const first = taken(undefined, handOver({ revision: 1 }));
    expect(first.taken).toBe('new');
    expect(taken(first.record, handOver({ revision: 1 })).taken).toBe('same');
    expect(taken(first.record, handOver({ revision: 0 })).taken).toBe('older');
    const newer = taken(first.record, handOver({ revision: 2, answers: [1, 1] }));
    expect(newer.taken).toBe('newer');
    expect(counting(newer.record).response.answers).toEqual([1, 1]);
    expect(newer.record.handOvers).toHaveLength(2);
  });

  test('a removed response stays removed when it is handed over again', () => {
    const { record } = taken(undefined, handOver({}));
    const removed = { ...record, removed: { reason: 'asked for it', at: 9 } };
    const again = taken(removed, handOver({ revision: 1 }));
    expect(again.record.removed).toEqual(removed.removed);
    expect(inOrder([again.record])).toEqual([]);
  });

  property(
    'what counts does not depend on the order or the number of times things come in',
    [fc.array(drawn, { maxLength: 12 }), fc.infiniteStream(fc.nat())],
    (handOvers, keys) => {
      const orderOf = new Map(handOvers.map((one) => [one, keys.next().value as number]));
      const shuffled = [...handOvers, ...handOvers].sort((a, b) => orderOf.get(a)! - orderOf.get(b)!);
      const counted = (records: Map<string, Received>) =>
        [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => counting(record).response);
      expect(counted(all(shuffled))).toEqual(counted(all(handOvers)));
    },
  );
});
