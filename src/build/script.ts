import { build, type Plugin } from 'vite';
import { root } from './root.ts';

/** `import source from './x.ts?script'`: x and all it imports as one classic script in a string. */
export function script(): Plugin {
  return {
    name: 'script',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('?script')) return;
      const found = await this.resolve(id.slice(0, -'?script'.length), importer);
      return found && `\0script:${found.id}`;
    },
    async load(id) {
      if (!id.startsWith('\0script:')) return;
      const output = await build({
        root,
        configFile: false,
        logLevel: 'silent',
        publicDir: false,
        build: {
          write: false,
          minify: true,
          modulePreload: false,
          target: 'es2022',
          rolldownOptions: {
            input: id.slice('\0script:'.length),
            output: { format: 'iife', codeSplitting: false },
          },
        },
      });
      const { output: chunks } = (Array.isArray(output) ? output[0]! : output) as {
        output: { code: string; moduleIds?: string[] }[];
      };
      for (const file of chunks[0]!.moduleIds ?? []) if (file.startsWith('/')) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(chunks[0]!.code)}`, moduleSideEffects: false };
    },
  };
}
