import type { Scenario, Study } from '../study/study.ts';
import type { ImpossibleLevel } from './feasible.ts';

/** What scenarios are asked for. */
export type DesignRequest = {
  readonly study: Pick<Study, 'criteria' | 'prohibited' | 'answer'>;
  /** In all blocks together. */
  readonly scenarios: number;
  readonly blocks: number;
  /** Scenarios that all blocks share. */
  readonly anchors: number;
  /** Whether each level must occur as often as any other of its criterion, or once more. */
  readonly balanced: boolean;
  /** [C] 1 where everybody prefers a later level, −1 an earlier one, 0 where people may differ. */
  readonly directions: readonly number[];
  /** An existing design to improve, of as many scenarios. */
  readonly start: Existing | null;
  /** Starts to try at most; null for as many as there is time for. */
  readonly starts: number | null;
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
    directions: study.criteria.map(() => 0),
    start: null,
    starts: null,
    seconds: 5,
    seed: 1,
  };
}

/** Why there are no such scenarios. */
export type DesignProblem =
  /** Two criteria at least, of two levels each, make a trade-off. */
  | { readonly kind: 'too-few-criteria' }
  | ({ readonly kind: 'impossible-level' } & ImpossibleLevel)
  /** Only so many scenarios differ, up to the number asked for. */
  | { readonly kind: 'too-few-profiles'; readonly possible: number }
  /** What is prohibited leaves so little room that the search found none. */
  | { readonly kind: 'not-found' };
