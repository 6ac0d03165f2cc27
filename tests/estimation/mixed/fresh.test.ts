import { expect, test } from 'vitest';
import { kernelModule } from '../../../src/compute/module.ts';
import { panelKernels } from '../../../src/compute/panel-kernels.ts';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import type { MixedModel } from '../../../src/estimation/mixed/model.ts';
import { kernelParameters } from '../../../src/estimation/mixed/parameters.ts';
import type { Placing } from '../../../src/estimation/mixed/placing.ts';
import { prepare } from '../../../src/estimation/mixed/prepare.ts';
import { makeShard } from '../../../src/estimation/mixed/shard.ts';
import { normal } from '../../../src/lib/normal.ts';
import { seeded } from '../../../src/lib/random.ts';
import type { Dataset } from '../../../src/response/dataset.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf } from '../fitting.ts';

const halton = { kind: 'halton', count: 64, seed: 1 } as const;
const model: MixedModel = {
  family: 'mixed',
  random: [0, 1].map((coefficient) => ({ kind: 'coefficient', coefficient, distribution: 'normal' })),
  correlated: false,
  intercept: false,
  scaleUse: false,
  draws: halton,
};

test('a fit with plain draws keeps their log-likelihood, and has beside it what many more of them come to', async () => {
  const data = differing();
  const fitted = await fitMixed(data, model, fitOf(data), localTeam(1), () => undefined);
  if (!fitted.ok) throw new Error(JSON.stringify(fitted.problem));
  const { logLikelihood, simulationError, fresh, estimate } = fitted.value;
  const { count, seed } = halton;
  const own = plainly(data, estimate, { kind: 'population', sequence: 'halton', count, seed });
  expect(logLikelihood).toBeCloseTo(own, 9);
  expect(simulationError).toBeNaN();
  const many = plainly(data, estimate, { kind: 'population', sequence: 'sobol', count: 16_384, seed: 7 });
  expect(Math.abs(fresh!.logLikelihood - many)).toBeLessThan(3 * fresh!.simulationError);
  expect(3 * fresh!.simulationError).toBeLessThan(Math.abs(own - many));
});

/** By points drawn from the population, which need not know where anybody's likelihood lies. */
function plainly(data: Dataset, estimate: Float64Array, placing: Placing): number {
  const { spec, persons } = prepare(data, model, fitOf(data));
  const rows = { rows: persons.rows(), shapes: persons.shapes, firstPerson: 0 };
  const shard = makeShard(rows, panelKernels(kernelModule()));
  shard.place(placing);
  return shard.evaluate(kernelParameters(spec, estimate)).value.reduce((sum, value) => sum + value, 0);
}

/** 60 people's yes or no to 20 profiles, by two weights about 1 that differ between people by as much. */
function differing(): Dataset {
  const random = seeded(5);
  const people = 60;
  const S = 20 * people;
  const weights = Array.from({ length: 2 * people }, () => 1 + normal(random));
  const x = Float64Array.from({ length: 2 * S }, () => 2 * random() - 1);
  return {
    kind: 'ratings',
    names: ['a', 'b'],
    x,
    answer: Int32Array.from({ length: S }, (_, s) => {
      const n = Math.floor(s / 20);
      const utility = x[2 * s]! * weights[2 * n]! + x[2 * s + 1]! * weights[2 * n + 1]!;
      return Number(random() < 1 / (1 + Math.exp(-2 * utility)));
    }),
    categories: ['no', 'yes'],
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => Math.floor(s / 20)),
    people: Array.from({ length: people }, (_, n) => String(n)),
  };
}
