import { levelEffect } from '../estimation/level-effect.ts';
import { logistic } from '../lib/logistic.ts';
import { rowsOf } from '../lib/rows.ts';
import { type Estimate, jackknifeInterval } from '../results/interval.ts';
import type { Coding } from '../study/coding.ts';
import { ratedProfiles } from '../study/study.ts';
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
 * @returns undefined for choices, which nobody agrees with
 */
export function agreeChanges(panel: Panel): AgreeChange[] | undefined {
  const { study, codings, fit } = panel;
  if (study.answer.kind === 'choice') return undefined;
  const changes = changesOf(panel);
  const all = changes(fit.estimate);
  const without = rowsOf(fit.jackknife, fit.estimate.length).map(changes);
  const sound = isSound(fit);
  return codings.map(({ criterion }, c) => {
    const leftOut = without.map((each) => each[c]!);
    const change = jackknifeInterval(all[c]!, leftOut, [-100, 100]);
    const within = change.low > -nextToNothing && change.high < nextToNothing;
    return { criterion, change, negligible: sound && within };
  });
}

/** A penalty pulls changes to nothing by itself, and an interval beside any other problem may be too narrow. */
function isSound({ ridge, problems }: PanelFit): boolean {
  return ridge === 0 && problems.every(({ kind }) => kind === 'unused-category');
}

/** Each criterion's change at some parameters: of all criteria at once, since they have all but one step in common. */
function changesOf(panel: Panel): (parameters: Float64Array) => number[] {
  const { study, codings, fit } = panel;
  const scenarios = ratedProfiles(study);
  const base = baseLogit(panel);
  const ends = codings.map((coding) => {
    const effects = effectsOf(coding, fit.estimate);
    return { worst: effects.indexOf(Math.min(...effects)), best: effects.indexOf(Math.max(...effects)) };
  });
  return (parameters) => {
    const effects = codings.map((coding) => effectsOf(coding, parameters));
    const from = base(parameters);
    const utilities = scenarios.map((profile) =>
      effects.reduce((sum, of, c) => sum + of[profile[c]!]!, from),
    );
    return effects.map((of, c) => {
      const { worst, best } = ends[c]!;
      const changes = scenarios.map((profile, s) => {
        const rest = utilities[s]! - of[profile[c]!]!;
        return logistic(rest + (of[best] ?? Number.NaN)) - logistic(rest + (of[worst] ?? Number.NaN));
      });
      return (100 / scenarios.length) * changes.reduce((sum, change) => sum + change, 0);
    });
  };
}

function effectsOf(coding: Coding, parameters: Float64Array): number[] {
  return coding.matrix.map((_, level) => levelEffect(coding, level, parameters));
}
