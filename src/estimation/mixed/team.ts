import { joined, put } from '../cells.ts';
import type { People } from './coefficients.ts';
import type { Persons, Placing, ShardRows } from './placing.ts';
import type { Evaluated, Shard } from './shard.ts';

/** A shard wherever it is: the same calls, answered later. */
export type Member = {
  readonly [Call in keyof Shard]: (...given: Parameters<Shard[Call]>) => Promise<ReturnType<Shard[Call]>>;
};

/**
 * Those who hold all persons between them. Arrays are over all persons, in their order; those of an evaluation until
 * the next.
 */
export type Team = Member;

/**
 * Makes one of several: results are put together in the order of persons, so that sums over them do not
 * depend on how many members there are.
 */
export function teamOf(members: readonly Member[]): Team {
  // Where a climb ends is asked for again by what comes after it.
  let last: { readonly theta: Float64Array; readonly evaluated: Evaluated } | undefined;
  let room: Evaluated | undefined;
  return {
    async place(placing: Placing) {
      last = undefined;
      await Promise.all(members.map((member) => member.place(placing)));
    },
    async evaluate(theta): Promise<Evaluated> {
      if (last?.theta.every((value, p) => value === theta[p])) return last.evaluated;
      const parts = await Promise.all(members.map((member) => member.evaluate(theta)));
      // Taken once: of many persons each evaluation's would wait to be cleared.
      room ??= roomFor(parts);
      const evaluated = room;
      put(
        parts.map(({ value }) => value),
        evaluated.value,
      );
      put(
        parts.map(({ score }) => score),
        evaluated.score,
      );
      last = { theta, evaluated };
      return evaluated;
    },
    async effective(theta) {
      return joined(await Promise.all(members.map((member) => member.effective(theta))));
    },
    async hits(theta) {
      return joined(await Promise.all(members.map((member) => member.hits(theta))));
    },
    async people(theta): Promise<People> {
      const parts = await Promise.all(members.map((member) => member.people(theta)));
      return { mean: joined(parts.map(({ mean }) => mean)), sd: joined(parts.map(({ sd }) => sd)) };
    },
  };
}

function roomFor(parts: readonly Evaluated[]): Evaluated {
  const length = (of: 'value' | 'score') => parts.reduce((sum, part) => sum + part[of].length, 0);
  return { value: new Float64Array(length('value')), score: new Float64Array(length('score')) };
}

/** Contiguous parts of about equal work, at most `members` of them, each made when it is asked for. */
export function* shared({ person, rows, shapes }: Persons, members: number): Generator<ShardRows> {
  const N = person.length - 1;
  const S = person[N]!;
  let from = 0;
  for (let m = 1; m <= members && from < N; m++) {
    let to = from + 1;
    while (to < N && (m === members || person[to]! < (m / members) * S)) to++;
    yield { rows: rows(from, to), shapes, firstPerson: from };
    from = to;
  }
}
