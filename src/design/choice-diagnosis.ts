import { Matrix } from 'ml-matrix';
import { coded, codings } from '../study/coding.ts';
import { divisionOf } from '../study/division.ts';
import type { Profile, Study } from '../study/study.ts';
import { type Balance, balance, type Unbalanced, unbalanced } from './balance.ts';
import { type UnbalancedBlock, unbalancedBlocks } from './block-balance.ts';
import { blockScenarios } from './blocks.ts';
import { type Correlation, correlations } from './correlations.ts';
import { dError } from './d-error.ts';
import { designModel, type Pair } from './design-model.ts';
import { type Aliased, type NearlySaturated, nearlySaturated, notEstimable } from './diagnosis.ts';
import { hasDominated } from './dominated.ts';
import { pointsOf } from './priors.ts';

/** What the scenarios of a choice allow to be told, before anyone has answered. */
export type ChoiceDiagnosis = {
  readonly scenarios: number;
  /** Answers on offer in each scenario, "none" included. */
  readonly options: number;
  /** Scenarios × (options − 1): the shares of one scenario sum to one, so that one of them says nothing new. */
  readonly comparisons: number;
  readonly weights: number;
  /** 1 where "none" is offered, which has a constant; else 0. */
  readonly constants: number;
  /** Comparisons − weights − constants: what is left to check the model with (Rose and Bliemer 2009). */
  readonly residualDf: number;
  /** Over the profiles of all scenarios. */
  readonly balance: readonly Balance[];
  /** By criterion: scenarios in which all profiles have the same level, so that it cannot decide there. */
  readonly overlap: readonly { readonly criterion: string; readonly scenarios: number }[];
  /** Of every pair of criteria as they differ within scenarios, the largest first. */
  readonly correlations: readonly Correlation[];
  /** See `dError`, at weights of zero. */
  readonly dError: number;
  readonly findings: readonly ChoiceFinding[];
};

export type ChoiceFinding =
  | NearlySaturated
  | Unbalanced
  | UnbalancedBlock
  /** Two profiles of these scenarios, by their indices, are the same. */
  | { readonly kind: 'same-profiles'; readonly scenarios: readonly number[] }
  /** Nobody would take a profile of these scenarios, by their indices. */
  | { readonly kind: 'dominated'; readonly scenarios: readonly number[] }
  /** Some weights cannot be told apart, whatever people choose. */
  | { readonly kind: 'not-estimable' }
  | Aliased;

/**
 * Judges the scenarios of a choice study, and whether they can tell interactions apart too; there must be at least one.
 *
 * @param directions - [C] see `hasDominated`; left out, nothing is known of what people prefer
 */
export function diagnoseChoice(
  study: Pick<Study, 'criteria' | 'design' | 'answer'>,
  directions?: readonly number[],
  interactions: readonly Pair[] = [],
): ChoiceDiagnosis {
  const { criteria, answer, design } = study;
  const { scenarios } = design;
  const none = answer.kind === 'choice' && answer.none !== null;
  const coding = codings(criteria);
  const rows = scenarios.map((profiles) => profiles.map((profile) => coded(profile, coding)));
  const model = designModel(study, interactions);
  const counts = countsOf(design, none, model.weights);
  const levels = balance(criteria, scenarios.flat());
  const differences = rows.flatMap(apart);
  const error = dError(
    model,
    pointsOf(model, null, { seed: 1, count: 1 }),
    blockScenarios(divisionOf(design), scenarios),
  );
  return {
    ...counts,
    balance: levels,
    overlap: criteria.map(({ id }, c) => ({ criterion: id, scenarios: scenarios.filter(equalIn(c)).length })),
    correlations: correlations(differences, coding),
    dError: error,
    findings: [
      // What is the same in all profiles is told by how often none of them is taken, but for the constant.
      ...(Number.isFinite(error) ? [] : notEstimable(none ? rows.flat() : differences, coding)),
      ...nearlySaturated(model, scenarios[0]!.length, counts.residualDf, design),
      ...scenarioFindings(scenarios, directions),
      ...unbalanced(levels),
      ...unbalancedBlocks({ criteria, design }),
    ],
  };
}

/** How much is compared, and how much is to be told by it. */
function countsOf({ scenarios }: Study['design'], none: boolean, weights: number) {
  const constants = none ? 1 : 0;
  const options = scenarios[0]!.length + constants;
  const comparisons = scenarios.length * (options - 1);
  const residualDf = comparisons - weights - constants;
  return { scenarios: scenarios.length, options, comparisons, weights, constants, residualDf };
}

/** What is the matter with single scenarios. */
function scenarioFindings(
  scenarios: readonly (readonly Profile[])[],
  directions: readonly number[] | undefined,
): ChoiceFinding[] {
  const those = (is: (profiles: readonly Profile[]) => boolean) =>
    scenarios.flatMap((profiles, s) => (is(profiles) ? [s] : []));
  const same = those(hasTwins);
  const dominated = directions ? those((profiles) => hasDominated(profiles, directions)) : [];
  return [
    ...(same.length > 0 ? [{ kind: 'same-profiles' as const, scenarios: same }] : []),
    ...(dominated.length > 0 ? [{ kind: 'dominated' as const, scenarios: dominated }] : []),
  ];
}

/** Whether all profiles of a scenario have the same level of criterion c. */
function equalIn(c: number): (profiles: readonly Profile[]) => boolean {
  return (profiles) => profiles.every((profile) => profile[c] === profiles[0]![c]);
}

function hasTwins(profiles: readonly Profile[]): boolean {
  return new Set(profiles.map((profile) => profile.join())).size < profiles.length;
}

/** The coded levels of a scenario's profiles as they differ from their mean. */
function apart(profiles: readonly (readonly number[])[]): number[][] {
  return new Matrix(profiles.map((row) => [...row])).center('column').to2DArray();
}
