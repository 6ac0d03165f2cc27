import { describe, expect, test } from 'vitest';
import { diagnoseChoice } from '../../src/design/choice-diagnosis.ts';
import { choiceInformation } from '../../src/design/choice-information.ts';
import { dError } from '../../src/design/d-error.ts';
import type { AnswerForm, Profile } from '../../src/study/study.ts';
import { choiceStudy } from '../support/choice.ts';
import { plainMultinomialLogit } from '../support/plain-multinomial-logit.ts';
import { criterion, text } from '../support/study.ts';

const two: AnswerForm = { kind: 'choice', profiles: 2, none: null };
const orNone: AnswerForm = { kind: 'choice', profiles: 2, none: text('none') };
const diagnosed = (levels: readonly number[], scenarios: Profile[][], answer: AnswerForm) =>
  diagnoseChoice({
    criteria: levels.map((count, c) => criterion(`c${c + 1}`, count)),
    answer,
    design: { scenarios },
  });

describe('choiceInformation', () => {
  const information = (levels: readonly number[], scenarios: Profile[][], answer: AnswerForm) =>
    choiceInformation({
      criteria: levels.map((count, c) => criterion(`c${c + 1}`, count)),
      answer,
      design: { scenarios },
    });

  test('of three profiles with the three levels of a criterion gives a D-error of 27^(−1/2) in 9 scenarios', () => {
    // By hand: Σ x x' over (1,0), (0,1), (−1,−1) is [[2,1],[1,2]]; a third of it, 9 times, has determinant 27.
    const three: AnswerForm = { kind: 'choice', profiles: 3, none: null };
    expect(dError(information([3], Array(9).fill([[0], [1], [2]]), three))).toBeCloseTo(27 ** (-1 / 2), 12);
  });

  test('is the curvature of the plain multinomial logit at zero weights, the constant taken out', () => {
    const scenarios: Profile[][] = [
      [
        [0, 1],
        [1, 0],
      ],
      [
        [2, 0],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ];
    // Effects coding by hand, the constant of none last.
    const coded = ([a, b]: readonly number[]) => [
      ...[
        [1, 0],
        [0, 1],
        [-1, -1],
      ][a!]!,
      b === 0 ? 1 : -1,
    ];
    const rows = {
      kind: 'multinomial' as const,
      coefficients: 4,
      x: Float64Array.from(
        scenarios.flatMap((profiles) => [...profiles.flatMap((row) => [...coded(row), 0]), 0, 0, 0, 1]),
      ),
      first: Int32Array.of(0, 3, 6, 9),
      answer: Int32Array.of(0, 1, 2),
    };
    const loss = (beta: readonly number[]) => plainMultinomialLogit(rows, [1, 1, 1], beta);
    // Central second differences; with a step of 0.001 they err by some 1e-6.
    const h = 1e-3;
    const at = (a: number, b: number, by: readonly [number, number]) =>
      loss([0, 1, 2, 3].map((k) => (k === a ? by[0] * h : 0) + (k === b ? by[1] * h : 0)));
    const H = (a: number, b: number) =>
      (at(a, b, [1, 1]) - at(a, b, [1, -1]) - at(a, b, [-1, 1]) + at(a, b, [-1, -1])) / (4 * h * h);
    const schur = (a: number, b: number) => H(a, b) - (H(a, 3) * H(3, b)) / H(3, 3);
    const found = information([3, 2], scenarios, orNone);
    for (const a of [0, 1, 2]) for (const b of [0, 1, 2]) expect(found.get(a, b)).toBeCloseTo(schur(a, b), 5);
  });

  test('is zero for a criterion that never differs between the profiles and so goes along with none', () => {
    // By hand: 2/9 − (−2/9)²/(2/9).
    expect(information([2], [[[0], [0]]], orNone).get(0, 0)).toBeCloseTo(0, 12);
  });
});

describe('diagnoseChoice', () => {
  test('counts a scenario’s answers less one, and takes off weights and the constant of none', () => {
    // 9 scenarios of A, B and neither; 1 + 2 + 1 weights.
    expect(diagnoseChoice(choiceStudy())).toMatchObject({
      scenarios: 9,
      options: 3,
      comparisons: 18,
      weights: 4,
      constants: 1,
      residualDf: 13,
      findings: [],
    });
    const without = choiceStudy({ answer: { kind: 'choice', profiles: 2, none: null } });
    expect(diagnoseChoice(without)).toMatchObject({ comparisons: 9, constants: 0, residualDf: 5 });
  });

  test('counts levels over all profiles', () => {
    // Each scenario holds two of the three levels of the first two criteria, and both of the third.
    expect(diagnoseChoice(choiceStudy()).balance.map(({ counts }) => counts)).toEqual([
      [6, 6, 6],
      [6, 6, 6],
      [9, 9],
    ]);
  });

  test('counts the scenarios in which a criterion cannot decide', () => {
    const scenarios = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ];
    expect(diagnosed([2, 2], scenarios, two).overlap).toEqual([
      { criterion: 'c1', scenarios: 0 },
      { criterion: 'c2', scenarios: 1 },
    ]);
  });

  test('names the scenarios that would mend a nearly saturated design', () => {
    const scenarios = [
      [[0], [1]],
      [[1], [0]],
    ];
    // Weights, constant and 5 more are 7; each scenario of A, B and neither gives 2.
    expect(diagnosed([2], scenarios, orNone).findings).toEqual([
      { kind: 'nearly-saturated', residualDf: 2, enough: 4 },
    ]);
  });

  test('finds scenarios with the same profile twice', () => {
    const scenarios = Array.from({ length: 8 }, (_, s) => [[0], [s === 3 ? 0 : 1]]);
    expect(diagnosed([2], scenarios, two).findings).toContainEqual({
      kind: 'same-profiles',
      scenarios: [3],
    });
  });

  test('finds criteria that always differ together not estimable, also where their levels are balanced', () => {
    const scenarios = Array.from({ length: 10 }, (_, s) =>
      s % 2
        ? [
            [0, 0],
            [1, 1],
          ]
        : [
            [1, 1],
            [0, 0],
          ],
    );
    const { findings, dError, correlations } = diagnosed([2, 2], scenarios, two);
    expect(findings).toEqual([{ kind: 'not-estimable' }]);
    expect(dError).toBe(Number.POSITIVE_INFINITY);
    expect(correlations[0]!.value).toBeCloseTo(1, 12);
  });
});
