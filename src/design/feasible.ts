import type { Study } from '../study/study.ts';

/** Levels that never meet in one profile, as pairs of a criterion's and a level's index. */
export type Prohibition = readonly (readonly [criterion: number, level: number])[];

/** [prohibited] by index; those that name a level that is not there never occur and are left out. */
export function prohibitions({
  criteria,
  prohibited,
}: Pick<Study, 'criteria' | 'prohibited'>): Prohibition[] {
  return prohibited.flatMap((levels) => {
    const pairs = levels.map(({ criterion, level }) => {
      const c = criteria.findIndex(({ id }) => id === criterion);
      return [c, criteria[c]?.levels.findIndex(({ id }) => id === level) ?? -1] as const;
    });
    return pairs.every(([, level]) => level >= 0) ? [pairs] : [];
  });
}

/** Steps after which a search for profiles is given up: what is prohibited can be a puzzle that takes years. */
const mostSteps = 2000;

/**
 * Counts the profiles that break nothing, up to `most`; where that cannot be found out in time it says `most`, and
 * leaves it to the search for scenarios.
 *
 * @param counts - [C] levels of each criterion
 * @param fixed - a level that the profile must have
 */
function possibleProfiles(
  counts: readonly number[],
  prohibited: readonly Prohibition[],
  most: number,
  fixed?: readonly [criterion: number, level: number],
): number {
  // What is prohibited is looked at where its last criterion gets a level.
  const ending = counts.map((_, c) =>
    prohibited.filter((levels) => Math.max(...levels.map(([at]) => at)) === c),
  );
  const profile: number[] = [];
  let found = 0;
  let steps = 0;
  const extend = (c: number) => {
    if (c === counts.length) {
      found++;
      return;
    }
    for (let l = 0; l < counts[c]! && found < most && steps < mostSteps; l++) {
      if (fixed && fixed[0] === c && fixed[1] !== l) continue;
      steps++;
      profile[c] = l;
      const breaks = ending[c]!.some((levels) => levels.every(([at, level]) => profile[at] === level));
      if (!breaks) extend(c + 1);
    }
  };
  extend(0);
  return steps < mostSteps ? found : most;
}

/** Counts the scenarios of so many different profiles that break nothing; it may stop beyond `most`. */
export function possibleScenarios(
  counts: readonly number[],
  prohibited: readonly Prohibition[],
  profiles: number,
  most: number,
): number {
  const possible = possibleProfiles(counts, prohibited, most + profiles);
  let sets = 1;
  for (let j = 0; j < profiles; j++) sets = (sets * (possible - j)) / (j + 1);
  return Math.max(0, Math.round(sets));
}

/** A level that can occur in no profile, and the prohibitions none of which can be missed for that. */
export type ImpossibleLevel = {
  readonly criterion: number;
  readonly level: number;
  readonly because: readonly Prohibition[];
};

/** The first level that what is prohibited leaves no room for; undefined where each can occur. */
export function impossibleLevel(
  counts: readonly number[],
  prohibited: readonly Prohibition[],
): ImpossibleLevel | undefined {
  if (prohibited.length === 0) return undefined;
  for (const [criterion, levels] of counts.entries()) {
    for (let level = 0; level < levels; level++) {
      const can = (those: readonly Prohibition[]) =>
        possibleProfiles(counts, those, 1, [criterion, level]) > 0;
      if (can(prohibited)) continue;
      const because = prohibited.reduce<readonly Prohibition[]>((kept, each) => {
        const without = kept.filter((other) => other !== each);
        return can(without) ? kept : without;
      }, prohibited);
      return { criterion, level, because };
    }
  }
  return undefined;
}
