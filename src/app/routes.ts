import { unreachable } from '../lib/unreachable.ts';

/** Where one is in the studio. The address keeps it in the fragment, which no server sees. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'results'; readonly study: string }
  | { readonly kind: 'case'; readonly study: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'unknown' };

/** The route in a fragment with or without its `#`; `unknown` for what leads nowhere. */
export function parseRoute(fragment: string): Route {
  const parts = fragment.replace(/^#/, '').split('/').filter(Boolean);
  if (parts.length === 0) return { kind: 'start' };
  if (parts.length === 1 && parts[0] === 'table') return { kind: 'table' };
  const [room, study, page] = parts;
  const known = parts.length === 3 && room === 'study' && /^[a-z0-9-]{1,40}$/.test(study!);
  if (known && (page === 'results' || page === 'case')) return { kind: page, study: study! };
  return { kind: 'unknown' };
}

/** The fragment of a route, as a link's `href`. */
export function formatRoute(route: Exclude<Route, { kind: 'unknown' }>): string {
  switch (route.kind) {
    case 'start':
      return '#/';
    case 'results':
    case 'case':
      return `#/study/${route.study}/${route.kind}`;
    case 'table':
      return '#/table';
    default:
      return unreachable(route);
  }
}
