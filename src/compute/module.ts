import url from '../../wasm/build/kernels.wasm?url&inline';

/** The kernels, compiled from bytes that travel inside the script: there is nothing to fetch. */
export function kernelModule(): WebAssembly.Module {
  const text = atob(url.slice(url.indexOf(',') + 1));
  return new WebAssembly.Module(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}
