import { type Profile, ratedProfiles, type Study } from '../study/study.ts';

/** Index of the design's scenario that is this very profile. */
export function matchingScenario(study: Study, profile: Profile): number | undefined {
  const index = ratedProfiles(study).findIndex((scenario) =>
    scenario.every((level, c) => level === profile[c]),
  );
  return index < 0 ? undefined : index;
}
