import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { entryOf, reached, sourceOf, stylesOf } from './bundle.ts';
import { root } from './root.ts';

/**
 * Writes sw.js: keeps everything that taking part needs, and no more, since it is loaded onto
 * respondents' phones. Its version changes with the content of those files only.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = 'r/index.html';
      const entry = entryOf(page, bundle);
      if (!entry) return;
      const chunks = reached([entry], bundle, ['imports', 'dynamicImports']);
      const files = [page, ...[...chunks].map((chunk) => chunk.fileName), ...stylesOf(chunks)].sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(sourceOf(bundle[file]));
      const source = readFileSync(resolve(root, 'src/app/offline.js'), 'utf8')
        .replace('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 16)))
        .replace('__FILES__', JSON.stringify([...files, 'icon.svg', 'theme.css']));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
