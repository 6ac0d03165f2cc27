import { blockScenarios, blocksOf, shared } from '../design/blocks.ts';
import { type ChoiceFinding, diagnoseChoice } from '../design/choice-diagnosis.ts';
import { dError } from '../design/d-error.ts';
import { type DesignModel, designModel } from '../design/design-model.ts';
import { type DesignFinding, diagnose } from '../design/diagnosis.ts';
import { expectedPeople, pointsOf } from '../design/priors.ts';
import { prospect } from '../design/prospect.ts';
import type { DesignRequest } from '../design/request.ts';
import { sEstimates } from '../design/respondents.ts';
import { utilityBalance } from '../design/utility-balance.ts';
import type { Scenario } from '../study/study.ts';

export type ReportFinding = DesignFinding | ChoiceFinding;

export type DesignReport = {
  readonly scenarios: readonly Scenario[];
  /** [N] null for what all blocks share. */
  readonly block: readonly (number | null)[];
  /** null for choices. */
  readonly dEfficiency: number | null;
  /** null where the weights cannot all be told apart. */
  readonly dError: number | null;
  readonly residualDf: number;
  /**
   * With priors: respondents until every weight is told from nil, see `sEstimates`; null where one is nil itself, and
   * where there was no time for enough kinds of people.
   */
  readonly sEstimate?: number | null;
  /** Of choices: see `utilityBalance`, at the means of the priors. */
  readonly utilityBalance?: number;
  /** Of choices, [C] the scenarios in which a criterion cannot decide, since all profiles have the same level. */
  readonly overlap?: readonly number[];
  readonly findings: readonly ReportFinding[];
};

/**
 * What is told of scenarios, as the format `afweging/design@1` has it.
 *
 * @param draws - of weights, where they are unsure
 */
export function designReport(request: DesignRequest, scenarios: Scenario[], draws: number): DesignReport {
  const { study, interactions, priors, seed } = request;
  const { blocks, anchors } = request;
  const whole = { ...study, design: { scenarios, blocks, anchors } };
  const model = designModel(study, interactions);
  const points = pointsOf(model, priors, { seed, count: draws });
  const error = dError(model, points, blockScenarios(request, scenarios));
  const block = blocksOf(request).map((each) => (each === shared ? null : each));
  const told = {
    scenarios,
    block,
    dError: Number.isFinite(error) ? error : null,
    ...(priors && { sEstimate: sEstimate(request, model, scenarios, draws) }),
  };
  if (study.answer.kind !== 'choice') {
    const { dEfficiency, residualDf, findings } = diagnose(whole, interactions);
    return { ...told, dEfficiency, residualDf, findings };
  }
  const { residualDf, overlap, findings } = diagnoseChoice(whole, request.directions, interactions);
  const at = pointsOf(model, priors && { ...priors, sd: undefined, covariance: undefined }, {
    seed,
    count: 1,
  });
  return {
    ...told,
    dEfficiency: null,
    residualDf,
    utilityBalance: utilityBalance(model, { nuisances: at.nuisances, weights: at.draws[0]! }, scenarios),
    overlap: overlap.map((each) => each.scenarios),
    findings,
  };
}

/** Kinds of people who differ: more tell hardly more, and of fewer too many respondents seem to be needed. */
const enoughKinds = 256;

/** Kinds of people who differ, each of which costs less than a draw. */
export function kindsBeside(draws: number): number {
  return Math.min(enoughKinds, 4 * draws);
}

function sEstimate(
  request: DesignRequest,
  model: DesignModel,
  scenarios: readonly Scenario[],
  draws: number,
): number | null {
  // Of a weight that is nil itself the limit is only nearly so where people differ.
  const mean = Array.from({ length: model.weights }, (_, k) => request.priors?.mean[k] ?? 0);
  if (mean.includes(0)) return null;
  if (request.priors?.spread && kindsBeside(draws) < enoughKinds) return null;
  const people = expectedPeople(model, request.priors, {
    seed: request.seed,
    count: kindsBeside(draws),
  });
  const found = prospect(model, people, blockScenarios(request, scenarios));
  const largest = found && Math.max(...sEstimates(found));
  return largest !== undefined && Number.isFinite(largest) ? largest : null;
}
