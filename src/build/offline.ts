import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { entryOf, reached, sourceOf, stylesOf } from './bundle.ts';
import { root } from './root.ts';

/** What no page imports but every page links. */
const linked = ['icon.svg', 'theme.css'];

/**
 * Writes sw.js: keeps everything that taking part needs, and no more, since it is loaded onto
 * respondents' phones. Its version changes with the content of those files only. The files that a
 * researcher needs stand in a list of their own, which it reads when the studio asks for them.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const taking = filesOf(['r/index.html'], bundle);
      const studio = filesOf(['index.html', 'm/index.html'], bundle);
      if (!taking || !studio) return;
      const source = readFileSync(resolve(root, 'src/app/offline.js'), 'utf8')
        .replace('__VERSION__', JSON.stringify(hashOf(taking, bundle)))
        .replace('__FILES__', JSON.stringify([...taking, ...linked]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      const list = { version: hashOf(studio, bundle), files: [...studio, ...linked] };
      this.emitFile({ type: 'asset', fileName: 'studio-files.json', source: JSON.stringify(list) });
    },
  };
}

/** The pages with everything they load now or later; undefined when the build is not of the site. */
function filesOf(pages: readonly string[], bundle: Rolldown.OutputBundle): string[] | undefined {
  const starts = pages.flatMap((page) => entryOf(page, bundle) ?? []);
  if (starts.length < pages.length) return undefined;
  const chunks = reached(starts, bundle, ['imports', 'dynamicImports']);
  const assets = [...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedAssets ?? [])]);
  const files = [...pages, ...[...chunks].map((chunk) => chunk.fileName), ...stylesOf(chunks), ...assets];
  return [...new Set(files)].sort();
}

function hashOf(files: readonly string[], bundle: Rolldown.OutputBundle): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(sourceOf(bundle[file]));
  return hash.digest('hex').slice(0, 16);
}
