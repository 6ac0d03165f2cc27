import { Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import type { At } from '../../src/design/answers.ts';
import { designModel } from '../../src/design/design-model.ts';
import { prospect } from '../../src/design/prospect.ts';
import { l9 } from '../support/orthogonal-arrays.ts';
import { criterion, scale, yesNo } from '../support/study.ts';

const at = (nuisances: number[], weights: number[]): At => ({
  nuisances: Float64Array.from(nuisances),
  weights: Float64Array.from(weights),
});
const three = designModel({ criteria: ['a', 'b', 'c'].map((id) => criterion(id, 3)), answer: scale(4) });
const block = l9.map((levels) => [levels.slice(0, 3)]);
const mean = [0.8, -0.2, 0.3, 0, -0.5, 0.4];

describe('prospect', () => {
  test('of two kinds of people is what all their possible answers come to, one by one', () => {
    const model = designModel({ criteria: [criterion('a', 3, 'amount')], answer: yesNo });
    const kinds = [at([0.3], [2.5]), at([-0.4], [-0.5])];
    const found = prospect(model, kinds, [[[[0]], [[1]], [[2]]]])!;
    const plain = plainSandwich(
      [-1, 0, 1],
      kinds.map(({ nuisances, weights }) => [nuisances[0]!, weights[0]!]),
    );
    expect(found.weights[0]).toBeCloseTo(plain.weight, 6);
    expect(found.covariance.get(0, 0)).toBeCloseTo(plain.variance, 5);
  });

  test('of people of whom some are all but certain is what their shares come to', () => {
    const model = designModel({ criteria: [criterion('a', 2, 'amount')], answer: yesNo });
    const kinds = [at([0], [40]), at([0], [0.5])];
    const found = prospect(model, kinds, [[[[0]], [[1]]]])!;
    // Two scenarios, with utilities of −weight and weight, and two parameters: the shares are fitted exactly.
    const share = (1 / (1 + Math.exp(-40)) + 1 / (1 + Math.exp(-0.5))) / 2;
    expect(found.weights[0]).toBeCloseTo(Math.log(share / (1 - share)), 6);
  });

  test('is undefined where the scenarios leave a weight open', () => {
    expect(prospect(three, [at([-1, 0, 1], mean)], [block.slice(0, 5)])).toBeUndefined();
  });
});

/** Binary logit of threshold and weight on these values, by every set of answers that a person can give. */
function plainSandwich(values: readonly number[], kinds: readonly (readonly number[])[]) {
  const yes = ([t, b]: readonly number[], x: number) => 1 / (1 + Math.exp(t! - b! * x));
  const all = Array.from({ length: 2 ** values.length }, (_, i) => values.map((__, s) => (i >> s) & 1));
  const likelihood = (kind: readonly number[], answers: readonly number[]) =>
    answers.reduce((p, y, s) => p * (y ? yes(kind, values[s]!) : 1 - yes(kind, values[s]!)), 1);
  const chance = all.map(
    (answers) => kinds.reduce((sum, kind) => sum + likelihood(kind, answers), 0) / kinds.length,
  );
  let theta = [0, 0];
  let inverse: Matrix = Matrix.eye(2);
  for (let step = 0; step < 50; step++) {
    const score = all.reduce(
      (sum, answers, i) => Matrix.add(sum, plainScore(answers).mul(chance[i]!)),
      Matrix.zeros(2, 1),
    );
    const slope = Matrix.zeros(2, 2);
    for (const x of values) {
      const p = yes(theta, x);
      const z = Matrix.columnVector([-1, x]);
      slope.add(z.mmul(z.transpose()).mul(p * (1 - p)));
    }
    const [[a, b], [, d]] = slope.to2DArray() as [[number, number], [number, number]];
    const size = a * d - b * b;
    inverse = new Matrix([
      [d / size, -b / size],
      [-b / size, a / size],
    ]);
    const by = inverse.mmul(score);
    theta = theta.map((value, i) => value + by.get(i, 0));
  }
  const meat = all.reduce(
    (sum, answers, i) => {
      const score = plainScore(answers);
      return Matrix.add(sum, score.mmul(score.transpose()).mul(chance[i]!));
    },
    Matrix.zeros(2, 2),
  );
  return { weight: theta[1]!, variance: inverse.mmul(meat).mmul(inverse).get(1, 1) };

  function plainScore(answers: readonly number[]): Matrix {
    const off = answers.map((y, s) => y - yes(theta, values[s]!));
    const along = off.reduce((sum, each, s) => sum + each * values[s]!, 0);
    return Matrix.columnVector([-off.reduce((sum, each) => sum + each, 0), along]);
  }
}
