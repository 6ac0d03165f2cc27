import { cholesky, inverse } from '../../lib/cholesky.ts';
import {
  asDeclared,
  type Covariance,
  isHeld,
  isSpread,
  mappedBoth,
  multiplied,
  products,
} from '../covariance.ts';
import type { Minimum } from '../optimiser.ts';
import type { Places } from '../places.ts';
import { numbers, shareAt } from './layout.ts';
import type { Expectation } from './mixture.ts';
import type { Prepared } from './prepare.ts';
import { personScores } from './scores.ts';
import { unstandardised } from './unstandardise.ts';

/** Errors of a maximum, by the D parameters of the mixture. */
export type Errors = {
  /** Which of the D parameters the penalty bounds, and not the answers. */
  readonly held: readonly number[];
  /** [D] whether the parameter has an estimate: none has where the Hessian is not positive definite. */
  readonly known: readonly boolean[];
  /** By declared parameters. */
  readonly covariance: Covariance;
  /** [Q] of the share of each class: by inverse Hessian, and by respondent. */
  readonly seShare: Float64Array;
  readonly seShareRespondent: Float64Array;
};

/**
 * A parameter of whose certainty the penalty makes up more than this share is bounded by it alone. Of one that runs off
 * it is about one over the utility where the penalty stops it, some hundredths; of others some millionths.
 */
const penaltyShare = 0.01;

/**
 * Classic errors from the inverse Hessian of the mixture's log-likelihood, and the sandwich with one score a
 * person. In a latent-class model a row has no score of its own, since the classes tie a person's rows
 * together: robust and by respondent are the same. NaN everywhere when the Hessian is not positive definite.
 */
export function errors(
  prepared: Prepared,
  { at, hessian }: Minimum,
  expectation: Expectation,
  places: Places,
): Errors {
  const { mixture } = prepared;
  const D = at.length;
  const L = cholesky(hessian, D);
  const classic = L ? inverse(L, D) : new Float64Array(D * D).fill(Number.NaN);
  const meat = products(personScores(mixture, at, expectation), D, mixture.times);
  const sandwich = multiplied(multiplied(classic, meat, D), classic, D);
  const held = numbers(D).filter((d) => mixture.penalty[d]! * classic[d * D + d]! > penaltyShare);
  const known = numbers(D).map((d) => L !== undefined && !held.includes(d));
  const inUnits = (V: Float64Array) => mappedBoth(V, D, (row) => unstandardised(prepared, row));
  const [own, clustered] = [inUnits(classic), inUnits(sandwich)];
  const inside = known.map((yes, d) => yes && isHeld(own[d * D + d]!));
  const spread = inside.map((yes, d) => yes && isSpread(clustered[d * D + d]!, own[d * D + d]!));
  const respondent = asDeclared(clustered, spread, { places });
  return {
    held,
    known,
    covariance: { classic: asDeclared(own, inside, { places }), robust: respondent, respondent },
    seShare: shareErrors(prepared, expectation, classic),
    seShareRespondent: shareErrors(prepared, expectation, sandwich),
  };
}

/** By the delta method from the covariance V of standardised parameters. */
function shareErrors({ mixture }: Prepared, { prior }: Expectation, V: Float64Array): Float64Array {
  const { layout, times, z } = mixture;
  const { classes: Q, parameters: D } = layout;
  const length = 1 + layout.slopes;
  const people = times.reduce((sum, count) => sum + count, 0);
  return Float64Array.from({ length: Q }, (_, q) => {
    const slope = new Float64Array(D);
    times.forEach((count, n) => {
      for (let r = 1; r < Q; r++) {
        const change = prior[n * Q + q]! * ((q === r ? 1 : 0) - prior[n * Q + r]!);
        for (let c = 0; c < length; c++) {
          slope[shareAt(layout, r) + c]! += (count / people) * change * z[n * length + c]!;
        }
      }
    });
    let variance = 0;
    for (let a = 0; a < D; a++) for (let b = 0; b < D; b++) variance += slope[a]! * V[a * D + b]! * slope[b]!;
    return Math.sqrt(variance);
  });
}
