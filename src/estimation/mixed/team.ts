import { joined } from '../cells.ts';
import type { People } from './coefficients.ts';
import type { PanelRows } from './panel.ts';
import type { Placing, ShardRows } from './placing.ts';
import type { Evaluated, Shard } from './shard.ts';

/** A shard wherever it is: the same calls, answered later. */
export type Member = {
  readonly [Call in keyof Shard]: (...given: Parameters<Shard[Call]>) => Promise<ReturnType<Shard[Call]>>;
};

/** Those who hold all persons between them. Arrays are over all persons, in their order. */
export type Team = Member;

/**
 * Makes one of several: results are put together in the order of persons, so that sums over them do not
 * depend on how many members there are.
 */
export function teamOf(members: readonly Member[]): Team {
  // Where a climb ends is asked for again by what comes after it.
  let last: { readonly theta: Float64Array; readonly evaluated: Evaluated } | undefined;
  return {
    async place(placing: Placing) {
      last = undefined;
      await Promise.all(members.map((member) => member.place(placing)));
    },
    async evaluate(theta): Promise<Evaluated> {
      if (last?.theta.every((value, p) => value === theta[p])) return last.evaluated;
      const parts = await Promise.all(members.map((member) => member.evaluate(theta)));
      const evaluated = {
        value: joined(parts.map(({ value }) => value)),
        score: joined(parts.map(({ score }) => score)),
      };
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

/** Contiguous parts of about equal work, at most `members` of them. */
export function shared(whole: ShardRows, members: number): ShardRows[] {
  const { rows } = whole;
  const N = rows.person.length - 1;
  const S = rows.person[N]!;
  const parts: ShardRows[] = [];
  let from = 0;
  for (let m = 1; m <= members && from < N; m++) {
    let to = from + 1;
    while (to < N && (m === members || rows.person[to]! < (m / members) * S)) to++;
    parts.push({ ...whole, rows: someRows(rows, from, to), firstPerson: from });
    from = to;
  }
  return parts;
}

function someRows(rows: PanelRows, from: number, to: number): PanelRows {
  const [s, t] = [rows.person[from]!, rows.person[to]!];
  const K = rows.x.length / (rows.kind === 'ordered' ? rows.lower.length : rows.first.at(-1)!);
  const common = {
    person: rows.person.slice(from, to + 1).map((scenario) => scenario - s),
    ...(rows.count && { count: rows.count.slice(s, t) }),
    ...(rows.noise && { noise: { ...rows.noise, floor: rows.noise.floor.slice(s, t) } }),
  };
  if (rows.kind === 'ordered') {
    const [lower, upper] = [rows.lower.slice(s, t), rows.upper.slice(s, t)];
    return { ...rows, ...common, x: rows.x.slice(s * K, t * K), lower, upper };
  }
  const [row, end] = [rows.first[s]!, rows.first[t]!];
  return {
    ...rows,
    ...common,
    x: rows.x.slice(row * K, end * K),
    first: rows.first.slice(s, t + 1).map((value) => value - row),
    answer: rows.answer.slice(s, t),
  };
}
