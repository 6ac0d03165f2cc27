import type { OnProgress } from '../estimation/fit.ts';
import { toHex } from '../lib/hex.ts';
import type { FitOutcome } from '../results/leaders.ts';
import type { FitTask } from '../results/plan.ts';
import { loadFit, saveFit } from '../storage/studio.ts';

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
  const key = await keyOf(task, engineScript);
  const kept = key === undefined ? undefined : await loadFit(key);
  signal.throwIfAborted();
  if (kept?.ok && kept.value) return { ok: true, value: kept.value };
  const outcome = await browserPool().fit(task.data, task.model, task.resampling, signal, onProgress);
  // Nobody waits for this: where it fails, the fit is simply made again next time.
  if (key !== undefined && outcome.ok) saveFit(key, outcome.value).catch(() => undefined);
  return outcome;
}

/** SHA-256 of all that the fit depends on; undefined where the browser does not hash, as on plain http. */
async function keyOf(task: FitTask, engine: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const text = JSON.stringify([task, engine], (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  );
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(hash));
}
