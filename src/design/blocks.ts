import type { Design, Scenario } from '../study/study.ts';

/** The block of a scenario that all blocks share. */
export const shared = -1;

/** How a study's scenarios are divided over respondents. */
export type Division = { readonly scenarios: number; readonly blocks: number; readonly anchors: number };

export function divisionOf({ scenarios, blocks = 1, anchors = 0 }: Design): Division {
  return { scenarios: scenarios.length, blocks, anchors };
}

/** How many scenarios a respondent gets, but for those shown again or chosen for them. */
export function blockLengths({ scenarios, blocks, anchors }: Division) {
  const own = (scenarios - anchors) / blocks;
  return { shortest: anchors + Math.floor(own), longest: anchors + Math.ceil(own) };
}

/** How many scenarios can be shown twice, far apart: of every three one. */
export function mostRepeats(division: Division): number {
  return Math.floor(blockLengths(division).shortest / 3);
}

/** Whether every block has a scenario of its own, and anchors are of several. */
export function divides({ scenarios, blocks, anchors }: Division): boolean {
  return scenarios - anchors >= blocks && (blocks > 1 || anchors === 0);
}

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
