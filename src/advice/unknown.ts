import { levelEffect } from '../estimation/level-effect.ts';
import type { Profile } from '../study/study.ts';
import type { Panel } from './panel.ts';

/** Ids of the criteria whose effect at a level of the profiles on offer has no estimate. */
export function unknownCriteria({ codings, fit }: Panel, offered: readonly Profile[]): string[] {
  return codings
    .filter((coding, c) =>
      offered.some((profile) => Number.isNaN(levelEffect(coding, profile[c]!, fit.estimate))),
    )
    .map((coding) => coding.criterion);
}
