import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { addSquare } from '../lib/squares.ts';
import type { Scenario } from '../study/study.ts';
import { type Answer, type At, answersTo } from './answers.ts';
import { codedRow, type DesignModel } from './design-model.ts';
import { addScores, type Row } from './expected-answers.ts';
import { information, ofSquares, symmetric } from './fisher.ts';
import { curvature, limit } from './limit.ts';
import { logDeterminant } from './log-determinant.ts';

/* Symbols: q parameters besides the K weights, p = q + K; S scenarios a block. */

/** What many respondents' answers come to where one set of weights is fitted for all of them. */
export type Prospect = {
  /** [K] what the fitted weights tend to: those of people who are alike, else nearer to nil than people's mean. */
  readonly weights: Float64Array;
  /** [K,K] of the fitted weights, times the number of respondents. */
  readonly covariance: Matrix;
};

/**
 * The limit of maximum likelihood on respondents of these kinds and the sandwich A⁻¹BA⁻¹ about it, of scores summed by
 * respondent (White 1982; Liang and Zeger 1986), both by expectation over all answers they can give. For people of one
 * kind it is the inverse of the information.
 *
 * @param people - the kinds there are, each as frequent
 * @param blocks - the scenarios that each respondent may get, each block as often
 * @returns undefined where the answers leave a weight open
 */
export function prospect(
  model: DesignModel,
  people: readonly At[],
  blocks: readonly (readonly Scenario[])[],
): Prospect | undefined {
  const rows = blocks.map((scenarios) =>
    scenarios.map((scenario): Row => scenario.map((profile) => codedRow(model, profile))),
  );
  const shares = rows.map((own) => own.map((row) => meanShares(model, row, people)));
  const all = rows.flatMap((own, b) => own.map((row, s) => ({ row, shares: shares[b]![s]! })));
  const start = middle(people);
  const whole = information(model, rows.flat(), start);
  if (logDeterminant(whole) === undefined) return undefined;
  const at = limit(model, all, start);
  if (!at) return undefined;
  // How a logit of choices bends does not depend on what is chosen, nor where people answer as the model has it.
  const bends = model.kind === 'choice' || people.length === 1;
  const factor = new CholeskyDecomposition(
    bends ? information(model, rows.flat(), at) : curvature(model, all, at),
  );
  if (!factor.isPositiveDefinite()) return undefined;
  const meat = rows.map((own, b) => {
    const parts = own.map((row) => answersTo(model, row, at));
    return amongPeople(model, own, parts, people).add(withinScenarios(parts, shares[b]!));
  });
  const sum = meat.reduce((total, each) => Matrix.add(total, each));
  // Of all blocks together: information is as many times that of one respondent.
  const covariance = factor.solve(factor.solve(sum).transpose()).mul(blocks.length);
  const last = covariance.rows - 1;
  return {
    weights: at.weights,
    covariance: symmetric(covariance.subMatrix(model.nuisances, last, model.nuisances, last)),
  };
}

/** [C] how often people give each answer. */
function meanShares(model: DesignModel, row: Row, people: readonly At[]): Float64Array {
  const sums: number[] = [];
  for (const own of people) {
    for (const [c, { probability }] of answersTo(model, row, own).entries())
      sums[c] = (sums[c] ?? 0) + probability;
  }
  return Float64Array.from(sums, (sum) => sum / people.length);
}

function middle(people: readonly At[]): At {
  const mean = (of: (own: At) => Float64Array) =>
    of(people[0]!).map((_, k) => people.reduce((sum, own) => sum + of(own)[k]!, 0) / people.length);
  return { nuisances: mean((own) => own.nuisances), weights: mean((own) => own.weights) };
}

/** Σ over scenarios of the mean product of scores: answers to different scenarios by one person are independent. */
function withinScenarios(parts: readonly (readonly Answer[])[], shares: readonly Float64Array[]): Matrix {
  const p = parts[0]![0]!.slopes.length;
  const sum = new Float64Array(p * p);
  for (const [s, answers] of parts.entries()) {
    for (const [c, { slopes, probability }] of answers.entries())
      addSquare(sum, slopes, 0, p, shares[s]![c]! / probability ** 2);
  }
  return ofSquares(sum, p);
}

/** The mean over people of products of what they score on different scenarios, by their own expectation. */
function amongPeople(
  model: DesignModel,
  own: readonly Row[],
  parts: readonly (readonly Answer[])[],
  people: readonly At[],
): Matrix {
  const p = model.nuisances + model.weights;
  const sum = new Float64Array(p * p);
  for (const person of people) {
    const total = new Float64Array(p);
    for (const [s, row] of own.entries()) {
      const mean = new Float64Array(p);
      const chances = answersTo(model, row, person).map(({ probability }) => probability);
      addScores(mean, parts[s]!, chances);
      addSquare(sum, mean, 0, p, -1 / people.length);
      for (let i = 0; i < p; i++) total[i]! += mean[i]!;
    }
    addSquare(sum, total, 0, p, 1 / people.length);
  }
  return ofSquares(sum, p);
}
