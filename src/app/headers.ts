import { notFound, type Page, pages, workerPolicy } from './policy.ts';

/** Name and value. */
export type Header = readonly [string, string];

/** What goes with everything the host sends. */
export const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Asked after at each visit: a new version counts at once. */
export const fresh: Header = ['Cache-Control', 'no-cache'];

/** For the files of `assets`, whose names change with their content. */
export const immutable: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** What goes with a page, on top of `everywhere`. */
function pageHeaders(page: Page): Header[] {
  const camera = page.camera ? '(self)' : '()';
  return [
    ['Content-Security-Policy', `${page.policy}; frame-ancestors ${page.framed ? '*' : "'none'"}`],
    ['Permissions-Policy', `camera=${camera}, geolocation=(), microphone=(), browsing-topics=()`],
    fresh,
  ];
}

/** The files with headers of their own, by their place on the host. */
export function placesWithHeaders(): [place: string, headers: readonly Header[]][] {
  return [
    ...Object.entries(pages).map(([place, page]): [string, Header[]] => [place, pageHeaders(page)]),
    ['404.html', pageHeaders(notFound)],
    ['sw.js', [['Content-Security-Policy', workerPolicy], fresh]],
  ];
}

/** What the files are, by extension: a browser that is told otherwise refuses scripts, styles and WASM. */
export const mimeTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};
