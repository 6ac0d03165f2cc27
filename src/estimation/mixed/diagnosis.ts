import type { Fit } from '../fit.ts';
import type { FitProblem } from '../problem.ts';
import type { Specification } from './specification.ts';

/**
 * Why weights cannot be spread around those of the fixed model: some run to infinity, or only together say
 * something. A column without any difference is left out without loss.
 */
export function withoutMeans(fixed: Fit): FitProblem[] {
  return fixed.problems.flatMap((problem): FitProblem[] => {
    if (problem.kind === 'separated') return [problem];
    if (problem.kind !== 'not-identified') return [];
    const sets = problem.sets.filter((set) => set.length > 1);
    return sets.length > 0 ? [{ ...problem, coefficients: sets.flat(), sets }] : [];
  });
}

/** Why nothing can be said of what differs between persons; undefined when something can. */
export function withoutSpread(spec: Specification, persons: number): FitProblem | undefined {
  if (persons > spec.spreads) return undefined;
  return { kind: 'too-few-for-spread', respondents: persons, needed: spec.spreads + 1 };
}

/** Lognormal coefficients whose weight, were it the same for all, has the sign that they cannot have. */
export function wrongSigns(spec: Specification, fixed: Float64Array): FitProblem[] {
  const coefficients = spec.names.filter((_, k) => k < spec.means && spec.form[k]! * fixed[k]! < 0);
  return coefficients.length > 0 ? [{ kind: 'wrong-sign', coefficients }] : [];
}

/** More chance than this share of a standard error is said. */
const noisy = 0.1;
/** Fewer points than this, if they all weighed the same, are said. */
const few = 100;

/**
 * What chance in the draws does to a fit.
 *
 * @param estimateErrors - [P] standard deviation of each estimate over draws
 * @param inverse - [P,P] inverse Hessian
 */
export function chance(
  names: readonly string[],
  estimateErrors: Float64Array | undefined,
  inverse: Float64Array,
  effective: number | undefined,
): FitProblem[] {
  const P = names.length;
  const error = (p: number) => Math.sqrt(inverse[p * P + p]!);
  const coefficients = names.filter((_, p) => (estimateErrors?.[p] ?? 0) > noisy * error(p));
  return [
    ...(coefficients.length > 0 ? [{ kind: 'simulation-error' as const, coefficients }] : []),
    ...(effective !== undefined && effective < few ? [{ kind: 'few-draws' as const, effective }] : []),
  ];
}
