import { ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import { peopleSubset } from '../../response/people-subset.ts';
import { fit as estimate, type Fit } from '../fit.ts';
import type { MakeKernel } from '../kernel.ts';
import { maximumLikelihood, noResampling } from '../model.ts';
import type { FitProblem } from '../problem.ts';
import { type Difference, groupDifferences, type Weights } from './difference.ts';
import { permutations } from './permutations.ts';
import { type PartialPooling, partialPooling } from './pooling.ts';
import { type Background, type StrictnessTest, strictnessTests } from './strictness.ts';
import { unitCovariance } from './unit-covariance.ts';

/** A criterion's weights and codes: as in `Coding`. */
type Coded = Weights & { readonly matrix: readonly (readonly number[])[] };

/** What to test: people's answers and which group of each background question they are in. */
export type GroupRequest = {
  readonly data: Dataset;
  readonly criteria: readonly Coded[];
  readonly questions: readonly Background[];
  /** [N] the answer to another question, where people are permuted only among those who gave the same. */
  readonly within?: Int32Array;
  readonly seed: number;
};

/** Whether groups differ, and what each weighs: for each question, in their order. */
export type GroupAnalysis = {
  readonly names: readonly string[];
  readonly questions: readonly {
    readonly difference: Difference;
    /** Undefined for choices, which have no strictness. */
    readonly strictness: StrictnessTest | undefined;
    /** Undefined where groups have too few or too equal answers for weights of their own. */
    readonly pooling: PartialPooling | undefined;
  }[];
};

/**
 * Tests strictness and weights of groups by permuting people, and pools the groups' own weights partly.
 *
 * @param onProgress - called with the share of the work that is done
 * @returns or why there can be no fit of all people
 */
export function analyseGroups(
  { data, criteria, questions, within, seed }: GroupRequest,
  makeKernel: MakeKernel,
  onProgress: (done: number) => void,
): Result<GroupAnalysis, readonly FitProblem[]> {
  const fitted = (some: Dataset, resampling = noResampling) =>
    estimate(some, maximumLikelihood, resampling, makeKernel, () => undefined);
  const whole = fitted(data, { ...noResampling, influence: true });
  if (!whole.ok) return whole;
  const unit = unitCovariance(data, criteria);
  const poolings = questions.map(({ group, groups }) =>
    pooled(
      Array.from({ length: groups }, (_, g) => fitted(peopleSubset(data, (n) => group[n] === g))),
      unit,
    ),
  );
  // The permutations are nearly all of the work.
  const onPermuted = (done: number) => onProgress(done / permutations);
  const permuting = { seed, permutations, ...(within && { strata: within }) };
  const differences = groupDifferences(whole.value, criteria, questions, { ...permuting, onPermuted });
  const strictness = strictnessTests(whole.value, data.names.length, questions, permuting);
  return ok({
    names: data.names,
    questions: questions.map((_, i) => ({
      difference: differences[i]!,
      strictness: strictness?.[i],
      pooling: poolings[i],
    })),
  });
}

function pooled(
  outcomes: readonly Result<Fit, readonly FitProblem[]>[],
  unit: Float64Array,
): PartialPooling | undefined {
  const fits = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return fits.length === outcomes.length ? partialPooling(fits, unit) : undefined;
}
