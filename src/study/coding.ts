import type { Criterion, Profile } from './study.ts';

/**
 * How one criterion's levels become numbers.
 *
 * `matrix [L][W]`: row l holds the values of the criterion's W weights at level l. A level's effect on
 * utility is that row times the weights; the effects of a criterion sum to zero over its levels.
 */
export type Coding = {
  readonly criterion: string;
  /** Index of the criterion's first weight among all K. */
  readonly first: number;
  readonly names: readonly string[];
  readonly matrix: readonly (readonly number[])[];
};

/**
 * Codes each criterion: effects coding with the last level as reference (Hensher, Rose and Greene 2015,
 * section 3.3) for a categorical one, equally spaced scores from −1 to 1 for an amount.
 */
export function codings(criteria: readonly Criterion[]): Coding[] {
  let first = 0;
  return criteria.map((criterion) => {
    const coding = { criterion: criterion.id, first, ...code(criterion) };
    first += coding.names.length;
    return coding;
  });
}

/** The K coded values of one profile. */
export function coded(profile: Profile, codings: readonly Coding[]): number[] {
  return codings.flatMap((coding, c) => [...coding.matrix[profile[c]!]!]);
}

/** Whether a level's effect is 0 by the coding, whatever people answer. */
function isZero({ matrix }: Coding, level: number): boolean {
  return matrix[level]!.every((value) => value === 0);
}

/** Whether a level is the middle of an amount's scale, whose effect is 0. */
export function isMiddle(coding: Coding, level: number): boolean {
  return isZero(coding, level) && coding.matrix.length > coding.names.length + 1;
}

/** Whether a level has an effect of 0 since the others, each with a weight of its own, are compared with it. */
export function isReference(coding: Coding, level: number): boolean {
  return isZero(coding, level) && coding.matrix.length === coding.names.length + 1;
}

function code({ id, kind, levels }: Criterion): { names: string[]; matrix: number[][] } {
  const last = levels.length - 1;
  if (kind === 'amount') return { names: [id], matrix: levels.map((_, l) => [(2 * l) / last - 1]) };
  return {
    names: levels.slice(0, last).map((level) => `${id}:${level.id}`),
    matrix: levels.map((_, l) => Array.from({ length: last }, (_, w) => (l === last ? -1 : l === w ? 1 : 0))),
  };
}
