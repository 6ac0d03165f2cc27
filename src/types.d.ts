/** A script and all it imports, bundled, as text: plugin `script` of vite.config.ts. */
declare module '*?script' {
  const source: string;
  export default source;
}

/** A WASM module as a `data:` URL. */
declare module '*.wasm?url&inline' {
  const url: string;
  export default url;
}

/** The address of a WASM module that is a file of its own. */
declare module '*.wasm?url' {
  const address: string;
  export default address;
}

// Node needs the extension; Comlink declares the module only without it.
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { MessagePort, Worker } from 'node:worker_threads';
  import type { Endpoint } from 'comlink';
  export default function nodeEndpoint(port: MessagePort | Worker): Endpoint;
}
