import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { addSquare } from '../lib/squares.ts';
import type { Scenario } from '../study/study.ts';
import { type Answer, type At, answersTo } from './answers.ts';
import { codedRow, type DesignModel } from './design-model.ts';
import { information, ofSquares, symmetric } from './fisher.ts';
import { logDeterminant } from './log-determinant.ts';

/* Symbols: q parameters besides the K weights, p = q + K; S scenarios a block. */

/** What many respondents' answers come to where one set of weights is fitted for all of them. */
export type Prospect = {
  /** [K] what the fitted weights tend to: those of people who are alike, else nearer to nil than people's mean. */
  readonly weights: Float64Array;
  /** [K,K] of the fitted weights, times the number of respondents. */
  readonly covariance: Matrix;
};

type Row = readonly Float64Array[];

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

type Asked = { readonly row: Row; readonly shares: Float64Array };

const mostSteps = 50;
/** Squared, in standard errors that one respondent would leave. */
const closeEnough = 1e-12;

/** What rounding may take from the last steps, which gain no more than that. */
const rounding = 1e-12;
/** No step is made smaller than this part of it. */
const leastPart = 2 ** -60;

/** Where the expected score of these answers is nil, by Fisher scoring. */
function limit(model: DesignModel, asked: readonly Asked[], start: At): At | undefined {
  const rows = asked.map(({ row }) => row);
  let at = start;
  for (let steps = 0; steps < mostSteps; steps++) {
    const slope = expectedScore(model, asked, at);
    const factor = new CholeskyDecomposition(information(model, rows, at));
    if (!factor.isPositiveDefinite()) return undefined;
    const step = factor.solve(Matrix.columnVector(slope)).to1DArray();
    if (step.reduce((sum, by, i) => sum + by * slope[i]!, 0) < closeEnough) return at;
    const theta = joined(at);
    const after = (part: number) =>
      split(
        model,
        theta.map((value, i) => value + part * step[i]!),
      );
    const least = (1 + rounding) * expectedLogLikelihood(model, asked, at);
    // Where answers are all but certain, a whole step leads much too far.
    let part = 1;
    while (part > leastPart && !(expectedLogLikelihood(model, asked, after(part)) >= least)) part /= 2;
    at = after(part);
  }
  return undefined;
}

/** Σ over scenarios and answers; less than any number, or none, where an answer that people give is out of reach. */
function expectedLogLikelihood(model: DesignModel, asked: readonly Asked[], at: At): number {
  let sum = 0;
  for (const { row, shares } of asked) {
    for (const [c, { probability }] of answersTo(model, row, at).entries())
      if (shares[c]! > 0) sum += shares[c]! * ln(probability);
  }
  return sum;
}

function joined({ nuisances, weights }: At): Float64Array {
  return Float64Array.of(...nuisances, ...weights);
}

function split({ nuisances: q }: DesignModel, theta: Float64Array): At {
  return { nuisances: theta.slice(0, q), weights: theta.slice(q) };
}

/** [p] */
function expectedScore(model: DesignModel, asked: readonly Asked[], at: At): Float64Array {
  const sum = new Float64Array(model.nuisances + model.weights);
  for (const { row, shares } of asked) addScores(sum, answersTo(model, row, at), shares);
  return sum;
}

/** Adds the score of each answer as often as it is given. */
function addScores(sum: Float64Array, answers: readonly Answer[], shares: ArrayLike<number>): void {
  for (const [c, { slopes, probability }] of answers.entries()) {
    const times = shares[c]! / probability;
    for (let i = 0; i < sum.length; i++) sum[i]! += times * slopes[i]!;
  }
}

/** A third of a double's digits: what the difference leaves out is then as small as its rounding. */
const step = 1e-5;

/** Minus the slope of the expected score [p,p], by central differences. */
function curvature(model: DesignModel, asked: readonly Asked[], at: At): Matrix {
  const theta = joined(at);
  const columns = Array.from(theta, (value, i) => {
    const beside = (by: number) => expectedScore(model, asked, split(model, theta.with(i, value + by)));
    const [above, below] = [beside(step), beside(-step)];
    return Array.from(above, (each, j) => (below[j]! - each) / (2 * step));
  });
  return symmetric(new Matrix(columns));
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
