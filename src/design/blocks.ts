import type { Scenario } from '../study/study.ts';
import type { DesignRequest } from './request.ts';

/** The block of a scenario that all blocks share. */
export const shared = -1;

/** In place of a block, of a scenario that stays as it is. */
export const kept = -2;

/** [N] the block of each scenario, from 0: first those that all share, then block by block of equal size, or one more. */
export function blocksOf({
  scenarios,
  blocks,
  anchors,
}: Pick<DesignRequest, 'scenarios' | 'blocks' | 'anchors'>): number[] {
  const own = scenarios - anchors;
  return Array.from({ length: scenarios }, (_, s) =>
    s < anchors ? shared : Math.floor(((s - anchors) * blocks) / own),
  );
}

/** [blocks] the scenarios that each respondent may get: those of a block and those that all share. */
export function blockScenarios(
  request: Pick<DesignRequest, 'scenarios' | 'blocks' | 'anchors'>,
  scenarios: readonly Scenario[],
): Scenario[][] {
  const blocks = blocksOf(request);
  return Array.from({ length: request.blocks }, (_, b) =>
    scenarios.filter((__, s) => blocks[s] === b || blocks[s] === shared),
  );
}
