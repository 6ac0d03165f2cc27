import type { Division } from '../study/division.ts';
import type { Scenario } from '../study/study.ts';

/** The block of a scenario that all blocks share. */
export const shared = -1;

/** [N] the block of each scenario, from 0: first those that all share, then block by block of equal size, or one more. */
export function blocksOf({ scenarios, blocks, anchors }: Division): number[] {
  const own = scenarios - anchors;
  return Array.from({ length: scenarios }, (_, s) =>
    s < anchors ? shared : Math.floor(((s - anchors) * blocks) / own),
  );
}

/** [blocks] the scenarios that each respondent may get: those of a block and those that all share. */
export function blockScenarios(division: Division, scenarios: readonly Scenario[]): Scenario[][] {
  const blocks = blocksOf(division);
  return Array.from({ length: division.blocks }, (_, b) =>
    scenarios.filter((__, s) => blocks[s] === b || blocks[s] === shared),
  );
}
