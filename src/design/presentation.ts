import { type Random, seeded, shuffled } from '../lib/random.ts';
import type { Scenario } from '../study/study.ts';
import { blocksOf, shared } from './blocks.ts';
import { repaired } from './repair.ts';
import { type DesignRequest, rulesOf } from './request.ts';
import { scenariosOf } from './rules.ts';
import { balancedStart } from './start.ts';

/**
 * An order for each block in which its scenarios may be shown, by their numbers, with as many of them shown a second
 * time: first in the first third, again in the last, so that nobody answers from memory. Anchors are repeated before
 * others, since all blocks have them.
 */
export function orders(
  request: Pick<DesignRequest, 'scenarios' | 'blocks' | 'anchors' | 'seed'>,
  repeats: number,
): number[][] {
  const random = seeded(request.seed);
  const blocks = blocksOf(request);
  return Array.from({ length: request.blocks }, (_, b) => {
    const own = [...blocks.keys()].filter((s) => blocks[s] === b);
    const common = [...blocks.keys()].filter((s) => blocks[s] === shared);
    return order([...shuffled(common, random), ...shuffled(own, random)], repeats, random);
  });
}

/** @param scenarios - the first of which are repeated */
function order(scenarios: readonly number[], repeats: number, random: Random): number[] {
  const again = scenarios.slice(0, repeats);
  const others = shuffled(scenarios.slice(repeats), random);
  const third = Math.floor(others.length / 3);
  return [
    ...shuffled([...again, ...others.slice(0, third)], random),
    ...others.slice(third, others.length - third),
    ...shuffled([...again, ...others.slice(others.length - third)], random),
  ];
}

/** Scenarios to practise on, of levels in balance and none of them one of the design; fewer where there are no more. */
export function warmUps(request: DesignRequest, design: readonly Scenario[], count: number): Scenario[] {
  const rules = { ...rulesOf(request), struck: design.map((scenario) => Uint8Array.from(scenario.flat())) };
  const random = seeded(request.seed);
  for (let fewer = count; fewer > 0; fewer--) {
    const levels = balancedStart(rules, new Array<number>(fewer).fill(0), random);
    const groups = new Array<number>(fewer * rules.profiles).fill(0);
    const search = { rules, groups, random, mayGoOn: () => true };
    if (repaired(levels, search)) return scenariosOf(levels, rules);
  }
  return [];
}
