import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { entryOf, reached, sourceOf, stylesOf } from './bundle.ts';
import { root } from './root.ts';

/**
 * What a page may weigh in KB (1,000 bytes after gzip), and the modules that its first screen waits for.
 * Measured over the import graph, so that a chunk shared by two pages counts for both.
 */
const budgets = [
  {
    page: 'r/index.html',
    firstScreen: ['src/study/templates/benefits.ts'],
    script: 30,
    scriptInAll: 90,
    style: 12,
  },
  // What a short link loads before it leads on.
  { page: 'index.html', firstScreen: ['src/state/short-link.ts'], script: 25 },
  { page: 'index.html', firstScreen: ['src/app/studio.tsx', 'src/pages/start/Start.tsx'], script: 60 },
];

/** Prints each page's weight and fails the build when one is over its budget. */
export function weigh(): Plugin {
  return {
    name: 'weigh',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const holding = (file: string) =>
        chunks.find((chunk) => chunk.moduleIds.includes(resolve(root, file))) ??
        this.error(`${file} is in no chunk`);
      for (const budget of budgets) {
        const entry = entryOf(budget.page, bundle);
        if (!entry) return;
        const first = reached([entry, ...budget.firstScreen.map(holding)], bundle, ['imports']);
        const all = reached([entry], bundle, ['imports', 'dynamicImports']);
        const weights = [
          ['script before the first screen', kilobytes([...first].map(sourceOf)), budget.script],
          ['script in all', kilobytes([...all].map(sourceOf)), budget.scriptInAll],
          ['style in all', kilobytes(stylesOf(all).map((file) => sourceOf(bundle[file]))), budget.style],
        ] as const;
        for (const [what, weight, most] of weights) {
          const line = `${budget.page} (${budget.firstScreen.at(-1)}): ${what} ${weight.toFixed(1)} KB${most ? ` of at most ${most}` : ''}`;
          if (most && weight > most) this.error(line);
          console.log(line);
        }
      }
    },
  };
}

function kilobytes(sources: readonly (string | Uint8Array)[]): number {
  return sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0) / 1000;
}
