import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { computeApi } from '../compute/api.ts';

// Bundled as a browser's script, which has no imports: the port comes from the process itself.
const { parentPort } = process.getBuiltinModule('node:worker_threads');
if (!parentPort) throw new Error('worker: started outside a worker thread');
expose(computeApi(), nodeEndpoint(parentPort));
