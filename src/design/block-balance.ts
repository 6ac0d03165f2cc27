import type { Scenario, Study } from '../study/study.ts';
import { balance, unbalanced } from './balance.ts';
import { blockScenarios, type Division } from './blocks.ts';

/** The levels of a criterion do not occur as often in a block, from 0, as they could. */
export type UnbalancedBlock = {
  readonly kind: 'unbalanced-block';
  readonly block: number;
  readonly criterion: string;
  readonly fewest: number;
  readonly most: number;
};

/** None where there is one block: that is what `unbalanced` tells. */
export function unbalancedBlocks(
  { criteria }: Pick<Study, 'criteria'>,
  division: Division,
  scenarios: readonly Scenario[],
): UnbalancedBlock[] {
  if (division.blocks === 1) return [];
  return blockScenarios(division, scenarios).flatMap((own, block) =>
    unbalanced(balance(criteria, own.flat())).map(({ criterion, fewest, most }) => ({
      kind: 'unbalanced-block' as const,
      block,
      criterion,
      fewest,
      most,
    })),
  );
}
