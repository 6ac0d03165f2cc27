import type { Shape } from './deviates.ts';

/** An element of Λ that may differ from 0: a multiple of a spread. */
type Entry = {
  readonly coefficient: number;
  readonly deviate: number;
  readonly spread: number;
  readonly factor: number;
};

/** Some deviates, the spreads by which they count, and what these move; deviates and spreads numbered from 0. */
export type Loading = {
  readonly shapes: readonly Shape[];
  /** Names of the spreads. */
  readonly spreads: readonly string[];
  readonly entries: readonly Entry[];
};

/** One deviate and its spread, which move one coefficient. */
export function oneDeviate(name: string, coefficient: number, shape: Shape = 'normal'): Loading {
  return { shapes: [shape], spreads: [name], entries: [{ coefficient, deviate: 0, spread: 0, factor: 1 }] };
}

/** Loadings as one, deviates and spreads numbered in their order. */
export function joinedLoadings(loadings: readonly Loading[]): Loading {
  const shapes: Shape[] = [];
  const spreads: string[] = [];
  const entries: Entry[] = [];
  for (const each of loadings) {
    for (const { deviate, spread, ...entry } of each.entries)
      entries.push({ ...entry, deviate: shapes.length + deviate, spread: spreads.length + spread });
    shapes.push(...each.shapes);
    spreads.push(...each.spreads);
  }
  return { shapes, spreads, entries };
}
