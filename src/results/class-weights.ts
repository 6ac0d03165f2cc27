import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { Coding } from '../study/coding.ts';
import { criterionTest, isIndistinct } from './criterion-test.ts';
import { type Estimate, halfWidth } from './interval.ts';
import { rangeShares } from './shares.ts';

/** What one class of people weighs. */
export type ClassWeights = {
  /** 0..1 */
  readonly share: Estimate;
  readonly criteria: readonly {
    readonly criterion: string;
    /** Share of the class's own utility range, in %; NaN where a weight has no estimate. */
    readonly importance: number;
    /** The F test does not reject at 5%. */
    readonly indistinct: boolean;
  }[];
};

/** Each class's share of the people and the importance of the criteria to it, the largest class first. */
export function classWeights(fit: LatentClassFit, criteria: readonly Coding[]): ClassWeights[] {
  return fit.classes.map(({ share, seShareRespondent, coefficients }) => {
    const own = criteria.map((coding) => ({ ...coding, first: coefficients[coding.first]!.parameter }));
    const importance = rangeShares(fit.estimate, own);
    const half = halfWidth(seShareRespondent, fit.respondents);
    return {
      share: {
        value: share,
        se: seShareRespondent,
        low: Math.max(0, share - half),
        high: Math.min(1, share + half),
      },
      criteria: own.map((coding, c) => ({
        criterion: coding.criterion,
        importance: importance[c]!,
        indistinct: isIndistinct(criterionTest(fit, coding)),
      })),
    };
  });
}
