import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pages } from '../app/policy.ts';
import { root } from './root.ts';

/** Serves the pages kept under src at their public places, and writes each built page's content policy. */
export function entries(): Plugin {
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
      handler(html, context) {
        if (!building) return;
        const page = pages[context.path.replace(/^\//, '')];
        if (!page) throw new Error(`no policy for ${context.path}`);
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: page.policy };
        return {
          html: themeLast(html),
          tags: [{ tag: 'meta', attrs, injectTo: 'head-prepend' as const }],
        };
      },
    },
  };
}

/** The host's own theme counts over ours only when it is linked after it. */
function themeLast(html: string): string {
  const link = /\s*<link rel="stylesheet" href="[^"]*theme\.css" ?\/?>/.exec(html)?.[0];
  if (!link) throw new Error('a page without a link to theme.css');
  return html.replace(link, '').replace('</head>', `${link.trimStart()}\n  </head>`);
}
