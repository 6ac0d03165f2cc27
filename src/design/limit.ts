import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { At } from './answers.ts';
import type { DesignModel } from './design-model.ts';
import { type Asked, expectedLogLikelihood, expectedScore } from './expected-answers.ts';
import { information, symmetric } from './fisher.ts';

/* Symbols as in `prospect`. */

const mostSteps = 50;
/** Squared, in standard errors that one respondent would leave. */
const closeEnough = 1e-12;

/** What rounding may take from the last steps, which gain no more than that. */
const rounding = 1e-12;
/** No step is made smaller than this part of it. */
const leastPart = 2 ** -60;

/** Where the expected score of these answers is nil, by Fisher scoring. */
export function limit(model: DesignModel, asked: readonly Asked[], start: At): At | undefined {
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

/** A third of a double's digits: what the difference leaves out is then as small as its rounding. */
const step = 1e-5;

/** Minus the slope of the expected score [p,p], by central differences. */
export function curvature(model: DesignModel, asked: readonly Asked[], at: At): Matrix {
  const theta = joined(at);
  const columns = Array.from(theta, (value, i) => {
    const beside = (by: number) => expectedScore(model, asked, split(model, theta.with(i, value + by)));
    const [above, below] = [beside(step), beside(-step)];
    return Array.from(above, (each, j) => (below[j]! - each) / (2 * step));
  });
  return symmetric(new Matrix(columns));
}

function joined({ nuisances, weights }: At): Float64Array {
  return Float64Array.of(...nuisances, ...weights);
}

function split({ nuisances: q }: DesignModel, theta: Float64Array): At {
  return { nuisances: theta.slice(0, q), weights: theta.slice(q) };
}
