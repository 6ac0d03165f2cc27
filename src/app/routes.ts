import { unreachable } from '../lib/unreachable.ts';

/** Where one is in the studio. The address keeps it in the fragment, which no server sees. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'results'; readonly study: string }
  | { readonly kind: 'case'; readonly study: string }
  | { readonly kind: 'share'; readonly study: string }
  | { readonly kind: 'collect'; readonly study: string }
  | { readonly kind: 'publish'; readonly study: string }
  | { readonly kind: 'room'; readonly study: string }
  | { readonly kind: 'models'; readonly study: string }
  /** The tests of groups, on the page of models. */
  | { readonly kind: 'groups'; readonly study: string }
  | { readonly kind: 'studies' }
  | { readonly kind: 'make'; readonly study: string; readonly step?: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'table-models' }
  | { readonly kind: 'unknown' };

/** The pages of a study that have no places of their own. */
const plainPages = ['results', 'case', 'share', 'collect', 'room', 'publish', 'models', 'groups'] as const;

/** The route in a fragment with or without its `#`; `unknown` for what leads nowhere. */
export function parseRoute(fragment: string): Route {
  const parts = fragment.replace(/^#/, '').split('/').filter(Boolean);
  if (parts.length === 0) return { kind: 'start' };
  if (parts.length === 1 && parts[0] === 'table') return { kind: 'table' };
  if (parts.length === 1 && parts[0] === 'studies') return { kind: 'studies' };
  if (parts.length === 2 && parts[0] === 'table' && parts[1] === 'models') return { kind: 'table-models' };
  const [room, study, page, step, ...more] = parts;
  if (room !== 'study' || !isName(study) || more.length > 0) return { kind: 'unknown' };
  if (page === 'make' && step === undefined) return { kind: 'make', study };
  if (page === 'make' && isName(step)) return { kind: 'make', study, step };
  const plain = plainPages.find((each) => each === page);
  if (step === undefined && plain) return { kind: plain, study };
  return { kind: 'unknown' };
}

/** The fragment of a route, as a link's `href`. */
export function formatRoute(route: Exclude<Route, { kind: 'unknown' }>): string {
  switch (route.kind) {
    case 'start':
      return '#/';
    case 'results':
    case 'case':
    case 'share':
    case 'collect':
    case 'publish':
    case 'room':
    case 'models':
    case 'groups':
      return `#/study/${route.study}/${route.kind}`;
    case 'make':
      return `#/study/${route.study}/make${route.step ? `/${route.step}` : ''}`;
    case 'studies':
    case 'table':
      return `#/${route.kind}`;
    case 'table-models':
      return '#/table/models';
    default:
      return unreachable(route);
  }
}

function isName(part: string | undefined): part is string {
  return part !== undefined && /^[a-z0-9-]{1,40}$/.test(part);
}
