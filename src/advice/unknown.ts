import { levelEffect } from '../estimation/level-effect.ts';
import type { Profile } from '../study/study.ts';
import type { Panel } from './panel.ts';

/** Ids of the criteria whose effect at the profile's level has no estimate. */
export function unknownCriteria({ codings, fit }: Panel, profile: Profile): string[] {
  return codings
    .filter((coding, c) => Number.isNaN(levelEffect(coding, profile[c]!, fit.estimate)))
    .map((coding) => coding.criterion);
}
