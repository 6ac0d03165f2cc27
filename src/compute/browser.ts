import { Pool } from './pool.ts';
import { scriptUrl } from './trusted.ts';
import source from './worker.ts?script';
import type { Engine } from './workers.ts';

/** More workers than this would only take memory: a study has few groups. */
const largest = 4;

/** All that a fit is computed by, as text: it changes with the engine. */
export const engineScript: string = source;

let pool: Pool | undefined;
let address: string | undefined;

/**
 * The page's pool of workers.
 *
 * Import this module by `import()` only: it carries the workers' whole script, which would otherwise
 * be part of the first load.
 */
export function browserPool(): Pool {
  pool ??= poolOf(Math.min(largest, navigator.hardwareConcurrency));
  return pool;
}

/** A pool of so many workers, beside the page's. */
export function poolOf(size: number): Pool {
  return new Pool(start, size);
}

/** From a blob, so that the page's content policy covers the worker too. */
function start(): Engine {
  address ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(scriptUrl(address));
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onFailure: (listener) =>
      worker.addEventListener('error', (event) => listener(new Error(`worker: ${event.message}`)), {
        once: true,
      }),
  };
}
