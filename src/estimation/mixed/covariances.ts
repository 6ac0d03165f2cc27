import { asDeclared, type Covariance, isSpread, multiplied, products } from '../covariance.ts';
import type { Places } from '../places.ts';
import type { Top } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import { signs } from './signs.ts';
import type { Specification } from './specification.ts';

/**
 * Inverse Hessian and its sandwich over persons' scores; a row has no score of its own where a person's answers
 * share what is integrated over.
 */
export function covariances(
  { inverse, at }: Pick<Top, 'inverse' | 'at'>,
  score: Float64Array,
  weight: Float64Array,
  spec: Specification,
  places: Places,
): Covariance {
  const sign = signs(spec, at);
  const P = sign.length;
  const sandwich = multiplied(multiplied(inverse, products(score, P, weight), P), inverse, P);
  for (const spreads of byDeviate(spec)) {
    const places = spreads.map((spread) => spec.means + spread);
    const classic = (p: number) => inverse[p * P + p]!;
    // Near spreads of 0 everybody's score vanishes, and with it the sandwich; the curvature does not.
    if (places.every((p) => at[p]! ** 2 < classic(p)))
      for (const p of places) sandwich[p * P + p] = Math.max(sandwich[p * P + p]!, classic(p));
  }
  const turned = (V: Float64Array) => V.map((value, i) => sign[Math.floor(i / P)]! * sign[i % P]! * value);
  const known = Array.from(sign, (_, p) => Number.isFinite(inverse[p * P + p]!));
  const differ = known.map((yes, p) => yes && isSpread(sandwich[p * P + p]!, inverse[p * P + p]!));
  const respondent = asDeclared(turned(sandwich), differ, { places });
  return { classic: asDeclared(turned(inverse), known, { places }), robust: respondent, respondent };
}

/** The spreads that each deviate is multiplied by. */
function byDeviate({ shapes, entryDeviate, entrySpread, stretch }: Specification): number[][] {
  return shapes.map((_, q) =>
    stretch?.deviate === q ? [stretch.spread] : [...entrySpread].filter((_, e) => entryDeviate[e] === q),
  );
}

/**
 * At a spread of 0 no person's score tells of it, but the curvature does. The interval begins at that bound and, with
 * many people, ends no lower than that of the profile likelihood, which by the square of the spread is a falling parabola
 * cut off at 0 (Self and Liang 1987): the curvature knows its slope there, and not that it falls ever faster.
 */
export function withNil({ classic, robust, respondent }: Covariance, nil: Prepared['nil']): Covariance {
  const D = Math.sqrt(classic.length);
  const put = (V: Float64Array) => {
    const all = V.slice();
    for (const { place, variance } of nil) all[place * D + place] = variance;
    return all;
  };
  return { classic: put(classic), robust: put(robust), respondent: put(respondent) };
}
