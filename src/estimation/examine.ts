import { type Merge, mergeUnused } from './categories.ts';
import { type Cells, cellsAt } from './cells.ts';
import { type Inequalities, inequalities, inStandard } from './inequalities.ts';
import { isPenalised } from './ridge.ts';
import { type Standard, standardOf } from './standard.ts';
import { judge, type Undetermined, verdict } from './undetermined.ts';

/** What can be told of the data before anything is fitted. Symbols as in `Solution`. */
export type Examination = {
  readonly merge: Merge | undefined;
  readonly standard: Standard;
  readonly given: Inequalities;
  /** [K,K] the penalty by standardised coefficients. */
  readonly penalty: Float64Array;
  readonly judged: Undetermined;
  /** [P] as far as the answers tell. */
  readonly unknown: readonly boolean[];
  /** Coefficients in a constant or collinear set. */
  readonly unidentified: readonly number[];
  /** Of these, the sets of which one follows from the others; one alone is constant. */
  readonly dependent: readonly (readonly number[])[];
  /** Coefficients that run to infinity, and to which side. */
  readonly infinite: readonly { readonly coefficient: number; readonly direction: 1 | -1 }[];
  /** P − parameters that the data cannot tell: those to be estimated, also at infinity. */
  readonly parameters: number;
};

/** Cells that are judged in the place of many more. */
const enough = 2000;

/** Sets apart what the data cannot tell. For ratings at least two categories must have weight. */
export function examine(
  { cells, penalty }: { readonly cells: Cells; readonly penalty: Float64Array },
  weight: Float64Array,
): Examination {
  const merge = cells.kind === 'ratings' ? mergeUnused(cells, weight) : undefined;
  const standard = standardOf(cells, weight);
  const R = standardPenalty(penalty, standard.scale);
  const { given, judged } = judgedCells(cells, standard, weight, merge, isPenalised(R, cells.coefficients));
  const parameters = given.parameters - judged.blind.length;
  return { merge, standard, given, penalty: R, judged, parameters, ...verdict(standard, judged) };
}

/**
 * What the answers tell. Of many cells some are judged first: where these tell everything and nothing runs
 * to infinity, more of them only say so again.
 */
function judgedCells(
  cells: Cells,
  standard: Standard,
  weight: Float64Array,
  merge: Merge | undefined,
  penalisedAt: readonly boolean[],
): Pick<Examination, 'given' | 'judged'> {
  const judgedOf = (of: Cells, times: Float64Array) => {
    const given = inequalities(inStandard(of, standard), times, merge);
    return { given, judged: judge(given, penalisedAt) };
  };
  const step = Math.floor(weight.length / enough);
  if (step > 1) {
    const places = Int32Array.from({ length: Math.ceil(weight.length / step) }, (_, i) => i * step);
    const some = judgedOf(
      cellsAt(cells, places),
      Float64Array.from(places, (s) => weight[s]!),
    );
    if (some.judged.blind.length === 0 && !some.judged.strict.includes(1)) return some;
  }
  return judgedOf(cells, weight);
}

/** R of the standardised coefficients. */
function standardPenalty(R: Float64Array, scale: Float64Array): Float64Array {
  const K = scale.length;
  return R.map((value, at) => value / scale[Math.floor(at / K)]! / scale[at % K]!);
}
