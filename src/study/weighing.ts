/** How much a criterion may count, from its first to its last level. */
export const weighingSizes = ['none', 'small', 'medium', 'large'] as const;

/** `rising`: the further a level is down the list, the more it pleads for. */
export type Weighing = { readonly size: (typeof weighingSizes)[number]; readonly rising: boolean };

/**
 * That of a criterion of which nothing is said; once it counts, its levels plead in the order in which they are
 * written.
 */
export const uncounted: Weighing = { size: 'none', rising: false };

/**
 * Difference in utility between the first and the last level, in logits. A large one moves half of the
 * people who are in doubt from 50% to 88%.
 */
const span: Readonly<Record<Weighing['size'], number>> = { none: 0, small: 0.5, medium: 1, large: 2 };

/** Whether criteria that count so count the same: the direction of one that does not count says nothing. */
export function isSameWeighing(one: Weighing, other: Weighing): boolean {
  return one.size === other.size && (one.size === 'none' || one.rising === other.rising);
}

/** [levels] the effect of each level: evenly spaced around nil. */
export function effectsOf({ size, rising }: Weighing, levels: number): number[] {
  const step = (rising ? 1 : -1) * (span[size] / (levels - 1));
  return Array.from({ length: levels }, (_, l) => step * (l - (levels - 1) / 2));
}
