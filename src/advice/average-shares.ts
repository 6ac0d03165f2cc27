import { logistic } from '../lib/logistic.ts';
import { rowsOf } from '../lib/rows.ts';
import { ratedProfiles } from '../study/rated-profiles.ts';
import { baseLogit, levelEffects, type Panel, utilities } from './panel.ts';

/**
 * [criteria][L] the share that agrees on average over the study's scenarios, were a criterion at that level in all of
 * them: what differs between its levels is then not what other criteria happened to be (average adjusted predictions:
 * Williams 2012, "Using the margins command to estimate and interpret adjusted predictions and marginal effects").
 */
type ByLevel = readonly (readonly number[])[];

export type AverageShares = {
  readonly whole: ByLevel;
  /** [N] with each person left out. */
  readonly leftOut: readonly ByLevel[];
};

/**
 * @param turn - called between small parts of the work
 * @returns undefined for choices, which nobody agrees with
 */
export async function averageShares(
  panel: Panel,
  turn: () => Promise<void>,
): Promise<AverageShares | undefined> {
  const { study, fit } = panel;
  if (study.answer.kind === 'choice') return undefined;
  const sharesAt = byLevel(panel);
  const leftOut: ByLevel[] = [];
  for (const row of rowsOf(fit.jackknife, fit.estimate.length)) {
    leftOut.push(sharesAt(row));
    await turn();
  }
  return { whole: sharesAt(fit.estimate), leftOut };
}

function byLevel(panel: Panel): (parameters: Float64Array) => ByLevel {
  const scenarios = ratedProfiles(panel.study);
  const base = baseLogit(panel);
  const etas = utilities(panel, scenarios);
  return (parameters) => {
    const at = base(parameters);
    const logits = etas(parameters).map((eta) => at + eta);
    return levelEffects(panel.codings, parameters).map((effects, c) =>
      effects.map((effect) => {
        const shares = scenarios.map((profile, s) => logistic(logits[s]! - effects[profile[c]!]! + effect));
        return shares.reduce((sum, share) => sum + share, 0) / shares.length;
      }),
    );
  };
}
