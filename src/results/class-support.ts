import { type Comparable, isLower } from './comparison.ts';
import type { ModelKind } from './model-choice.ts';

/** What classes are held against before they are called kinds of people. */
const rivals = ['alike', 'strictness', 'weights'] as const satisfies readonly ModelKind[];
type Rival = (typeof rivals)[number];

/**
 * Whether classes say more than that people differ gradually or not at all: only where each rival has a BIC
 * that is higher. `no-better`: by this rival's; `unchecked`: these have no fit yet that it may be held against.
 */
export type ClassSupport =
  | { readonly kind: 'supported' }
  | { readonly kind: 'no-better'; readonly than: Rival }
  | { readonly kind: 'unchecked'; readonly rivals: readonly Rival[] };

/**
 * @param kinds - the models that these answers allow
 * @param fits - those made of them
 */
export function classSupport(
  classes: Comparable,
  fits: readonly { readonly kind: ModelKind; readonly fit: Comparable }[],
  kinds: readonly ModelKind[],
): ClassSupport {
  const allowed = rivals.filter((rival) => kinds.includes(rival));
  const of = (rival: Rival) => fits.filter(({ kind, fit }) => kind === rival && fit.converged);
  const than = allowed.find((rival) => of(rival).some(({ fit }) => !isLower(classes, fit)));
  if (than) return { kind: 'no-better', than };
  const unchecked = allowed.filter((rival) => of(rival).length === 0);
  return unchecked.length === 0 ? { kind: 'supported' } : { kind: 'unchecked', rivals: unchecked };
}
