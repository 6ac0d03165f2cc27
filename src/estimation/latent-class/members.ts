import { fail, ok, type Result } from '../../lib/result.ts';
import { nullSpace } from '../identification.ts';
import type { FitProblem } from '../problem.ts';
import type { MemberColumns } from './model.ts';

/** What membership depends on, by columns centred and divided by their root mean square over people. */
export type StandardMembers = {
  readonly names: readonly string[];
  /** [N,1+Z] a 1 first. */
  readonly z: Float64Array;
  /** [Z] */
  readonly centre: Float64Array;
  readonly scale: Float64Array;
};

/**
 * @param times - [N] how often each person counts; those who do not are left out of centre and scale
 * @returns or `not-identified` with the columns that are constant or follow from the others
 */
export function standardMembers(
  columns: MemberColumns | undefined,
  times: Float64Array,
): Result<StandardMembers, FitProblem> {
  const { names, x } = columns ?? { names: [], x: new Float64Array(0) };
  const N = times.length;
  const Z = names.length;
  const z = new Float64Array(N * (1 + Z)).fill(1);
  const centre = new Float64Array(Z);
  const scale = new Float64Array(Z);
  const people = times.reduce((sum, value) => sum + value, 0);
  for (let c = 0; c < Z; c++) {
    const average = (of: (value: number) => number) =>
      times.reduce((sum, count, n) => sum + (count * of(x[n * Z + c]!)) / people, 0);
    centre[c] = average((value) => value);
    scale[c] = Math.sqrt(average((value) => (value - centre[c]!) ** 2)) || 1;
    for (let n = 0; n < N; n++) z[n * (1 + Z) + 1 + c] = (x[n * Z + c]! - centre[c]!) / scale[c]!;
  }
  const told = times.map((count) => (count > 0 ? 1 : 0));
  const { directions } = nullSpace(
    { parameters: 1 + Z, a: z, cell: new Int32Array(N), side: new Int32Array(N) },
    Uint8Array.from(told),
    Array.from({ length: 1 + Z }, (_, p) => p),
  );
  if (directions.length === 0) return ok({ names, z, centre, scale });
  const sets = directions.map((direction) => names.filter((_, c) => Math.abs(direction[1 + c]!) > rounding));
  return fail({ kind: 'not-identified', coefficients: [...new Set(sets.flat())], sets });
}

/** A smaller part in a dependence, between columns of root mean square 1, is rounding. */
const rounding = 1e-6;

/** A class's constant and slopes [1+Z] by the columns as given, from those by standardised ones. Linear. */
export function unstandardisedShare(
  { centre, scale }: Pick<StandardMembers, 'centre' | 'scale'>,
  share: Float64Array,
): Float64Array {
  const slopes = scale.map((by, c) => share[1 + c]! / by);
  const constant = slopes.reduce((rest, slope, c) => rest - slope * centre[c]!, share[0]!);
  return Float64Array.of(constant, ...slopes);
}
