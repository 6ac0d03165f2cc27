import exp from '@stdlib/math-base-special-exp';
import { boundUnder } from '../estimation/bound-under.ts';
import { levelEffect } from '../estimation/level-effect.ts';
import { logistic } from '../lib/logistic.ts';
import { answerLabels } from '../study/answer-labels.ts';
import type { Coding } from '../study/coding.ts';
import { categories, type Profile, type Study } from '../study/study.ts';
import { choiceShares, logSum } from './choice.ts';
import type { PanelFit, Quantity } from './estimated.ts';

/**
 * Those whose judgement is asked: a study, how its levels became numbers, and the model fitted on their
 * answers, with η the sum of a profile's level effects. P parameters, K weights first:
 * of an ordered logit then C − 1 thresholds, P(answer ≤ c) = logistic(τ_c − η) (McCullagh 1980, section 2.3);
 * of choices then the constant of "none", where the study offers it (see `choiceShares`).
 */
export type Panel = {
  readonly study: PanelStudy;
  readonly codings: readonly Coding[];
  readonly fit: PanelFit;
  /** In a choice, the profiles that are on offer beside the case. */
  readonly against?: readonly Profile[];
};

/** What of a study an advice is about. */
export type PanelStudy = Pick<
  Study,
  'id' | 'title' | 'lead' | 'statement' | 'answer' | 'criteria' | 'design'
> &
  // A published model says nothing of it.
  Partial<Pick<Study, 'prohibited'>>;

/** A profile's utility: the sum of its level effects; 0 is the average case. */
export function utility({ codings }: Panel, profile: Profile): Quantity {
  return (parameters) =>
    codings.reduce((sum, coding, c) => sum + levelEffect(coding, profile[c]!, parameters), 0);
}

/** [profiles] the same of many, which takes each level's effect once. */
export function utilities(
  { codings }: Pick<Panel, 'codings'>,
  profiles: readonly Profile[],
): (parameters: Float64Array) => number[] {
  return (parameters) => {
    const effects = levelEffects(codings, parameters);
    return profiles.map((profile) => profile.reduce((sum, level, c) => sum + effects[c]![level]!, 0));
  };
}

/** [criteria][L] the effect of each level. */
export function levelEffects(codings: readonly Coding[], parameters: Float64Array): number[][] {
  return codings.map((coding) => coding.matrix.map((_, level) => levelEffect(coding, level, parameters)));
}

/** The utility that a case's parts are counted from: the mean of the other profiles', or of the average case. */
export function reference(panel: Panel): Quantity {
  const effects = panel.codings.map((_, c) => referenceEffect(panel, c));
  return (parameters) => effects.reduce((sum, effect) => sum + effect(parameters), 0);
}

/** Of a criterion, the effect that a case's part is counted from: the mean of the other profiles', or 0. */
export function referenceEffect({ codings, against = [] }: Panel, criterion: number): Quantity {
  if (against.length === 0) return () => 0;
  const coding = codings[criterion]!;
  return (parameters) =>
    against.reduce((sum, profile) => sum + levelEffect(coding, profile[criterion]!, parameters), 0) /
    against.length;
}

/** Whether "none" is on offer beside the case: the study has it, and the answers can tell its constant. */
export function offersNone({ study, codings, fit }: Panel): boolean {
  return (
    study.answer.kind === 'choice' && study.answer.none !== null && known(fit.estimate[weights(codings)])
  );
}

/** The utility of "none" where `offersNone`, else nothing. */
export function noneUtility(panel: Panel): Quantity[] {
  const constant = weights(panel.codings);
  return offersNone(panel) ? [(parameters) => parameters[constant]!] : [];
}

/**
 * Share of answers in each of the C categories at a utility; 0 for a category that nobody used. Of a choice:
 * the case, the other profiles, and none where `offersNone`.
 */
export function categoryShares(panel: Panel, utility: Quantity): Quantity[] {
  if (panel.study.answer.kind === 'choice') return choiceShares([utility, ...others(panel)]);
  const bounds = usedBounds(panel);
  return categories(panel.study.answer).map((_, category) => (parameters) => {
    const at = bounds.findIndex((bound) => bound.above === category);
    if (at < 0) return 0;
    const eta = utility(parameters);
    return between(bounds[at]!.value(parameters) - eta, bounds[at + 1]!.value(parameters) - eta);
  });
}

/**
 * Logit of the share that agrees at a utility of 0: minus the threshold between not agreeing and agreeing. Of
 * the share that chooses the case: minus the log-sum of all else on offer.
 */
export function baseLogit(panel: Panel): Quantity {
  if (panel.study.answer.kind === 'choice') {
    const rest = logSum(others(panel));
    return (parameters) => -rest(parameters);
  }
  const bound = boundOf(panel, firstAgreeing(panel.study));
  return (parameters) => -bound(parameters);
}

/** [C−1] the thresholds between the categories of a rating, as in `boundUnder`. */
export function bounds(panel: Panel): Quantity[] {
  return categories(panel.study.answer)
    .slice(1)
    .map((_, c) => boundOf(panel, c + 1));
}

/** Share that agrees, or chooses the case, at a utility. */
export function agreeShare(panel: Panel, utility: Quantity): Quantity {
  const base = baseLogit(panel);
  return (parameters) => logistic(base(parameters) + utility(parameters));
}

/** The lowest category that counts as agreeing: the first above the middle of a scale; yes. */
export function firstAgreeing(study: Pick<Study, 'answer'>): number {
  return Math.ceil(categories(study.answer).length / 2);
}

/** The categories that nobody used: the fit has no threshold of their own for them. */
export function unusedCategories({ study, fit }: Panel): number[] {
  const unused = new Set(fit.problems.flatMap((p) => (p.kind === 'unused-category' ? [p.category] : [])));
  return answerLabels(study.answer).flatMap((label, c) => (unused.has(label) ? [c] : []));
}

/** The utilities of what is on offer beside a case. */
function others(panel: Panel): Quantity[] {
  const { against = [] } = panel;
  return [...against.map((profile) => utility(panel, profile)), ...noneUtility(panel)];
}

function known(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}

/** K, the number of weights. */
function weights(codings: readonly Coding[]): number {
  return codings.reduce((sum, coding) => sum + coding.names.length, 0);
}

/** A used category's lower bound on the latent scale; the last entry closes the highest category. */
type Bound = { readonly above: number; readonly value: Quantity };

function usedBounds(panel: Panel): Bound[] {
  const unused = new Set(unusedCategories(panel));
  const count = categories(panel.study.answer).length;
  const used = Array.from({ length: count }, (_, c) => c).filter((c) => !unused.has(c));
  return [...used, count].map((above) => ({ above, value: boundOf(panel, above) }));
}

function boundOf({ study, codings, fit }: Panel, category: number): Quantity {
  return boundUnder(category, weights(codings), answerLabels(study.answer), fit.problems);
}

/** logistic(upper) − logistic(lower) as a product, which does not lose a small share to rounding. */
function between(lower: number, upper: number): number {
  return logistic(upper) * logistic(-lower) * (1 - exp(lower - upper));
}
