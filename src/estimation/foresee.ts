import type { Dataset } from '../response/dataset.ts';
import { cellWeights, gather } from './cells.ts';
import { clustersOf } from './clusters.ts';
import { examined, parameterNames, withoutFit } from './diagnosis.ts';
import { examine } from './examine.ts';
import type { FitProblem } from './problem.ts';
import { everyone } from './statistics.ts';

/** What `fit` would say of the data, known before anything is fitted. */
export type Foresight = {
  /** Why there would be no fit at all. */
  readonly hopeless: readonly FitProblem[];
  /** What would be said beside the fit. */
  readonly beside: readonly FitProblem[];
};

/** Finds constant, collinear and separated columns, and data that give no fit, without fitting. */
export function foresee(data: Dataset): Foresight {
  const names = parameterNames(data);
  const without = withoutFit(data, names.length);
  if (without) return { hopeless: [without], beside: [] };
  const { cells, membership } = gather(data);
  const weight = cellWeights(membership, everyone(membership.first.length - 1), cells.answer.length);
  const K = cells.coefficients;
  const examination = examine({ cells, penalty: new Float64Array(K * K) }, weight);
  const beside = examined(data, names, clustersOf(data, membership), examination);
  return examination.parameters > 0
    ? { hopeless: [], beside }
    : { hopeless: [...beside, { kind: 'no-variation', category: '' }], beside: [] };
}
