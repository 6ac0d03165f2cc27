import exp from '@stdlib/math-base-special-exp';
import type { Tested } from '../estimation/joint-test.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';

/** A model whose lognormal weights lie on the side of zero where they do when all weigh alike. */
export function onTheirSide(model: MixedModel, alike: Float64Array): MixedModel {
  return {
    ...model,
    random: model.random.map((term) =>
      term.kind === 'coefficient' && term.distribution === 'lognormal' && alike[term.coefficient]! < 0
        ? { ...term, distribution: 'negative-lognormal' }
        : term,
    ),
  };
}

type Estimated = Tested & { readonly people: Pick<MixedFit['people'], 'mean' | 'respondent'> };

/**
 * A fit with the mean and standard deviation over people of lognormal weights in place of those of their logarithms,
 * by the delta method (Train 2009, section 6.2). Of weights that go together each keeps its own spread, `sd:weight`.
 *
 * @param lognormal - the weights' names
 */
export function byWeight(fit: Estimated, lognormal: readonly string[]): Tested {
  const told = fit.names.flatMap((name, p): Told[] => {
    const own = lognormal.find((each) => name === each || isSpreadOf(name, each));
    if (own === undefined) return [{ name, value: fit.estimate[p]!, slopes: [[p, 1]] }];
    const moments = momentsOf(fit, own);
    if (name === own) return [meanOf(moments)];
    return p === moments.spreads[0] ? [spreadOf(moments)] : [];
  });
  const { classic, robust, respondent } = fit.covariance;
  const over = (V: Float64Array) => mapped(V, fit.names.length, told);
  return {
    names: told.map(({ name }) => name),
    estimate: Float64Array.from(told, ({ value }) => value),
    covariance: { classic: over(classic), robust: over(robust), respondent: over(respondent) },
    respondents: fit.respondents,
  };
}

/** A number made of parameters, with its derivatives by those that it depends on. */
type Told = {
  readonly name: string;
  readonly value: number;
  readonly slopes: readonly (readonly [p: number, slope: number])[];
};

type Moments = {
  readonly name: string;
  /** Places of the logarithm's mean, and of its spread or of the row of a Cholesky factor whose length that is. */
  readonly mean: number;
  readonly spreads: readonly number[];
  readonly rows: readonly number[];
  readonly variance: number;
  /** The weight's mean. */
  readonly middle: number;
};

function isSpreadOf(name: string, weight: string): boolean {
  return name === `sd:${weight}` || name.startsWith(`chol:${weight}:`);
}

function momentsOf({ names, estimate, people }: Estimated, name: string): Moments {
  const mean = names.indexOf(name);
  const spreads = names.flatMap((each, p) => (isSpreadOf(each, name) ? [p] : []));
  const rows = spreads.map((p) => estimate[p]!);
  const variance = rows.reduce((sum, row) => sum + row ** 2, 0);
  // Everybody's is on one side of zero.
  const side = Math.sign(people.mean[mean]!);
  return { name, mean, spreads, rows, variance, middle: side * exp(estimate[mean]! + variance / 2) };
}

function meanOf({ name, mean, spreads, rows, middle }: Moments): Told {
  return {
    name,
    value: middle,
    slopes: [[mean, middle], ...spreads.map((p, i) => [p, middle * rows[i]!] as const)],
  };
}

function spreadOf({ name, mean, spreads, rows, variance, middle }: Moments): Told {
  const size = Math.abs(middle);
  const ratio = Math.sqrt(exp(variance) - 1);
  const along = (row: number) => (ratio > 0 ? row * (ratio + exp(variance) / ratio) : 1);
  return {
    name: `sd:${name}`,
    value: size * ratio,
    slopes: [[mean, size * ratio], ...spreads.map((p, i) => [p, size * along(rows[i]!)] as const)],
  };
}

/** The covariance of what is told, of that of P parameters; one that does not matter may be unknown. */
function mapped(V: Float64Array, P: number, told: readonly Told[]): Float64Array {
  const covariance = (a: Told, b: Told) => {
    let sum = 0;
    for (const [p, up] of a.slopes)
      for (const [q, across] of b.slopes) if (up * across !== 0) sum += up * across * V[p * P + q]!;
    return sum;
  };
  return Float64Array.from(told.flatMap((a) => told.map((b) => covariance(a, b))));
}
