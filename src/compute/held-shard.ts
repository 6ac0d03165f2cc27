import { transfer } from 'comlink';
import type { MakePanelKernel } from '../estimation/mixed/panel.ts';
import type { Placing, ShardRows } from '../estimation/mixed/placing.ts';
import { makeShard, type Shard } from '../estimation/mixed/shard.ts';
import { onceFreed } from './once-freed.ts';

export type HeldShard = {
  /** Has the worker hold some persons, whom the calls of `Shard` are then about; without any, it lets go of them. */
  readonly hold: (rows: ShardRows | undefined) => void;
  readonly place: (placing: Placing) => Promise<void>;
} & Omit<Shard, 'place'>;

export function heldShard(makePanel: MakePanelKernel): HeldShard {
  let shard: Shard | undefined;
  const held = () => {
    if (!shard) throw new Error('worker: holds no persons');
    return shard;
  };
  return {
    hold(rows) {
      // What was held goes first.
      shard = undefined;
      if (rows) shard = makeShard(rows, makePanel);
    },
    // The first placing makes the kernel's memory.
    place: (placing) => onceFreed(() => held().place(placing)),
    evaluate(theta) {
      const evaluated = held().evaluate(theta);
      return transfer(evaluated, [evaluated.value.buffer, evaluated.score.buffer]);
    },
    effective: (theta) => held().effective(theta),
    people: (theta) => held().people(theta),
    hits: (theta) => held().hits(theta),
  };
}
