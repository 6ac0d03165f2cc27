import { levelEffect } from '../estimation/level-effect.ts';
import type { Estimate } from '../results/interval.ts';
import { ratedProfiles } from '../study/study.ts';
import { estimated, type Quantity } from './estimated.ts';
import { agreeShare, type Panel, utility } from './panel.ts';

/** Under so many points of agreement a criterion counts for next to nothing: a size set before any answer came. */
const nextToNothing = 5;

/** What a criterion does to the share that agrees. */
export type AgreeChange = {
  readonly criterion: string;
  /** In points of 100, over the study's scenarios, from the level with the smallest effect to the largest. */
  readonly change: Estimate;
  /** The whole interval lies within `nextToNothing`. */
  readonly negligible: boolean;
};

/**
 * How much the share that agrees changes on average over the study's scenarios when only one criterion goes
 * from its worst to its best level, for each criterion. The interval is by person jackknife, with the two
 * levels fixed, so that it may contain nil.
 *
 * @returns undefined for choices, which nobody agrees with
 */
export function agreeChanges(panel: Panel): AgreeChange[] | undefined {
  if (panel.study.answer.kind === 'choice') return undefined;
  return panel.codings.map(({ criterion }, c) => {
    const change = estimated(panel.fit, changeOf(panel, c), [-100, 100]);
    return { criterion, change, negligible: change.low > -nextToNothing && change.high < nextToNothing };
  });
}

function changeOf(panel: Panel, c: number): Quantity {
  const coding = panel.codings[c]!;
  const effects = coding.matrix.map((_, level) => levelEffect(coding, level, panel.fit.estimate));
  const worst = effects.indexOf(Math.min(...effects));
  const best = effects.indexOf(Math.max(...effects));
  if (worst < 0 || best < 0) return () => Number.NaN;
  const scenarios = ratedProfiles(panel.study);
  const shares = (level: number) =>
    scenarios.map((profile) => agreeShare(panel, utility(panel, profile.with(c, level))));
  const [low, high] = [shares(worst), shares(best)];
  return (parameters) =>
    high.reduce((sum, share, s) => sum + share(parameters) - low[s]!(parameters), 0) * (100 / high.length);
}
