import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/design/diagnosis.ts';
import { l9, l18 } from '../support/orthogonal-arrays.ts';
import { criterion, rated, scale } from '../support/study.ts';

const named = (levels: readonly number[]) => levels.map((count, c) => criterion(`c${c + 1}`, count));

describe('an orthogonal array', () => {
  const nine = diagnose({ answer: scale(5), criteria: named([3, 3, 3, 3]), design: rated(l9) });
  const eighteen = diagnose({
    answer: scale(5),
    criteria: named([2, 3, 3, 3, 3, 3, 3, 3]),
    design: rated(l18),
  });

  test('has every level equally often in diagnose', () => {
    expect(nine.balance.map(({ counts }) => counts)).toEqual(Array(4).fill([3, 3, 3]));
    expect(eighteen.balance.map(({ counts }) => counts)).toEqual([[9, 9], ...Array(7).fill([6, 6, 6])]);
  });

  test('leaves scenarios − 1 − weights degrees of freedom', () => {
    expect(nine).toMatchObject({ scenarios: 9, weights: 8, residualDf: 0 });
    expect(eighteen).toMatchObject({ scenarios: 18, weights: 15, residualDf: 2 });
  });

  test('with too few scenarios is found nearly saturated, with the number that mends it', () => {
    // Two blocks of nine with three anchors are 15 scenarios, and two of 18 are 33.
    const blocks = (each: number) => ({ blocks: 2, each, anchors: 3 });
    expect(nine.findings).toEqual([
      { kind: 'nearly-saturated', residualDf: 0, enough: 14, blocks: blocks(9) },
    ]);
    expect(eighteen.findings).toEqual([
      { kind: 'nearly-saturated', residualDf: 2, enough: 21, blocks: blocks(18) },
    ]);
  });

  test('has no findings when enough scenarios are left', () => {
    expect(
      diagnose({ answer: scale(5), criteria: named([3]), design: rated(l9.map((row) => [row[0]!])) })
        .findings,
    ).toEqual([]);
  });
});

test('a level that occurs two times more than another is unbalanced, one time more is not', () => {
  const scenarios = [
    [0, 0],
    [0, 0],
    [0, 1],
    [0, 1],
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 1],
    [0, 0],
    [1, 1],
  ];
  const { findings } = diagnose({ answer: scale(5), criteria: named([2, 2]), design: rated(scenarios) });
  expect(findings).toEqual([{ kind: 'unbalanced', criterion: 'c1', fewest: 4, most: 6 }]);
});

test('two criteria that always go together are not estimable, and named', () => {
  const scenarios = Array.from({ length: 10 }, (_, s) => [s % 2, s % 2]);
  const { findings, dEfficiency } = diagnose({
    answer: scale(5),
    criteria: named([2, 2]),
    design: rated(scenarios),
  });
  expect(findings).toEqual([{ kind: 'not-estimable' }, { kind: 'aliased', criteria: ['c1', 'c2'] }]);
  expect(dEfficiency).toBe(0);
});
