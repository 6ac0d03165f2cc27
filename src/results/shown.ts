import { hasJudged } from '../response/has-judged.ts';
import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { type GatedGroup, gatedGroups, isSimulated } from './gate.ts';
import { heldTo, isMinimumAssumed, mayRelease, type Register, type Release } from './releases.ts';

/** The people of whom something may be shown together, and the groups among them. */
export type Shown = {
  /** With the smallest group that holds for it, which earlier releases may have raised. */
  readonly study: Study;
  /** Whether that is so only since an earlier release does not say what its smallest group was. */
  readonly minimumAssumed: boolean;
  /** Nobody while there are too few. */
  readonly people: readonly Response[];
  /** The number of further people with whom more is shown; 0 for simulated respondents, who are all shown. */
  readonly needed: number;
  /** By background question: its options in order. */
  readonly groups: ReadonlyMap<string, readonly GatedGroup[]>;
};

/**
 * The people whose answers may be shown, beside all that was shown before: the first ones in whole multiples
 * of the study's minimum, as many as the register allows. Where someone's answers were removed, the first
 * ones are other people than before, and then nothing may be shown until enough others came. Whoever skipped
 * everything is not counted: among four others there would be five people, and a fit of four.
 *
 * @param finished - in the order they were finished
 * @param register - every earlier release of the study
 */
export function shownOf(asked: Study, finished: readonly Response[], register: readonly Release[]): Shown {
  if (isSimulated(finished)) {
    const groups = groupsOf(asked, finished, undefined);
    return { study: asked, minimumAssumed: false, people: finished, needed: 0, groups };
  }
  const responses = finished.filter(hasJudged);
  const study = heldTo(asked, register);
  const { minimumGroup } = study;
  const ids = responses.map(({ id }) => id);
  const allowed = (count: number) =>
    mayRelease(register, [firstIds(ids, count)], minimumGroup).kind === 'allowed';
  let count = responses.length - (responses.length % minimumGroup);
  while (count > 0 && !allowed(count)) count -= minimumGroup;
  // Every step adds a whole minimum of people in no release, so that the second differs enough from all.
  let next = responses.length - (responses.length % minimumGroup) + minimumGroup;
  while (!allowed(next)) next += minimumGroup;
  const people = responses.slice(0, count);
  return {
    study,
    minimumAssumed: isMinimumAssumed(asked, register),
    people,
    needed: next - responses.length,
    groups: groupsOf(study, people, register),
  };
}

/** What showing results, or publishing a model of them, releases. */
export function releasesOf(
  kind: Release['kind'],
  { study, people, groups }: Pick<Shown, 'study' | 'people' | 'groups'>,
): Release[] {
  if (people.length === 0 || isSimulated(people)) return [];
  const versions = [...new Set(people.flatMap(({ handedOver }) => handedOver?.version ?? []))].sort();
  const released = [...groups.values()].map((parts) => shownParts(people, parts));
  return [[people.map(({ id }) => id)], ...released]
    .filter((sets) => sets.length > 0)
    .map((sets) => ({ kind, versions, groups: sets, minimum: study.minimumGroup }));
}

/** The first people, and where there are not so many yet, others to come. */
function firstIds(ids: readonly string[], count: number): string[] {
  const coming = Array.from({ length: Math.max(0, count - ids.length) }, (_, n) => `coming ${n}`);
  return [...ids.slice(0, count), ...coming];
}

/**
 * Every question's groups, each beside those of the questions before it. A group that the register does not
 * allow is hidden like one that is too small.
 */
function groupsOf(study: Study, people: readonly Response[], register: Register | undefined) {
  const found = new Map<string, readonly GatedGroup[]>();
  const before = [...(register ?? []), { groups: people.length > 0 ? [people.map(({ id }) => id)] : [] }];
  for (const { id } of study.questions) {
    const groups = gatedGroups(study, people, id);
    const kept = register ? allowedParts(people, groups, before, study.minimumGroup) : groups;
    before.push({ groups: shownParts(people, kept) });
    found.set(id, kept);
  }
  return found;
}

function allowedParts(
  people: readonly Response[],
  groups: readonly GatedGroup[],
  register: Register,
  minimum: number,
): readonly GatedGroup[] {
  let kept: GatedGroup[] = groups.map(({ option }) => ({ option, people: { kind: 'hidden' } }));
  groups.forEach((group, g) => {
    if (group.people.kind === 'hidden') return;
    const more = kept.with(g, group);
    if (mayRelease(register, shownParts(people, more), minimum).kind === 'allowed') kept = more;
  });
  return kept;
}

/** The ids of each group shown, and of the rest of the people, whose sums follow; nothing without a group. */
function shownParts(people: readonly Response[], groups: readonly GatedGroup[]): string[][] {
  const parts = groups.flatMap((group) =>
    group.people.kind === 'shown' ? [group.people.value.map(({ id }) => id)] : [],
  );
  if (parts.length === 0) return [];
  const inParts = new Set(parts.flat());
  const rest = people.map(({ id }) => id).filter((id) => !inParts.has(id));
  return rest.length === 0 ? parts : [...parts, rest];
}
