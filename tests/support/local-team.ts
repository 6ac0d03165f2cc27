import { kernelModule } from '../../src/compute/module.ts';
import { panelKernels } from '../../src/compute/panel-kernels.ts';
import type { WithTeam } from '../../src/estimation/mixed/fit.ts';
import type { ShardRows } from '../../src/estimation/mixed/placing.ts';
import { makeShard } from '../../src/estimation/mixed/shard.ts';
import { type Member, shared, teamOf } from '../../src/estimation/mixed/team.ts';

const makeKernel = panelKernels(kernelModule());

/** A team of so many members without workers: they take turns in this thread. */
export function localTeam(members: number): WithTeam {
  return (persons, use) => use(teamOf(Array.from(shared(persons, members), member)));
}

function member(rows: ShardRows): Member {
  const shard = makeShard(rows, makeKernel);
  return {
    place: async (placing) => shard.place(placing),
    evaluate: async (theta) => shard.evaluate(theta),
    effective: async (theta) => shard.effective(theta),
    people: async (theta) => shard.people(theta),
    hits: async (theta) => shard.hits(theta),
  };
}
