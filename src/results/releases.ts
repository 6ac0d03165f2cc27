import * as v from 'valibot';
import { type Study, startingMinimum } from '../study/study.ts';
import { leastApart } from './least-apart.ts';

/**
 * One thing shown or published of a study's answers, entered in a register of all there were: coefficients
 * are answers too, and two releases on nearly the same people give away the few who are in one of them
 * (the score equations of a fit are sums of answers).
 */
export const Release = v.strictObject({
  kind: v.picklist(['table', 'model', 'snapshot']),
  /** The versions of the study that were answered; none for a study without versions. */
  versions: v.array(v.string()),
  /** Response ids of each group it is about. Groups of one release share nobody: all people are one group. */
  groups: v.array(v.array(v.string())),
  /** The smallest group shown then. Records of before this was kept say nothing of it: see `minimumOf`. */
  minimum: v.optional(v.number()),
});
export type Release = v.InferOutput<typeof Release>;

/** Everything shown or published of a study so far, in any order. */
export type Register = readonly Pick<Release, 'groups'>[];

/** `refused`: so many further people, in each group at least, are needed first. */
export type Verdict = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly needed: number };

/**
 * Whether something about these groups of people may be released beside all earlier releases: each group, and
 * each union of groups, differs from every earlier one by nobody or by at least the minimum, counting who is
 * in one of the two only. A union counts since its sums follow from those of its parts.
 *
 * @param groups - [groups] response ids; no id in two groups
 */
export function mayRelease(
  register: Register,
  groups: readonly (readonly string[])[],
  minimum: number,
): Verdict {
  const smallest = groups.length === 0 ? 0 : Math.min(...groups.map((group) => group.length));
  if (smallest < minimum) return { kind: 'refused', needed: minimum - smallest };
  const apart = register.map((release) => leastApart(groups, release.groups, minimum));
  const needed = minimum - Math.min(minimum, ...apart);
  return needed === 0 ? { kind: 'allowed' } : { kind: 'refused', needed };
}

/** The smallest group of a release; where that was not kept, the one that studies started with. */
function minimumOf({ minimum }: Release): number {
  return minimum ?? startingMinimum;
}

/**
 * The study with the minimum that holds for its next release: the largest of its own and those of earlier
 * releases, whose groups a lowered one would take apart.
 */
export function heldTo(study: Study, register: readonly Release[]): Study {
  const minimums = register.map(minimumOf);
  return { ...study, minimumGroup: Math.max(study.minimumGroup, ...minimums) };
}

/** Whether the minimum that holds for the next release is there only since that of an earlier one was not kept. */
export function isMinimumAssumed(asked: Study, register: readonly Release[]): boolean {
  const { minimumGroup } = heldTo(asked, register);
  return (
    minimumGroup > asked.minimumGroup &&
    minimumGroup === startingMinimum &&
    register.some(({ minimum }) => minimum === undefined)
  );
}

/** Whether the very same was released before, with this minimum or a larger one. */
export function isEntered(register: readonly Release[], release: Release): boolean {
  const { kind, groups } = release;
  const sets = (release: Pick<Release, 'groups'>) =>
    release.groups.map((ids) => [...ids].sort().join()).sort();
  const own = sets({ groups }).join('|');
  return register.some(
    (each) => each.kind === kind && minimumOf(each) >= minimumOf(release) && sets(each).join('|') === own,
  );
}
