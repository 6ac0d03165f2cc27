import { describe, expect, test } from 'vitest';
import { diagnoseChoice } from '../../src/design/choice-diagnosis.ts';
import { dError } from '../../src/design/d-error.ts';
import { designModel } from '../../src/design/design-model.ts';
import { pointsOf } from '../../src/design/priors.ts';
import type { AnswerForm, Profile } from '../../src/study/study.ts';
import { choiceStudy } from '../support/choice.ts';
import { criterion, text } from '../support/study.ts';

const two: AnswerForm = { kind: 'choice', profiles: 2, none: null };
const orNone: AnswerForm = { kind: 'choice', profiles: 2, none: text('none') };
const diagnosed = (levels: readonly number[], scenarios: Profile[][], answer: AnswerForm) =>
  diagnoseChoice({
    criteria: levels.map((count, c) => criterion(`c${c + 1}`, count)),
    answer,
    design: { scenarios },
  });

describe('dError', () => {
  const errorOf = (levels: readonly number[], scenarios: Profile[][], answer: AnswerForm) => {
    const model = designModel({ criteria: levels.map((count, c) => criterion(`c${c + 1}`, count)), answer });
    return dError(model, pointsOf(model, null, { seed: 1, count: 1 }), [scenarios]);
  };
  const three: AnswerForm = { kind: 'choice', profiles: 3, none: null };

  test('of three profiles with the three levels of a criterion is 27^(−1/2) in 9 scenarios', () => {
    // By hand: Σ x x' over (1,0), (0,1), (−1,−1) is [[2,1],[1,2]]; a third of it, 9 times, has determinant 27.
    expect(errorOf([3], Array(9).fill([[0], [1], [2]]), three)).toBeCloseTo(27 ** (-1 / 2), 12);
  });

  test('of Huber and Zwerina’s 3³/3/9 design is .192', () => {
    // Huber and Zwerina (1996), "The importance of utility balance in efficient choice designs", J. Marketing Research
    // 33, table 1: an orthogonal array of 9 rows, whose levels move on by one from each profile to the next.
    const scenarios = Array.from({ length: 9 }, (_, s) => {
      const [a, b] = [Math.floor(s / 3), s % 3];
      return [0, 1, 2].map((on) => [a, b, a + b].map((level) => (level + on) % 3));
    });
    expect(errorOf([3, 3, 3], scenarios, three)).toBeCloseTo(0.192, 3);
  });

  test('of a design with priors is the D_P-optimality that flipChoice finds', () => {
    // Displayr's R package flipChoice, tests/testthat/test-doptimality.R: 18 pairs of profiles of 2·2·2·4·4, and
    // ln |information| at these priors of dummies against the first level: −1.03396669554188.
    const design = [
      '00000 00103, 00033 00022, 00001 00100',
      '00030 00110, 00012 00023, 10001 00000',
      '10000 00030, 00010 00022, 01030 00020',
      '01020 00000, 10003 00002, 00011 00000',
      '00032 00020, 01000 00010, 00010 00001',
      '00010 00100, 00003 01001, 10002 00001',
    ].flatMap((line) => line.split(', '));
    const scenarios = design.map((pair) => pair.split(' ').map((levels) => [...levels].map(Number)));
    const counts = [2, 2, 2, 4, 4];
    const dummies = [
      [0, 1],
      [0, -1],
      [0, 1],
      [0, 0, 1, 2],
      [0, 0, -1, -2],
    ];
    const model = designModel({
      criteria: counts.map((count, c) => criterion(`c${c + 1}`, count)),
      answer: two,
    });
    // The same utilities in effects, of all levels but the last: each dummy less the mean of its criterion.
    const mean = dummies.flatMap((own) => {
      const middle = own.reduce((sum, value) => sum + value, 0) / own.length;
      return own.slice(0, -1).map((value) => value - middle);
    });
    const error = dError(model, pointsOf(model, { mean }, { seed: 1, count: 1 }), [scenarios]);
    // Effects are a linear map of dummies, whose determinant is one over the number of levels for each criterion.
    const map = counts.reduce((sum, count) => sum - Math.log(count), 0);
    expect(-9 * Math.log(error) + 2 * map).toBeCloseTo(-1.03396669554188, 10);
  });

  test('cannot be told for a criterion that never differs between the profiles and so goes along with none', () => {
    expect(errorOf([2], [[[0], [0]]], orNone)).toBe(Number.POSITIVE_INFINITY);
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
      { kind: 'nearly-saturated', residualDf: 2, enough: 4, blocks: { blocks: 2, each: 2, anchors: 0 } },
    ]);
  });

  test('finds scenarios with the same profile twice', () => {
    const scenarios = Array.from({ length: 8 }, (_, s) => [[0], [s === 3 ? 0 : 1]]);
    expect(diagnosed([2], scenarios, two).findings).toContainEqual({
      kind: 'same-profiles',
      scenarios: [3],
    });
  });

  test('finds scenarios with a profile that nobody would take, where directions are known', () => {
    // Later levels of the first are better, earlier ones of the second; of the third people differ.
    const directions = [1, -1, 0];
    const made = (scenarios: number[][][]) => ({
      criteria: [2, 2, 2].map((count, c) => criterion(`c${c + 1}`, count)),
      answer: two,
      design: { scenarios },
    });
    const scenarios = [
      [
        [1, 1, 0],
        [0, 0, 0],
      ],
      [
        [1, 0, 0],
        [0, 0, 0],
      ],
      [
        [1, 0, 0],
        [0, 1, 1],
      ],
    ];
    const dominated = { kind: 'dominated', scenarios: [1] };
    expect(diagnoseChoice(made(scenarios), directions).findings).toContainEqual(dominated);
    expect(diagnoseChoice(made(scenarios)).findings.map(({ kind }) => kind)).not.toContain('dominated');
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
    expect(findings).toEqual([{ kind: 'not-estimable' }, { kind: 'aliased', criteria: ['c1', 'c2'] }]);
    expect(dError).toBe(Number.POSITIVE_INFINITY);
    expect(correlations[0]!.value).toBeCloseTo(1, 12);
  });
});
