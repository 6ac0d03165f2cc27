import type { Coding } from '../study/coding.ts';
import { blockLengths, divisionOf } from '../study/division.ts';
import { ratedProfiles } from '../study/rated-profiles.ts';
import { type Design, limits, type Study } from '../study/study.ts';
import { aliased } from './aliased.ts';
import { type Balance, balance, type Unbalanced, unbalanced } from './balance.ts';
import { type UnbalancedBlock, unbalancedBlocks } from './block-balance.ts';
import { type Correlation, correlations } from './correlations.ts';
import { dEfficiency } from './d-efficiency.ts';
import { codedRow, type DesignModel, designModel, type Pair } from './design-model.ts';
import { enoughBlocks, enoughScenarios, leastResidualDf } from './enough.ts';

/** What a design allows to be told, before anyone has answered. */
export type Diagnosis = {
  readonly scenarios: number;
  readonly weights: number;
  /** Scenarios − 1 − weights: what is left to check the model with. */
  readonly residualDf: number;
  readonly balance: readonly Balance[];
  /** Every pair of criteria, the largest correlation first. */
  readonly correlations: readonly Correlation[];
  /** See `dEfficiency`: at most 100, and 0 when the weights cannot all be told apart. */
  readonly dEfficiency: number;
  readonly findings: readonly DesignFinding[];
};

/** Fewer than `leastResidualDf` left; `enough` scenarios would mend it, or `blocks` where nobody gets more than now. */
export type NearlySaturated = {
  readonly kind: 'nearly-saturated';
  readonly residualDf: number;
  readonly enough: number;
  readonly blocks?: { readonly blocks: number; readonly each: number; readonly anchors: number };
};

export type DesignFinding =
  | NearlySaturated
  | Unbalanced
  | UnbalancedBlock
  /** Some weights cannot be told apart, whatever people answer. */
  | { readonly kind: 'not-estimable' }
  | Aliased;

/** Criteria whose effects cannot be told apart; one alone where levels of it never occur. See `aliased`. */
export type Aliased = { readonly kind: 'aliased'; readonly criteria: readonly string[] };

/** Judges a rating or yes/no study's own scenarios, and whether they can tell interactions apart too. */
export function diagnose(
  { criteria, answer, design }: Pick<Study, 'criteria' | 'answer' | 'design'>,
  interactions: readonly Pair[] = [],
): Diagnosis {
  const profiles = ratedProfiles({ design });
  const model = designModel({ criteria, answer }, interactions);
  const { coding, weights } = model;
  const residualDf = profiles.length - 1 - weights;
  const levels = balance(criteria, profiles);
  const rows = profiles.map((profile) => [...codedRow(model, profile)]);
  const efficiency = dEfficiency(rows, coding, interactions);
  return {
    scenarios: profiles.length,
    weights,
    residualDf,
    balance: levels,
    correlations: correlations(rows, coding),
    dEfficiency: efficiency,
    findings: [
      ...(efficiency === 0 ? notEstimable(rows, coding) : []),
      ...nearlySaturated(model, 1, residualDf, design),
      ...unbalanced(levels),
      ...unbalancedBlocks({ criteria, design }),
    ],
  };
}

/** That weights cannot all be told apart, and which: those of interactions are not named. */
export function notEstimable(
  rows: readonly (readonly number[])[],
  coding: readonly Coding[],
): ({ readonly kind: 'not-estimable' } | Aliased)[] {
  const sets = aliased(rows, coding);
  return [{ kind: 'not-estimable' }, ...sets.map((criteria) => ({ kind: 'aliased' as const, criteria }))];
}

/** Anchors to begin with: enough to compare blocks on, and few enough to leave most of a list to the blocks. */
const usualAnchors = 3;

/** That too little is left to check the model with. @param profiles - in each scenario */
export function nearlySaturated(
  model: DesignModel,
  profiles: number,
  residualDf: number,
  design: Design,
): NearlySaturated[] {
  if (residualDf >= leastResidualDf) return [];
  const each = blockLengths(divisionOf(design)).longest;
  const anchors = design.anchors ?? Math.min(usualAnchors, Math.floor(each / 3));
  const blocks = enoughBlocks(model, profiles, { each, anchors });
  return [
    {
      kind: 'nearly-saturated',
      residualDf,
      enough: enoughScenarios(model, profiles),
      ...(blocks && blocks > 1 && blocks <= limits.blocks.most && { blocks: { blocks, each, anchors } }),
    },
  ];
}
