import { harm } from '../estimation/harm.ts';
import { type Estimate, jackknifeInterval } from '../results/interval.ts';
import type { AverageShares } from './average-shares.ts';
import type { PanelFit } from './estimated.ts';
import { baseLogit, type Panel } from './panel.ts';

/** Under so many points of agreement a criterion counts for next to nothing: a size set before any answer came. */
export const nextToNothing = 5;

/** What a criterion does to the share that agrees. */
export type AgreeChange = {
  readonly criterion: string;
  /** In points of 100, over the study's scenarios, from the level with the smallest effect to the largest. */
  readonly change: Estimate;
  /** The whole interval lies within `nextToNothing`, of a fit that can be taken at its word. */
  readonly negligible: boolean;
};

/**
 * How much the share that agrees changes on average over the study's scenarios when only one criterion goes
 * from its worst to its best level, for each criterion. The interval is by person jackknife, with the two
 * levels fixed, so that it may contain nil.
 *
 * @param shares - of the panel
 */
export function agreeChanges(panel: Panel, { whole, leftOut }: AverageShares): AgreeChange[] {
  const { codings, fit } = panel;
  const sound = isSound(fit);
  // Where nobody agreed, or everybody did, no answer says how far a criterion could have changed that.
  const seen = Number.isFinite(baseLogit(panel)(fit.estimate));
  return codings.map(({ criterion }, c) => {
    const worst = whole[c]!.indexOf(Math.min(...whole[c]!));
    const best = whole[c]!.indexOf(Math.max(...whole[c]!));
    const changeOf = (shares: AverageShares['whole']) =>
      seen && worst >= 0 ? 100 * (shares[c]![best]! - shares[c]![worst]!) : Number.NaN;
    const change = jackknifeInterval(changeOf(whole), leftOut.map(changeOf), [-100, 100]);
    const within = change.low > -nextToNothing && change.high < nextToNothing;
    return { criterion, change, negligible: sound && change.se > 0 && within };
  });
}

/** A penalty pulls changes to nothing by itself, and an interval beside any other problem may be too narrow. */
function isSound({ ridge, problems }: PanelFit): boolean {
  return ridge === 0 && harm(problems) === 'nothing';
}
