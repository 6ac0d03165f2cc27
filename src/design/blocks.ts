import type { DesignRequest } from './request.ts';

/** The block of a scenario that all blocks share. */
export const shared = -1;

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
