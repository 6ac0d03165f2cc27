import type { Study } from '../study/study.ts';
import { prohibitions } from './feasible.ts';

/** The scenarios, by their indices, of which a profile has levels that are never to meet. */
export function prohibitedScenarios(study: Pick<Study, 'criteria' | 'prohibited' | 'design'>): number[] {
  const never = prohibitions(study);
  return study.design.scenarios.flatMap((profiles, s) => {
    const breaks = profiles.some((profile) =>
      never.some((levels) => levels.every(([c, level]) => profile[c] === level)),
    );
    return breaks ? [s] : [];
  });
}
