import { fail, ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import { cellWeights, gather, type Membership } from '../cells.ts';
import { clustersOf } from '../clusters.ts';
import { examined, parameterNames, withoutFit } from '../diagnosis.ts';
import { type Examination, examine } from '../examine.ts';
import { limitRows } from '../inequalities.ts';
import type { MakeKernel } from '../kernel.ts';
import { minimise } from '../optimiser.ts';
import type { FitProblem } from '../problem.ts';
import { penalised } from '../ridge.ts';
import { everyone } from '../statistics.ts';
import { orderKeeper, startOf } from '../thresholds.ts';
import { layoutOf, numbers, ownParameters, shareAt } from './layout.ts';
import { type StandardMembers, standardMembers } from './members.ts';
import type { Mixture } from './mixture.ts';
import type { LatentClassModel } from './model.ts';

/** All that a start needs, the same for each and in every worker. */
export type Prepared = {
  readonly data: Dataset;
  readonly model: LatentClassModel;
  readonly mixture: Mixture;
  /** [K+T] the maximum with everybody in one class. */
  readonly pooled: Float64Array;
  readonly largestStep: (at: Float64Array, direction: Float64Array) => number;
  readonly examination: Examination;
  readonly members: StandardMembers;
  /** Expected people that each class must have. */
  readonly needed: number;
};

/** Sets up the mixture, or says why there can be none. */
export function prepared(
  data: Dataset,
  model: LatentClassModel,
  makeKernel: MakeKernel,
): Result<Prepared, readonly FitProblem[]> {
  const { cells, membership } = gather(data);
  const K = cells.coefficients;
  const times = present(membership);
  const needed = Math.max(2 * K, model.minimum);
  const hopeless =
    withoutFit(data, parameterNames(data).length) ?? withoutClasses(data, model.classes, times, needed);
  if (hopeless) return fail([hopeless]);

  const weight = cellWeights(membership, everyone(times.length), cells.answer.length);
  const examination = examine({ cells, penalty: new Float64Array(K * K) }, weight);
  if (examination.unidentified.length > 0) {
    const problems = examined(data, parameterNames(data), clustersOf(data, membership), examination);
    return fail(problems.filter(({ kind }) => kind === 'not-identified'));
  }
  const members = standardMembers(model.membership, times);
  if (!members.ok) return fail([members.problem]);

  const { standard, merge, given } = examination;
  const rows = limitRows(cells, standard, merge, given, new Uint8Array(given.cell.length));
  const kernel = makeKernel(rows);
  const layout = layoutOf(model.classes, K, given.parameters - K, members.value.centre.length);
  const keep = orderKeeper(rows);
  kernel.setWeights(weight);
  const start = startOf(cells, weight, merge, given.parameters);
  const pooled = minimise(penalised(kernel.evaluate, diagonal(K, model.ridge), K), start, {
    free: numbers(start.length),
    iterations: 100,
    largestStep: keep,
  });
  const { z } = members.value;
  const penalty = penalties(layout, model.ridge);
  return ok({
    data,
    model,
    mixture: { layout, rows, kernel, people: membership, times, z, penalty },
    pooled: pooled.at,
    // Thresholds of all classes are in order where those of class 1 are.
    largestStep: (at, direction) => keep(ownParameters(layout, at, 0), ownParameters(layout, direction, 0)),
    examination,
    members: members.value,
    needed,
  });
}

/** Why people cannot be put in so many classes, as far as their number tells. */
function withoutClasses(
  data: Dataset,
  classes: number,
  times: Float64Array,
  needed: number,
): FitProblem | undefined {
  if (!data.people) return { kind: 'no-respondents' };
  // So many if all classes were of equal size.
  const people = times.reduce((sum, value) => sum + value, 0) / classes;
  return people < needed ? { kind: 'small-class', classes, people, needed } : undefined;
}

/** [N] 1 for whoever has an answer that counts. */
function present({ first }: Membership): Float64Array {
  return Float64Array.from({ length: first.length - 1 }, (_, n) => (first[n + 1]! > first[n]! ? 1 : 0));
}

function diagonal(K: number, value: number): Float64Array {
  return Float64Array.from({ length: K * K }, (_, at) => (at % (K + 1) === 0 ? value : 0));
}

/** On class weights and on what shares depend on; not on strictness, thresholds and the shares' constants. */
function penalties(layout: Mixture['layout'], ridge: number): Float64Array {
  const penalty = new Float64Array(layout.parameters).fill(ridge, 0, layout.classes * layout.coefficients);
  for (let q = 1; q < layout.classes; q++) {
    const constant = shareAt(layout, q);
    penalty.fill(ridge, constant + 1, constant + 1 + layout.slopes);
  }
  return penalty;
}
