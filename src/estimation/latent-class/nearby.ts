import { cholesky, solved } from '../../lib/cholesky.ts';
import { normal } from '../../lib/normal.ts';
import { type Random, seeded } from '../../lib/random.ts';
import { expected } from './mixture.ts';
import type { Prepared } from './prepare.ts';
import { classPeople, maximumAt, type Start } from './start.ts';

const leaps = 4;
/** In standard errors: of two maxima this near each other the better one may draw few of the starts. */
const length = 2;

/** The same start, or where one of a few leaps from where it ended found a better maximum. */
export function bestNearby(prepared: Prepared, start: Start): Start {
  const { mixture, model } = prepared;
  const random = seeded(model.seed);
  const factor = cholesky(maximumAt(prepared, start.at).hessian, start.at.length);
  if (!factor) return start;
  let best = start;
  for (let leap = 0; leap < leaps; leap++) {
    const { at, value, evaluations } = maximumAt(prepared, leapt(prepared, start.at, factor, random));
    best = { ...best, evaluations: best.evaluations + evaluations };
    const smallest = Math.min(...classPeople(mixture, expected(mixture, at).posterior));
    if (value < best.value && smallest >= prepared.needed) best = { ...best, at, value, smallest };
  }
  return best;
}

/** A point drawn around a maximum by its curvature, of which `factor` is the lower Cholesky factor. */
function leapt({ largestStep }: Prepared, at: Float64Array, factor: Float64Array, random: Random) {
  const D = at.length;
  const e = at.map(() => length * normal(random));
  const turned = at.map((_, i) => {
    let sum = 0;
    for (let j = 0; j <= i; j++) sum += factor[i * D + j]! * e[j]!;
    return sum;
  });
  const direction = solved(factor, turned);
  const part = Math.min(1, largestStep(at, direction));
  return at.map((value, i) => value + part * direction[i]!);
}
