import { describe, expect, test } from 'vitest';
import { designKernel } from '../../src/compute/design-kernel.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { dError } from '../../src/design/d-error.ts';
import { codedRow, type DesignModel, designModel } from '../../src/design/design-model.ts';
import { information } from '../../src/design/fisher.ts';
import { pointsOf } from '../../src/design/priors.ts';
import type { KernelRows } from '../../src/estimation/kernel.ts';
import type { Scenario, Study } from '../../src/study/study.ts';
import { makeKernel } from '../estimation/fitting.ts';
import { criterion, scale, text, yesNo } from '../support/study.ts';

const criteria = [criterion('a', 3), criterion('b', 2), criterion('c', 4, 'amount')];
const choice = (profiles: 2 | 3 | 4, none: boolean): Study['answer'] => ({
  kind: 'choice',
  profiles,
  none: none ? text('none') : null,
});
const weights = [0.6, -0.3, 0.4, -0.8, 0.25, -0.2];
const forms = [
  { name: 'a rating', answer: scale(5), nuisances: [-2, -0.5, 0.7, 2.4], scenario: [[1, 0, 3]] },
  { name: 'yes or no', answer: yesNo, nuisances: [0.4], scenario: [[2, 1, 1]] },
  {
    name: 'a choice of two',
    answer: choice(2, false),
    nuisances: [],
    scenario: [
      [1, 0, 3],
      [0, 1, 1],
    ],
  },
  {
    name: 'a choice of three or none',
    answer: choice(3, true),
    nuisances: [0.3],
    scenario: [
      [1, 0, 3],
      [0, 1, 1],
      [2, 1, 0],
    ],
  },
];
type Form = (typeof forms)[number];

/** Every answer to one scenario as a row of its own. */
function everyAnswer(model: DesignModel, scenario: Scenario): KernelRows {
  const rows = scenario.map((profile) => [...codedRow(model, profile)]);
  if (model.kind === 'ordered') {
    const C = model.nuisances + 1;
    const answer = Int32Array.from({ length: C }, (_, c) => c);
    return {
      kind: 'ordered',
      coefficients: model.weights,
      categories: C,
      levels: { kind: 'plain', x: Float64Array.from([...answer].flatMap(() => rows[0]!)) },
      answer,
      lower: answer.map((c) => c - 1),
      upper: answer.map((c) => (c === C - 1 ? -1 : c)),
    };
  }
  const offered = rows.map((row) => [...new Array<number>(model.nuisances).fill(0), ...row]);
  if (model.nuisances) offered.push([1, ...new Array<number>(model.weights).fill(0)]);
  const J = offered.length;
  return {
    kind: 'multinomial',
    coefficients: model.nuisances + model.weights,
    levels: { kind: 'plain', x: Float64Array.from(offered.flatMap(() => offered.flat())) },
    first: Int32Array.from({ length: J + 1 }, (_, s) => s * J),
    answer: Int32Array.from({ length: J }, (_, j) => j),
  };
}

/** Minus the expected second derivatives of the log-likelihood of an answer, by central differences. */
function curvature({ answer, nuisances, scenario }: Form): number[][] {
  const model = designModel({ criteria, answer }, [[0, 1]]);
  const kernel = makeKernel(everyAnswer(model, scenario));
  // The estimation's kernel has thresholds last.
  const ordered = model.kind === 'ordered';
  const arranged = (theta: readonly number[]) =>
    ordered ? [...theta.slice(nuisances.length), ...theta.slice(0, nuisances.length)] : theta;
  const theta = [...nuisances, ...weights];
  const P = theta.length;
  const shares = kernel.probabilities(Float64Array.from(arranged(theta)));
  kernel.setWeights(
    shares.values.slice(0, ordered ? nuisances.length + 1 : scenario.length + nuisances.length),
  );
  const loss = (at: readonly number[]) =>
    kernel.evaluate(Float64Array.from(arranged(at)), new Float64Array(P), new Float64Array(P * P));
  const h = 1e-3;
  const moved = (i: number, k: number, a: number, b: number) =>
    loss(theta.map((value, q) => value + (q === i ? a * h : 0) + (q === k ? b * h : 0)));
  return theta.map((_, i) =>
    theta.map(
      (__, k) =>
        (moved(i, k, 1, 1) - moved(i, k, 1, -1) - moved(i, k, -1, 1) + moved(i, k, -1, -1)) / (4 * h * h),
    ),
  );
}

describe('information', () => {
  test.each(forms)('of $name is the curvature of the likelihood that is estimated by', (form) => {
    const model = designModel({ criteria, answer: form.answer }, [[0, 1]]);
    const p = model.nuisances + model.weights;
    const at = { nuisances: Float64Array.from(form.nuisances), weights: Float64Array.from(weights) };
    const rows = form.scenario.map((profile) => codedRow(model, profile));
    const found = information(model, [rows, rows], at);
    const expected = curvature(form);
    for (let i = 0; i < p; i++)
      for (let k = 0; k < p; k++) expect(found.get(i, k)).toBeCloseTo(2 * expected[i]![k]!, 5);
  });
});

describe('designKernel', () => {
  const makeSums = designKernel(kernelModule());
  const cases = forms.flatMap((form) =>
    [false, true].flatMap((unsure) => [false, true].map((differ) => ({ ...form, unsure, differ }))),
  );
  test.each(cases)(
    'gives the D-error that plain sums give: $name, unsure $unsure, people differ $differ',
    ({ answer, nuisances, scenario, unsure, differ }) => {
      const model = designModel({ criteria, answer }, [[0, 1]]);
      const priors = {
        mean: weights,
        ...(unsure && { sd: weights.map((_, k) => 0.1 * (k + 1)) }),
        ...(differ && { spread: weights.map((_, k) => (k % 2 ? 0.5 : 0)) }),
        [model.kind === 'ordered' ? 'thresholds' : 'constants']: nuisances.length ? nuisances : undefined,
      };
      const points = pointsOf(model, priors, { seed: 3, count: 8 });
      const J = scenario.length;
      // Enough scenarios for all weights: every level next to every other.
      const all = Array.from(
        { length: 24 },
        (_, s): Scenario =>
          Array.from({ length: J }, (_profile, j) => [
            (s + j) % 3,
            (s + j * (s % 2)) % 2,
            ((s * 5) >> 2) % (4 - j),
          ]),
      );
      const sums = makeSums(model, points, J);
      sums.clear(0);
      for (const each of all) sums.add(0, rowsOf(model, each), 1);
      // Added and taken off again.
      sums.add(0, rowsOf(model, all[0]!), 1);
      sums.copy(0, 5);
      sums.add(5, rowsOf(model, all[0]!), -1);
      const error = dError(model, points, [all]);
      expect(error).toBeLessThan(100);
      expect(sums.value(5)).toBeCloseTo(-model.weights * Math.log(error), 3);
    },
  );
});

function rowsOf(model: DesignModel, scenario: Scenario): Float64Array {
  return Float64Array.from(scenario.flatMap((profile) => [...codedRow(model, profile)]));
}
