import { expect, test } from 'vitest';
import { designReport } from '../../src/exchange/design-report.ts';
import { type RequestFile, readDesignRequest } from '../../src/exchange/design-request.ts';
import { askedDesign } from '../../src/exchange/designed-study.ts';
import { plainChoiceError, plainDEfficiency } from '../support/plain-design.ts';

const asked = (request: object) => {
  const file = readDesignRequest(JSON.stringify({ seed: 1, ...request }));
  if (!file.ok) throw new Error(file.problem.path);
  return askedDesign(file.value as RequestFile);
};

test('ratings are told of by D-efficiency, and by the D-error at weights of zero', () => {
  const levels = [3, 2];
  const scenarios = [[[0, 0]], [[1, 1]], [[2, 0]], [[0, 1]], [[1, 0]]];
  const report = designReport(asked({ levels, scenarios: 5 }), scenarios, 256);
  expect(report.dEfficiency).toBeCloseTo(
    plainDEfficiency(
      levels,
      scenarios.map(([profile]) => profile!),
    ),
    10,
  );
  // By hand: what five answers of a fifth each tell of utility is w = Σ (f_c − f_(c−1))² / P with
  // f = F(1 − F) at F = .2, .4, .6, .8, which is .16, .24, .24, .16.
  const w = (0.16 ** 2 + 0.08 ** 2 + 0 + 0.08 ** 2 + 0.16 ** 2) / 0.2;
  const rows = [
    [1, 0, 1],
    [0, 1, -1],
    [-1, -1, 1],
    [1, 0, -1],
    [0, 1, 1],
  ];
  const mean = [0, 1, 2].map((k) => rows.reduce((sum, row) => sum + row[k]!, 0) / 5);
  const M = [0, 1, 2].map((i) =>
    [0, 1, 2].map((j) => w * rows.reduce((sum, row) => sum + (row[i]! - mean[i]!) * (row[j]! - mean[j]!), 0)),
  );
  const [[a, b, c], [, d, e], [, , f]] = M as [number[], number[], number[]];
  const determinant = a! * (d! * f! - e! * e!) - b! * (b! * f! - e! * c!) + c! * (b! * e! - d! * c!);
  expect(report.dError).toBeCloseTo(determinant ** (-1 / 3), 10);
});

test('choices are told of by the D-error at their priors, how evenly they fall and where criteria cannot decide', () => {
  const levels = [3, 2];
  const scenarios = [
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 1],
    ],
    [
      [2, 0],
      [0, 0],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ];
  const mean = [0.5, -0.2, 0.4];
  const report = designReport(
    asked({ levels, scenarios: 4, answer: 'choice', profiles: 2, priors: { mean } }),
    scenarios,
    256,
  );
  expect(report.dEfficiency).toBeNull();
  expect(report.dError).toBeCloseTo(plainChoiceError(levels, scenarios, [mean]), 10);
  expect(report.overlap).toEqual([0, 1]);
  // 4 P (1 − P) of utilities .9 and −.6, .2 and −.7, .1 and .9, .1 and .2.
  const balance = [0.9 + 0.6, 0.2 + 0.7, 0.1 - 0.9, 0.1 - 0.2].map((apart) => {
    const share = 1 / (1 + Math.exp(-apart));
    return 400 * share * (1 - share);
  });
  expect(report.utilityBalance).toBeCloseTo(balance.reduce((sum, each) => sum + each, 0) / 4, 10);
});

test('a block in which levels could occur more equally is found', () => {
  const scenarios = [[[0, 0]], [[0, 1]], [[0, 0]], [[1, 1]], [[1, 0]], [[1, 1]]];
  const report = designReport(asked({ levels: [2, 2], scenarios: 6, blocks: 2 }), scenarios, 256);
  expect(report.block).toEqual([0, 0, 0, 1, 1, 1]);
  expect(report.findings.filter(({ kind }) => kind === 'unbalanced-block')).toEqual([
    { kind: 'unbalanced-block', block: 0, criterion: '0', fewest: 0, most: 3 },
    { kind: 'unbalanced-block', block: 1, criterion: '0', fewest: 0, most: 3 },
  ]);
});
