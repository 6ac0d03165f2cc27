import { levelEffect } from '../estimation/level-effect.ts';
import type { Profile } from '../study/study.ts';
import type { Panel } from './panel.ts';

/**
 * The case that is most average: of each criterion the level whose effect is nearest to the mean of its
 * levels, the first of equals. A level without an estimate is taken only where there is no other.
 */
export function averageProfile({ codings, fit }: Panel): Profile {
  return codings.map((coding) => {
    const sizes = coding.matrix.map((_, level) => {
      const effect = levelEffect(coding, level, fit.estimate);
      return Number.isNaN(effect) ? Number.POSITIVE_INFINITY : Math.abs(effect);
    });
    return sizes.indexOf(Math.min(...sizes));
  });
}
