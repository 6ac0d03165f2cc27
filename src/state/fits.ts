import type { OnProgress } from '../estimation/fit.ts';
import type { FitOutcome } from '../results/leaders.ts';
import type { FitTask } from '../results/plan.ts';
import { loadFit, saveFit } from '../storage/studio.ts';
import { contentHash } from './content-hash.ts';

/**
 * Makes a fit in a worker, or takes it from this device when the same one was made before.
 *
 * Rejects with the signal's reason on abort.
 */
export async function fitted(
  task: FitTask,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<FitOutcome> {
  const { browserPool, engineScript } = await import('../compute/browser.ts');
  const key = await contentHash([task, engineScript]);
  const kept = key === undefined ? undefined : await loadFit(key);
  signal.throwIfAborted();
  if (kept?.ok && kept.value) return { ok: true, value: kept.value };
  const outcome = await browserPool().fit(task.data, task.model, task.resampling, signal, onProgress);
  // Nobody waits for this: where it fails, the fit is simply made again next time.
  if (key !== undefined && outcome.ok) void saveFit(key, outcome.value);
  return outcome;
}
