import { blockScenarios, blocksOf } from '../../design/blocks.ts';
import type { Division } from '../../study/division.ts';
import { keyInOrder, limits, type Scenario } from '../../study/study.ts';

/** A scenario as a file lists it: once in each block, from 0, that has it. */
export type Listed = { readonly scenario: Scenario; readonly block: number };

/** Scenarios block by block, those that all blocks share in each of them. */
export function listed(division: Division, scenarios: readonly Scenario[]): Listed[] {
  return blockScenarios(division, scenarios).flatMap((own, block) =>
    own.map((scenario) => ({ scenario, block })),
  );
}

/** What `listed` was made of: scenarios, those that all blocks share first, and how many these are. */
type Blocked = { readonly scenarios: Scenario[]; readonly anchors: number };

/**
 * The same from a list in which blocks are named; undefined where blocks are not of equal size, or one more, or some
 * but not all of them share a scenario.
 *
 * @param labels - [scenarios] the name of each one's block
 */
export function blocked(scenarios: readonly Scenario[], labels: readonly string[]): Blocked | undefined {
  const groups = [...new Set(labels)].map((label) => scenarios.filter((_, s) => labels[s] === label));
  const shared = (scenario: Scenario) =>
    groups.filter((group) => group.some((other) => keyInOrder(other) === keyInOrder(scenario))).length;
  const anchors = groups[0]!.filter((scenario) => shared(scenario) === groups.length);
  const own = groups.map((group) => group.filter((scenario) => shared(scenario) < groups.length));
  if (groups.length > limits.blocks.most || own.flat().some((scenario) => shared(scenario) > 1))
    return undefined;
  const count = anchors.length + own.flat().length;
  const division = { scenarios: count, blocks: groups.length, anchors: anchors.length };
  const inOrder: Scenario[][] = [];
  for (let block = 0; block < groups.length; block++) {
    const size = blocksOf(division).filter((each) => each === block).length;
    const fitting = own.findIndex((group) => group.length === size && size > 0);
    if (fitting < 0) return undefined;
    inOrder.push(...own.splice(fitting, 1));
  }
  return { scenarios: [...anchors, ...inOrder.flat()], anchors: anchors.length };
}
