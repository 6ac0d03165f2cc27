import type { Profile } from '../study/study.ts';
import { isDominant } from './rules.ts';

/**
 * Whether a scenario has a profile that nobody would take: another is as good in every criterion and better in some.
 *
 * @param directions - [C] 1 where everybody prefers a later level, −1 an earlier one, 0 where people may differ
 */
export function hasDominated(profiles: readonly Profile[], directions: readonly number[]): boolean {
  const levels = Uint8Array.from(profiles.flat());
  return profiles.some((_, one) =>
    profiles.slice(0, one).some((__, other) => isDominant(levels, one, other, directions)),
  );
}
