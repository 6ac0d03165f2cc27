import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { Pool } from '../compute/pool.ts';
import type { Engine } from '../compute/workers.ts';
import source from './worker.ts?script';

/** Of what lives for a moment: more would stay taken in every worker, and makes nothing faster. */
const youngMegabytes = 3;

/** A pool of worker threads that run the script the page's workers run. Close it, or Node does not end. */
export function nodePool(size: number): Pool {
  return new Pool(start, size);
}

function start(): Engine {
  const worker = new Worker(source, {
    eval: true,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  return {
    endpoint: nodeEndpoint(worker),
    terminate: () => void worker.terminate(),
    onFailure: (listener) => void worker.once('error', listener),
  };
}
