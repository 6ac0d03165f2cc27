import type { MixedModel } from '../estimation/mixed/model.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { ok, type Result } from '../lib/result.ts';
import type { FittedModel } from '../results/fitted-model.ts';
import { onTheirSide } from '../results/lognormal.ts';
import {
  lognormalWeights,
  type ModelKind,
  modelKey,
  modelOf,
  type Subject,
} from '../results/model-choice.ts';
import type { ModelSettings } from '../results/model-settings.ts';

/**
 * Fits a model in workers.
 *
 * @param report - is given log-likelihoods on the way; of classes the highest of all starts so far
 * @returns rejects when `stopped` aborts or a worker fails
 */
export async function fittedModel(
  kind: ModelKind,
  set: ModelSettings,
  subject: Subject,
  stopped: AbortSignal,
  report: (logLikelihood: number) => void,
): Promise<Result<FittedModel, readonly FitProblem[]>> {
  const { browserPool } = await import('../compute/browser.ts');
  const pool = browserPool();
  const { data } = subject;
  const own = { key: modelKey(kind, set), settings: set };
  const model = modelOf(kind, set, subject);
  if (model.family === 'latent-class') {
    let highest = Number.NEGATIVE_INFINITY;
    const outcome = await pool.classes(data, model, stopped, (progress) => {
      if (progress.kind !== 'start') return;
      highest = Math.max(highest, progress.step.logLikelihood);
      report(highest);
    });
    return outcome.ok ? ok({ ...own, kind: 'classes', fit: outcome.value }) : outcome;
  }
  const onStep = (progress: Parameters<Parameters<typeof pool.fit>[4]>[0]) => {
    if (progress.kind === 'step') report(progress.step.logLikelihood);
  };
  /** Lognormal weights on the side of zero where everybody's weight lies. */
  const onSide = async (mixed: MixedModel): Promise<Result<MixedModel, readonly FitProblem[]>> => {
    if (lognormalWeights(subject, set).length === 0) return ok(mixed);
    const alike = await pool.fit(data, maximumLikelihood, noResampling, stopped, () => undefined);
    return alike.ok ? ok(onTheirSide(mixed, alike.value.estimate)) : alike;
  };
  if (model.family === 'mixed') {
    const sided = await onSide(model);
    if (!sided.ok) return sided;
    const outcome = await pool.mixed(data, sided.value, stopped, onStep);
    const which = kind === 'strictness' ? kind : 'weights';
    return outcome.ok ? ok({ ...own, kind: which, fit: outcome.value }) : outcome;
  }
  const outcome = await pool.fit(data, model, noResampling, stopped, onStep);
  return outcome.ok ? ok({ ...own, kind: 'alike', fit: outcome.value }) : outcome;
}
