import type { Profile } from '../study/study.ts';
import type { PanelStudy } from './panel.ts';

/** Index of the design's scenario in which these very profiles, in this order, were all that was shown. */
export function matchingScenario(study: PanelStudy, offered: readonly Profile[]): number | undefined {
  const index = study.design.scenarios.findIndex(
    (scenario) =>
      scenario.length === offered.length &&
      scenario.every((profile, j) => profile.every((level, c) => level === offered[j]![c])),
  );
  return index < 0 ? undefined : index;
}
