import type { Profile } from '../study/study.ts';

/**
 * Whether a scenario has a profile that nobody would take: another is as good in every criterion and better in some.
 *
 * @param directions - [C] 1 where everybody prefers a later level, −1 an earlier one, 0 where people may differ
 */
export function hasDominated(profiles: readonly Profile[], directions: readonly number[]): boolean {
  return profiles.some((one) => profiles.some((other) => isDominatedBy(one, other, directions)));
}

function isDominatedBy(one: Profile, other: Profile, directions: readonly number[]): boolean {
  const gains = one.map((level, c) => ({ apart: other[c]! - level, direction: directions[c]! }));
  const differing = gains.filter(({ apart }) => apart !== 0);
  return differing.length > 0 && differing.every(({ apart, direction }) => apart * direction > 0);
}
