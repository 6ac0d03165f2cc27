import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { pages } from './src/app/policy.ts';

const root = import.meta.dirname;

/** Compiles the AssemblyScript kernels when a source is newer than what was built. */
function wasm(): Plugin {
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

/** `import source from './x.ts?script'`: x and all it imports as one classic script in a string. */
function script(): Plugin {
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

/** Answers what @stdlib would ask by `eval`, which the content policy refuses: are there generators? */
function withoutEval(): Plugin {
  const asked = '@stdlib/assert-has-generator-support';
  return {
    name: 'without-eval',
    enforce: 'pre',
    resolveId: (id) => (id === asked ? `\0${asked}` : undefined),
    load: (id) => (id === `\0${asked}` ? 'module.exports = () => true;' : undefined),
  };
}

/** Serves the pages kept under src at their public places, and writes each built page's content policy. */
function entries(): Plugin {
  const sources = new Map(Object.entries(pages).map(([place, page]) => [resolve(root, place), page.source]));
  let building = false;
  return {
    name: 'entries',
    enforce: 'pre',
    config(_, { command }) {
      building = command === 'build';
    },
    resolveId: (id) => (sources.has(id) ? id : undefined),
    load: (id) => {
      const source = sources.get(id);
      return source && readFileSync(resolve(root, source), 'utf8');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/)[0]!;
        const place = path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
        const page = pages[place];
        if (!page || place === 'index.html') return next();
        const html = readFileSync(resolve(root, page.source), 'utf8');
        server.transformIndexHtml(`/${place}`, html).then((text) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(text);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'post',
      // Only in builds: the development server needs a socket and inline styles.
      handler(_html, context) {
        if (!building) return;
        const page = pages[context.path.replace(/^\//, '')];
        if (!page) throw new Error(`no policy for ${context.path}`);
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: page.policy };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' as const }];
      },
    },
  };
}

/**
 * Writes sw.js: keeps everything that taking part needs, and no more, since it is loaded onto
 * respondents' phones. Its name changes with the content of those files only.
 */
function offline(): Plugin {
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
        .replace('__NAME__', JSON.stringify(`afweging-${hash.digest('hex').slice(0, 16)}`))
        .replace('__FILES__', JSON.stringify([...files, 'icon.svg', 'theme.css']));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

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
  { page: 'index.html', firstScreen: ['src/pages/start/Start.tsx'], script: 60 },
];

/** Prints each page's weight and fails the build when one is over its budget. */
function weigh(): Plugin {
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
          const line = `${budget.page}: ${what} ${weight.toFixed(1)} KB${most ? ` of at most ${most}` : ''}`;
          if (most && weight > most) this.error(line);
          console.log(line);
        }
      }
    },
  };
}

/** The script that a page starts with; undefined when the build is not of the site. */
function entryOf(page: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk | undefined {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  return chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId === resolve(root, page));
}

/** All chunks that are had from the given ones by following imports. */
function reached(
  from: Rolldown.OutputChunk[],
  bundle: Rolldown.OutputBundle,
  along: readonly ('imports' | 'dynamicImports')[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(from);
  for (const chunk of found)
    for (const file of along.flatMap((kind) => chunk[kind])) {
      const next = bundle[file];
      if (next?.type === 'chunk') found.add(next);
    }
  return found;
}

function stylesOf(chunks: Iterable<Rolldown.OutputChunk>): string[] {
  return [...new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

function sourceOf(part: Rolldown.OutputBundle[string] | undefined): string | Uint8Array {
  if (!part) throw new Error('a file that a page needs is not in the bundle');
  return part.type === 'chunk' ? part.code : part.source;
}

function kilobytes(sources: readonly (string | Uint8Array)[]): number {
  return sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0) / 1000;
}

async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { browser } = await import('./tests/support/browser.ts');
  const { lastLine } = await import('./tests/support/last-line.ts');
  return {
    reporters: ['default', lastLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'comlink',
            'idb',
            'preact',
            '@preact/signals',
            'valibot',
            'uplot',
            '@stdlib/math-base-special-ln',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await browser() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  };
}

export default defineConfig(async ({ isSsrBuild }): Promise<ViteUserConfig> => {
  const site = {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Otherwise a build on a busy machine ends with advice on its own speed.
      checks: { pluginTimings: false },
      input: Object.fromEntries(
        Object.keys(pages).map((place) => [
          { 'index.html': 'studio', 'r/index.html': 'respond', 'm/index.html': 'model' }[place] ?? place,
          resolve(root, place),
        ]),
      ),
    },
  };
  const command = {
    target: 'node20',
    outDir: 'node_modules/.afweging',
    copyPublicDir: false,
    emptyOutDir: true,
  };
  return {
    base: './',
    appType: 'mpa',
    plugins: [wasm(), withoutEval(), entries(), script(), offline(), ...(isSsrBuild ? [] : [weigh()])],
    build: isSsrBuild ? command : site,
    ...(process.env['VITEST'] && { test: await tests() }),
  };
});
