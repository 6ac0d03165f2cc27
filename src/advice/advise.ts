import { fail, ok, type Result } from '../lib/result.ts';
import type { Estimate } from '../results/interval.ts';
import { prohibitedIn } from '../study/prohibited.ts';
import type { Profile } from '../study/study.ts';
import { type Caution, cautions } from './cautions.ts';
import { type Change, changes } from './changes.ts';
import { estimated, estimatedShare, everywhere } from './estimated.ts';
import {
  agreeShare,
  baseLogit,
  categoryShares,
  type Panel,
  type PanelStudy,
  reference,
  unusedCategories,
  utility,
} from './panel.ts';
import { type Part, parts } from './parts.ts';
import { matchingScenario } from './scenario.ts';
import { unknownCriteria } from './unknown.ts';

/** What a fit says about a case, why, and with what caution. */
export type Advice = {
  /**
   * [C] predicted share of each answer; undefined for an answer that nobody gave in the study. Of a choice: the
   * case, the other profiles, and none where it can be told.
   */
  readonly shares: readonly (Estimate | undefined)[];
  /** Share that agrees, above the middle of a scale or yes; or that chooses the case. */
  readonly agree: Estimate;
  /** Logit of that share: the average case's logit plus the effects of the parts. */
  readonly logit: Estimate;
  /**
   * The case in which every criterion is at its mean effect, as a share that agrees and as its logit. In a
   * choice a case like the mean of the other profiles.
   */
  readonly average: { readonly share: Estimate; readonly logit: Estimate };
  /** In the order of the study's criteria. */
  readonly parts: readonly Part[];
  /** Every other level of every criterion, largest difference first; what cannot be estimated is left out. */
  readonly changes: readonly Change[];
  /** Index of the design's scenario that is this very case. */
  readonly scenario: number | undefined;
  /** Ids of criteria whose levels meet in what is on offer, though the study says they never do; empty if none. */
  readonly prohibited: readonly string[];
  readonly cautions: readonly Caution[];
};

/** Why there is no advice: the answers cannot tell what these criteria, at these levels, do. */
export type AdviceProblem = { readonly kind: 'not-estimable'; readonly criteria: readonly string[] };

/**
 * What the panel would answer in a case.
 *
 * @param profile - one level for each criterion
 * @returns the advice, or `not-estimable` with the ids of the criteria where a weight without an
 * estimate matters
 * @throws RangeError for a level that the study does not have: outside the studied levels nothing is said
 */
export function advise(panel: Panel, profile: Profile): Result<Advice, AdviceProblem> {
  const { study, fit } = panel;
  const offered = [profile, ...(panel.against ?? [])];
  study.criteria.forEach(({ id, levels }, c) => {
    for (const { [c]: level } of offered)
      if (levels[level!] === undefined) throw new RangeError(`no such level of ${id}: ${level}`);
  });
  const unknown = unknownCriteria(panel, offered);
  if (unknown.length > 0) return fail({ kind: 'not-estimable', criteria: unknown });

  const eta = utility(panel, profile);
  const base = baseLogit(panel);
  const from = reference(panel);
  const unused = unusedCategories(panel);
  return ok({
    shares: categoryShares(panel, eta).map((share, c) =>
      unused.includes(c) ? undefined : estimatedShare(fit, share),
    ),
    agree: estimatedShare(fit, agreeShare(panel, eta)),
    logit: estimated(fit, (parameters) => base(parameters) + eta(parameters), everywhere),
    average: {
      share: estimatedShare(fit, agreeShare(panel, from)),
      logit: estimated(fit, (parameters) => base(parameters) + from(parameters), everywhere),
    },
    parts: parts(panel, profile),
    changes: changes(panel, profile),
    scenario: matchingScenario(study, offered),
    prohibited: prohibitedCriteria(study, offered),
    cautions: cautions(panel),
  });
}

function prohibitedCriteria(study: PanelStudy, offered: readonly Profile[]): string[] {
  const met = offered.flatMap((profile) => prohibitedIn({ prohibited: [], ...study }, profile) ?? []);
  return [...new Set(met.map(({ criterion }) => criterion))];
}
