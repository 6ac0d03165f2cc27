import type { Criterion, Profile } from '../study/study.ts';

/** [L] how many profiles have each level of a criterion. */
export type Balance = { readonly criterion: string; readonly counts: readonly number[] };

/** In the study's order of criteria. */
export function balance(criteria: readonly Criterion[], profiles: readonly Profile[]): Balance[] {
  return criteria.map(({ id, levels }, c) => ({
    criterion: id,
    counts: levels.map((_, l) => profiles.filter((profile) => profile[c] === l).length),
  }));
}

/** A criterion whose levels could be spread more evenly. */
export type Unbalanced = {
  readonly kind: 'unbalanced';
  readonly criterion: string;
  readonly fewest: number;
  readonly most: number;
};

/** The criteria of which one level occurs two times more often than another, or more. */
export function unbalanced(all: readonly Balance[]): Unbalanced[] {
  return all.flatMap(({ criterion, counts }) => {
    const fewest = Math.min(...counts);
    const most = Math.max(...counts);
    return most - fewest > 1 ? [{ kind: 'unbalanced' as const, criterion, fewest, most }] : [];
  });
}
