import type { Estimate } from '../results/interval.ts';
import { isProhibited } from '../study/prohibited.ts';
import type { Profile } from '../study/study.ts';
import { estimated, estimatedShare } from './estimated.ts';
import { agreeShare, type Panel, utility } from './panel.ts';

/** What happens when one criterion of a case gets another level. */
export type Change = {
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  /** Share that agrees after the change. */
  readonly agree: Estimate;
  /** That share minus the present one. */
  readonly difference: Estimate;
};

/**
 * Every change of one level, largest difference first, ties in the order of the study. Left out are levels whose
 * effect has no estimate, and those that may not meet the others.
 */
export function changes(panel: Panel, profile: Profile): Change[] {
  const all = panel.study.criteria.flatMap(({ levels }, c) =>
    levels.flatMap((_, to) => {
      const possible = !isProhibited({ prohibited: [], ...panel.study }, profile.with(c, to));
      return to !== profile[c] && possible ? [change(panel, profile, c, to)] : [];
    }),
  );
  return all
    .filter(({ agree }) => !Number.isNaN(agree.value))
    .sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
}

function change(panel: Panel, profile: Profile, c: number, to: number): Change {
  const now = agreeShare(panel, utility(panel, profile));
  const then = agreeShare(panel, utility(panel, profile.with(c, to)));
  return {
    criterion: panel.study.criteria[c]!.id,
    from: profile[c]!,
    to,
    agree: estimatedShare(panel.fit, then),
    difference: estimated(panel.fit, (parameters) => then(parameters) - now(parameters), [-1, 1]),
  };
}
