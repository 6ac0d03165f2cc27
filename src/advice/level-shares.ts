import { levelEffect } from '../estimation/level-effect.ts';
import { logistic } from '../lib/logistic.ts';
import { rowsOf } from '../lib/rows.ts';
import { type Estimate, jackknifeShare } from '../results/interval.ts';
import { ratedProfiles } from '../study/study.ts';
import { baseLogit, type Panel } from './panel.ts';

/**
 * [criteria][L] the share that agrees on average over the study's scenarios, were a criterion at that level in all of
 * them: what differs between its levels is then not what other criteria happened to be (average adjusted predictions:
 * Williams 2012, "Using the margins command to estimate and interpret adjusted predictions and marginal effects").
 * Intervals by person jackknife.
 *
 * @returns undefined for choices, which nobody agrees with
 */
export function levelShares(panel: Panel): Estimate[][] | undefined {
  const { study, codings, fit } = panel;
  if (study.answer.kind === 'choice') return undefined;
  const sharesAt = averageShares(panel);
  const whole = sharesAt(fit.estimate);
  const leftOut = rowsOf(fit.jackknife, fit.estimate.length).map(sharesAt);
  return codings.map(({ matrix }, c) =>
    matrix.map((_, level) =>
      jackknifeShare(
        whole[c]![level]!,
        leftOut.map((shares) => shares[c]![level]!),
      ),
    ),
  );
}

/** [criteria][L] the same at some parameters. */
export function averageShares(panel: Panel): (parameters: Float64Array) => number[][] {
  const scenarios = ratedProfiles(panel.study);
  const base = baseLogit(panel);
  return (parameters) => {
    const effects = panel.codings.map((coding) =>
      coding.matrix.map((_, level) => levelEffect(coding, level, parameters)),
    );
    const logits = scenarios.map((profile) =>
      profile.reduce((sum, level, c) => sum + effects[c]![level]!, base(parameters)),
    );
    return effects.map((own, c) =>
      own.map((effect) => {
        const shares = scenarios.map((profile, s) => logistic(logits[s]! - own[profile[c]!]! + effect));
        return shares.reduce((sum, share) => sum + share, 0) / shares.length;
      }),
    );
  };
}
