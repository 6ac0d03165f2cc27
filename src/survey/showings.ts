import type { Design } from '../study/study.ts';

/**
 * A scenario as it may be put before a person. `scenario`: of the design. `again`: one of those a second time.
 * `tailored`: chosen for this person by the answers before. `warm-up`: to practise on.
 */
export type Showing = {
  readonly kind: 'scenario' | 'again' | 'tailored' | 'warm-up';
  /** From 0, among those of its kind. */
  readonly index: number;
};

/** All showings of a study, which are numbered by their place here; nobody gets the scenarios of other blocks. */
export function showings(design: Design): Showing[] {
  return kindsOf(design).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({ kind, index })),
  );
}

export function showingNumber(design: Design, { kind, index }: Showing): number {
  const kinds = kindsOf(design);
  const before = kinds.slice(
    0,
    kinds.findIndex(([other]) => other === kind),
  );
  return before.reduce((sum, [, count]) => sum + count, index);
}

/** How many of the first showings count: all but those to practise on. */
export function countingShowings(design: Design): number {
  return showingNumber(design, { kind: 'warm-up', index: 0 });
}

function kindsOf({ scenarios, repeats = 0, tailored = 0, warmUp = [] }: Design): [Showing['kind'], number][] {
  return [
    ['scenario', scenarios.length],
    ['again', repeats],
    ['tailored', tailored],
    ['warm-up', warmUp.length],
  ];
}
