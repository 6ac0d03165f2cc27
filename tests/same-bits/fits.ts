import type { Pool } from '../../src/compute/pool.ts';
import { example, ratingsOf } from '../estimation/fitting.ts';
import { byCriterion, ratings } from '../estimation/mixed/example.ts';
import { choices, modelOf } from '../estimation/two-classes.ts';

/**
 * One fit of every family, of the same data and seeds wherever this runs.
 *
 * @returns each fit as text: every number by its shortest exact form, so that equal texts are equal bits
 */
export async function allFits(pool: Pool): Promise<Record<string, string>> {
  const never = new AbortController().signal;
  const ignore = () => undefined;
  const resampling = { jackknife: true, bootstrap: 20, seed: 1 };
  const fixed = { family: 'fixed' as const, ridge: 0, codings: [] };
  const quadrature = { kind: 'quadrature' as const, nodes: 15 };
  const spread = {
    family: 'mixed' as const,
    random: [0, 1].map((coefficient) => ({
      kind: 'coefficient' as const,
      coefficient,
      distribution: 'normal' as const,
    })),
    correlated: true,
    intercept: false,
    scaleUse: false,
    draws: { kind: 'adaptive' as const, seed: 5 },
  };
  const fits = {
    'fixed ratings, resampled': pool.fit(ratingsOf(example()), fixed, resampling, never, ignore),
    'fixed choices, resampled': pool.fit(choices(), fixed, resampling, never, ignore),
    'random intercept by quadrature': pool.mixed(
      ratings(),
      { ...byCriterion, random: [], draws: quadrature },
      never,
      ignore,
    ),
    'mixed ratings': pool.mixed(ratings(), byCriterion, never, ignore),
    'mixed choices, full covariance': pool.mixed(choices(), spread, never, ignore),
    'latent classes': pool.classes(choices(), modelOf({ starts: 3, bootstrap: 2 }), never, ignore),
  };
  const told: Record<string, string> = {};
  for (const [name, fit] of Object.entries(fits)) told[name] = JSON.stringify(await fit, exactly);
  return told;
}

/** JSON writes −0 as 0, and all that is not finite as null. */
function exactly(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return Object.is(value, -0) ? '-0' : String(value);
}
