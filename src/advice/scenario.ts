import { type Profile, ratedProfiles } from '../study/study.ts';
import type { PanelStudy } from './panel.ts';

/** Index of the design's scenario that is this very profile. */
export function matchingScenario(study: PanelStudy, profile: Profile): number | undefined {
  const index = ratedProfiles(study).findIndex((scenario) =>
    scenario.every((level, c) => level === profile[c]),
  );
  return index < 0 ? undefined : index;
}
