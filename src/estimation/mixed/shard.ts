import { type People, people } from './coefficients.ts';
import { effectiveOf } from './effective.ts';
import { personHits } from './hits.ts';
import { type MakePanelKernel, parameterCount } from './panel.ts';
import { placer } from './placer.ts';
import type { Placing, ShardRows } from './placing.ts';

/** Each [persons, …] of this shard. */
export type Evaluated = {
  readonly value: Float64Array<ArrayBuffer>;
  readonly score: Float64Array<ArrayBuffer>;
};

export type Shard = {
  readonly place: (placing: Placing) => void;
  readonly evaluate: (theta: Float64Array) => Evaluated;
  /** [n] how many equally weighed points would be as precise, at `theta`. */
  readonly effective: (theta: Float64Array) => Float64Array;
  readonly people: (theta: Float64Array) => People;
  /** [n] how many of each person's answers are the likeliest in the population. */
  readonly hits: (theta: Float64Array) => Float64Array;
};

export function makeShard(held: ShardRows, makeKernel: MakePanelKernel): Shard {
  const { rows, shapes } = held;
  const N = rows.person.length - 1;
  const P = parameterCount(rows);
  const { kernel, place } = placer(held, makeKernel);
  return {
    place,
    evaluate(theta) {
      const value = new Float64Array(N);
      const score = new Float64Array(N * P);
      kernel().evaluate(theta, value, score);
      return { value, score };
    },
    effective: (theta) =>
      Float64Array.from({ length: N }, (_, n) => effectiveOf(kernel().posterior(n, theta))),
    people: (theta) => people(rows, kernel(), theta),
    hits: (theta) => personHits(rows, shapes, theta),
  };
}
