import type { Merge } from './categories.ts';

/** Where P parameters stand among D declared ones. */
export type Places = { readonly declared: number; readonly at: readonly number[] };

/**
 * Where parameters stand, the last of which are thresholds: one between two merged categories is none of
 * the P parameters.
 *
 * @param K - parameters before the thresholds
 */
export function declaredPlaces(K: number, P: number, merge: Merge | undefined): Places {
  if (!merge) return { declared: P, at: Array.from({ length: P }, (_, p) => p) };
  const { place } = merge;
  const thresholds = Array.from({ length: place.length - 1 }, (_, c) => c).filter(
    (c) => place[c] !== place[c + 1],
  );
  return {
    declared: K + place.length - 1,
    at: [...Array.from({ length: K }, (_, k) => k), ...thresholds.map((c) => K + c)],
  };
}
