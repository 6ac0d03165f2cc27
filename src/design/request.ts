import type { Scenario, Study } from '../study/study.ts';
import { profileCount } from '../study/study.ts';
import type { Pair } from './design-model.ts';
import { type ImpossibleLevel, type Prohibition, prohibitions } from './feasible.ts';
import type { Priors } from './priors.ts';
import type { Rules } from './rules.ts';

/** What scenarios are asked for. */
export type DesignRequest = {
  readonly study: Pick<Study, 'criteria' | 'prohibited' | 'answer'>;
  /** In all blocks together. */
  readonly scenarios: number;
  readonly blocks: number;
  /** Scenarios that all blocks share. */
  readonly anchors: number;
  /**
   * Whether each level must occur as often as any other of its criterion, or once more, in each block; null for where
   * that is best. See `isFreeOf`.
   */
  readonly balanced: boolean | null;
  /** Pairs of criteria whose interaction is to be estimated. */
  readonly interactions: readonly Pair[];
  readonly priors: Priors | null;
  /** [C] 1 where everybody prefers a later level, −1 an earlier one, 0 where people may differ. */
  readonly directions: readonly number[];
  /** An existing design to improve, of as many scenarios. */
  readonly start: Existing | null;
  /** Climbs to make at most; null for as many as there is time for. */
  readonly iterations: number | null;
  readonly seconds: number;
  readonly seed: number;
};

/** A design there is already. */
type Existing = {
  readonly scenarios: readonly Scenario[];
  /** [N] which of them stay as they are. */
  readonly kept: readonly boolean[];
  /** Scenarios that must not come back. */
  readonly struck: readonly Scenario[];
};

/** The request of somebody who asks for nothing but so many scenarios. */
export function plainRequest(study: DesignRequest['study'], scenarios: number): DesignRequest {
  return {
    study,
    scenarios,
    blocks: 1,
    anchors: 0,
    balanced: true,
    interactions: [],
    priors: null,
    directions: study.criteria.map(() => 0),
    start: null,
    iterations: null,
    seconds: 5,
    seed: 1,
  };
}

/** Whether scenarios are rated, of main effects that nothing is known of: what orthogonal arrays are best for. */
export function isPlain({ study, interactions, priors }: DesignRequest): boolean {
  return study.answer.kind !== 'choice' && interactions.length === 0 && priors === null;
}

/** What the scenarios asked for must keep to. */
export function rulesOf({ study, directions, start }: DesignRequest): Rules {
  return {
    counts: study.criteria.map(({ levels }) => levels.length),
    profiles: profileCount(study.answer),
    prohibited: prohibitions(study),
    directions,
    struck: start?.struck.map((scenario) => Uint8Array.from(scenario.flat())) ?? [],
  };
}

/** Why no scenarios were found that keep to all that is asked. */
export type Obstacle =
  /** It cannot be told in the time there is. */
  | { readonly kind: 'time' }
  /** Without what everybody prefers, or what was struck, there are some. */
  | { readonly kind: 'directions' | 'struck' }
  /** Without any one of these there are some; without one of them, only of all together. */
  | { readonly kind: 'prohibited'; readonly because: readonly Prohibition[] };

/** Why there are no such scenarios. */
export type DesignProblem =
  /** Two criteria at least, of two levels each, make a trade-off. */
  | { readonly kind: 'too-few-criteria' }
  | ({ readonly kind: 'impossible-level' } & ImpossibleLevel)
  /** Only so many scenarios differ, up to the number asked for. */
  | { readonly kind: 'too-few-profiles'; readonly possible: number }
  /** The search found none. */
  | { readonly kind: 'not-found'; readonly obstacle: Obstacle };
