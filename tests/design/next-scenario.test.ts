import { Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { candidates } from '../../src/design/candidates.ts';
import { codedRow, type DesignModel, designModel } from '../../src/design/design-model.ts';
import { information } from '../../src/design/fisher.ts';
import { type Belief, nextScenario } from '../../src/design/next-scenario.ts';
import { type DesignRequest, plainRequest, rulesOf } from '../../src/design/request.ts';
import type { Scenario, Study } from '../../src/study/study.ts';
import { criterion, scale, text } from '../support/study.ts';

const criteria = [criterion('a', 3), criterion('b', 2), criterion('c', 3)];
const cases: { name: string; answer: Study['answer']; besides: number[] }[] = [
  { name: 'ratings', answer: scale(4), besides: [-1.2, 0.1, 1.4] },
  { name: 'choices', answer: { kind: 'choice', profiles: 2, none: null }, besides: [] },
  { name: 'choices or none', answer: { kind: 'choice', profiles: 3, none: text('none') }, besides: [0.4] },
];
const weights = [0.5, -0.2, 0.7, 0.1, -0.6];

/** Somebody whose parameters are known that much, and hang together. */
function beliefOf(besides: readonly number[], sd: number) {
  const mean = Float64Array.of(...besides, ...weights);
  const spread = Matrix.eye(mean.length).mul(sd * sd);
  for (let i = 1; i < mean.length; i++) {
    spread.set(i, i - 1, 0.4 * sd * sd);
    spread.set(i - 1, i, 0.4 * sd * sd);
  }
  return { mean, covariance: spread };
}

function flat({ mean, covariance }: ReturnType<typeof beliefOf>): Belief {
  return { mean, covariance: Float64Array.from(covariance.to1DArray()) };
}

/** How much ln|covariance of the weights| falls by an answer, at the mean, by whole matrices. */
function plainGain(model: DesignModel, mean: Float64Array, covariance: Matrix, scenario: Scenario): number {
  const q = model.nuisances;
  const at = { nuisances: mean.slice(0, q), weights: mean.slice(q) };
  const rows = scenario.map((profile) => codedRow(model, profile));
  const after = inverted(Matrix.add(inverted(covariance), information(model, [rows], at)));
  const last = mean.length - 1;
  return logOf(covariance.subMatrix(q, last, q, last)) - logOf(after.subMatrix(q, last, q, last));
}

/** Gauss and Jordan, of a positive definite matrix, with ln of its determinant. */
function eliminated(matrix: Matrix) {
  const n = matrix.rows;
  const m = matrix.to2DArray().map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  let log = 0;
  for (let i = 0; i < n; i++) {
    const pivot = m[i]![i]!;
    log += Math.log(pivot);
    m[i] = m[i]!.map((value) => value / pivot);
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const times = m[r]![i]!;
      m[r] = m[r]!.map((value, c) => value - times * m[i]![c]!);
    }
  }
  return { log, inverse: new Matrix(m.map((row) => row.slice(n))) };
}
const inverted = (matrix: Matrix) => eliminated(matrix).inverse;
const logOf = (matrix: Matrix) => eliminated(matrix).log;

function requestOf(answer: Study['answer'], parts: Partial<Study> = {}): DesignRequest {
  return plainRequest({ criteria, prohibited: [], answer, ...parts }, 6);
}

describe('nextScenario', () => {
  test.each(cases)(
    'of somebody all but known gains what whole matrices say: $name',
    ({ answer, besides }) => {
      const model = designModel({ criteria, answer });
      // So certain that the utilities it averages over are all but equal.
      const belief = beliefOf(besides, 0.03);
      const all = candidates(rulesOf(requestOf(answer)), 200, 1);
      const found = nextScenario(model, flat(belief), all, 1)!;
      const gains = all.map((scenario) => plainGain(model, belief.mean, belief.covariance, scenario));
      expect(found.gain / Math.max(...gains)).toBeCloseTo(1, 2);
      expect(gains[found.index]! / Math.max(...gains)).toBeGreaterThan(0.98);
    },
  );

  test('of an unsure person prefers a choice that is in doubt to one that is foregone', () => {
    const answer = cases[1]!.answer;
    const model = designModel({ criteria, answer });
    const sure: Scenario = [
      [0, 0, 1],
      [1, 1, 2],
    ];
    const doubt: Scenario = [
      [0, 0, 2],
      [1, 0, 1],
    ];
    const mean = Float64Array.from([3, -3, 3, 0, 0]);
    const belief = { mean, covariance: Matrix.eye(5).mul(0.3) };
    expect(nextScenario(model, flat(belief), [sure, doubt], 1)!.index).toBe(1);
    expect(nextScenario(model, flat(belief), [], 1)).toBeUndefined();
  });
});

describe('candidates', () => {
  test('are all profiles there are but those asked or prohibited', () => {
    const prohibited = [
      [
        { criterion: 'a', level: '0' },
        { criterion: 'b', level: '1' },
      ],
    ];
    const rules = rulesOf(requestOf(scale(5), { prohibited }));
    const all = candidates({ ...rules, struck: [Uint8Array.of(1, 1, 1)] }, 100, 1).map(String);
    // 18, less three prohibited and one asked.
    expect(new Set(all).size).toBe(14);
    expect(all).not.toContain('1,1,1');
    expect(all.some((profile) => profile.startsWith('0,1'))).toBe(false);
  });

  test('are a seeded sample where there are more', () => {
    const rules = rulesOf(requestOf(cases[2]!.answer));
    const some = candidates(rules, 300, 7);
    expect(some.length).toBeGreaterThan(150);
    expect(some.length).toBeLessThanOrEqual(300);
    expect(candidates(rules, 300, 7)).toEqual(some);
  });
});
