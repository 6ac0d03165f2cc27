import { resolve } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { pages } from './src/app/policy.ts';
import { entries } from './src/build/entries.ts';
import { hostFiles } from './src/build/host-files.ts';
import { offline } from './src/build/offline.ts';
import { root } from './src/build/root.ts';
import { script } from './src/build/script.ts';
import { wasm } from './src/build/wasm.ts';
import { weigh } from './src/build/weigh.ts';
import { withoutEval } from './src/build/without-eval.ts';

/** Without one, opening the address would end in an error. */
function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { browser } = await import('./tests/support/browser.ts');
  const { lastLine } = await import('./tests/support/last-line.ts');
  return {
    reporters: ['default', lastLine],
    // Journeys mostly wait for a browser, so that even two cores carry two of them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Half of the time went to loading the same modules for each file; no test leaves anything behind.
          isolate: false,
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
            'hpke',
            'idb',
            'lean-qr',
            'preact',
            '@preact/signals',
            'valibot',
            'uplot',
            '@stdlib/math-base-special-ln',
            'ml-matrix',
          ],
        },
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await browser(), contextOptions: { locale: 'nl-NL' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  };
}

/**
 * Which modules go into one file together. In a few files they weigh less than in the dozens that would
 * follow from who imports what, and a phone asks for all that it needs before Start.
 */
const groups = [
  // What every screen starts with.
  {
    name: 'shared',
    test: /node_modules\/@?preact\/|src\/(i18n\/(language|texts|controls|fault|format|storage)|ui\/(Button|Problem|SavedNote|Details|LanguageSwitch|theme|useAfter)|compute\/trusted|app\/(ErrorScreen|useFault|without-rtc)|problems\/storage)\b/,
  },
  {
    name: 'study',
    test: /node_modules\/valibot\/|vite\/preload-helper|src\/(study\/(division|study|templates)\.ts|survey\/(order|showings|tailored)|design\/(block-order|blocks)|lib\/(result|random|unreachable|hex|day)\.ts)/,
  },
  {
    name: 'records',
    test: /node_modules\/idb\/|src\/storage\/(database|channel|aside|loaded|answers)/,
  },
  // What reads a code, on its own too: all that a short link needs before it leads on.
  {
    name: 'reading',
    test: /src\/(exchange\/(code|repair|digest|mixed-radix|public-key|study-numbers|carried|study-code|study-problem|study-shape|presentation-bytes)|lib\/(checksum|base41|base64url|bytes-up-to|inflate|plain-texts?|strict-json|utf8))\b/,
  },
  // What an invitation is opened and judged with.
  {
    name: 'inviting',
    test: /src\/(exchange\/(key-words|words|version|template-code)|study\/(asked|usual-consent)|problems\/link-problem|i18n\/link-problems)\b/,
  },
  {
    name: 'sealing',
    test: /node_modules\/hpke\/|src\/(exchange\/(keys|envelope|receipt|response-bytes|response-digits|duration)|response\/(from-run|to-answers))\b/,
  },
  // What shows scenarios and takes answers, in a survey and wherever a survey is tried.
  {
    name: 'answering',
    test: /src\/(ui\/(Radios|ProfileList|ScenarioProfiles|profiles|useWide|CopyButton|ErrorSummary|figures\/saveFile)|i18n\/(copy|profiles)|study\/coding)\b/,
  },
];

export default defineConfig(async ({ isSsrBuild }): Promise<ViteUserConfig> => {
  const site = {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Otherwise a build on a busy machine ends with advice on its own speed.
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups } },
      input: Object.fromEntries(
        Object.entries(pages).map(([place, page]) => [page.name, resolve(root, place)]),
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
    plugins: [
      wasm(),
      withoutEval(),
      entries(),
      script(),
      offline(),
      hostFiles(),
      ...(isSsrBuild ? [] : [weigh()]),
    ],
    build: isSsrBuild ? command : site,
    // As one file a command begins twice as soon as where the modules of libraries are looked up one by one.
    ...(isSsrBuild && { ssr: { noExternal: true } }),
    preview: { open: hasDesktop() },
    ...(process.env['VITEST'] && { test: await tests() }),
  };
});
