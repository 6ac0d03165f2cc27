import { divisionOf } from '../study/division.ts';
import type { Study } from '../study/study.ts';
import { balance, unbalanced } from './balance.ts';
import { blockScenarios } from './blocks.ts';

/** The levels of a criterion do not occur as often in a block, from 0, as they could. */
export type UnbalancedBlock = {
  readonly kind: 'unbalanced-block';
  readonly block: number;
  readonly criterion: string;
  readonly fewest: number;
  readonly most: number;
};

/** None where there is one block: that is what `unbalanced` tells. */
export function unbalancedBlocks({
  criteria,
  design,
}: Pick<Study, 'criteria' | 'design'>): UnbalancedBlock[] {
  const division = divisionOf(design);
  if (division.blocks === 1) return [];
  return blockScenarios(division, design.scenarios).flatMap((own, block) =>
    unbalanced(balance(criteria, own.flat())).map(({ criterion, fewest, most }) => ({
      kind: 'unbalanced-block' as const,
      block,
      criterion,
      fewest,
      most,
    })),
  );
}
