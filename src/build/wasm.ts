import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './root.ts';

/** Compiles the AssemblyScript kernels when a source is newer than what was built. */
export function wasm(): Plugin {
  const built = resolve(root, 'wasm/build/kernels.wasm');
  const age = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return {
    name: 'wasm',
    enforce: 'pre',
    async buildStart() {
      const sources = readdirSync(resolve(root, 'wasm'), { recursive: true, encoding: 'utf8' })
        .filter((file) => !file.startsWith('build'))
        .map((file) => resolve(root, 'wasm', file));
      for (const file of sources) this.addWatchFile(file);
      if (age(built) >= Math.max(...sources.map(age))) return;
      const { default: asc } = await import('assemblyscript/asc');
      const { error } = await asc.main(['--config', 'wasm/asconfig.json', '--target', 'release'], {
        stderr: process.stderr,
      });
      if (error) throw error;
    },
  };
}
