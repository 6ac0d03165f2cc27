import { balance, unbalanced } from '../design/balance.ts';
import { blockScenarios, blocksOf, shared } from '../design/blocks.ts';
import { type ChoiceFinding, diagnoseChoice } from '../design/choice-diagnosis.ts';
import { dError } from '../design/d-error.ts';
import { designModel } from '../design/design-model.ts';
import { type DesignFinding, diagnose } from '../design/diagnosis.ts';
import { judgingDraws, pointsOf } from '../design/priors.ts';
import type { DesignRequest } from '../design/request.ts';
import type { Scenario } from '../study/study.ts';

export type ReportFinding =
  | DesignFinding
  | ChoiceFinding
  /** The levels of a criterion do not occur as often in a block, from 0, as they could. */
  | {
      readonly kind: 'unbalanced-block';
      readonly block: number;
      readonly criterion: string;
      readonly fewest: number;
      readonly most: number;
    };

export type DesignReport = {
  readonly scenarios: readonly Scenario[];
  /** [N] null for what all blocks share. */
  readonly block: readonly (number | null)[];
  /** null for choices. */
  readonly dEfficiency: number | null;
  /** null where the weights cannot all be told apart. */
  readonly dError: number | null;
  readonly residualDf: number;
  readonly findings: readonly ReportFinding[];
};

/** What is told of scenarios, as the format `afweging/design@1` has it. */
export function designReport(request: DesignRequest, scenarios: Scenario[]): DesignReport {
  const { study, interactions, priors, seed } = request;
  const whole = { ...study, design: { scenarios } };
  const model = designModel(study, interactions);
  const error = dError(
    model,
    pointsOf(model, priors, { seed, count: judgingDraws }),
    blockScenarios(request, scenarios),
  );
  const block = blocksOf(request).map((each) => (each === shared ? null : each));
  const told = { scenarios, block, dError: Number.isFinite(error) ? error : null };
  const inBlocks = unbalancedBlocks(request, scenarios);
  if (study.answer.kind !== 'choice') {
    const { dEfficiency, residualDf, findings } = diagnose(whole, interactions);
    return { ...told, dEfficiency, residualDf, findings: [...findings, ...inBlocks] };
  }
  const { residualDf, weights, findings } = diagnoseChoice(whole);
  const left = residualDf - (model.weights - weights);
  return { ...told, dEfficiency: null, residualDf: left, findings: [...findings, ...inBlocks] };
}

function unbalancedBlocks(request: DesignRequest, scenarios: readonly Scenario[]): ReportFinding[] {
  if (request.blocks === 1) return [];
  return blockScenarios(request, scenarios).flatMap((own, block) =>
    unbalanced(balance(request.study.criteria, own.flat())).map(({ criterion, fewest, most }) => ({
      kind: 'unbalanced-block' as const,
      block,
      criterion,
      fewest,
      most,
    })),
  );
}
