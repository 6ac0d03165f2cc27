import { ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import { peopleSubset } from '../../response/people-subset.ts';
import { fit as estimate, type Fit } from '../fit.ts';
import { testLevel } from '../joint-test.ts';
import type { MakeKernel } from '../kernel.ts';
import { maximumLikelihood, noResampling } from '../model.ts';
import { permutations } from '../permutations.ts';
import type { FitProblem } from '../problem.ts';
import { type AdjustedGroups, adjustedGroups } from './adjusted-groups.ts';
import type { Weights } from './difference.ts';
import { type PartialPooling, partialPooling } from './pooling.ts';
import type { Background } from './strictness.ts';
import { type GroupTests, groupTests } from './tests.ts';
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
  /** The lowest category that agrees; undefined of choices. */
  readonly agrees: number | undefined;
  readonly seed: number;
};

/** Whether groups differ, and what each weighs: for each question, in their order. */
export type GroupAnalysis = {
  readonly names: readonly string[];
  readonly questions: readonly (GroupTests & {
    /** Undefined where groups have too few or too equal answers for weights of their own. */
    readonly pooling: PartialPooling | undefined;
  })[];
  /**
   * Each question given the others, in their order, with the weights that were found to differ. Undefined where there
   * is only one question, or people are compared within another one, and of choices.
   */
  readonly together: readonly AdjustedGroups[] | 'no-fit' | undefined;
};

/**
 * Tests strictness and weights of groups by permuting people, and pools the groups' own weights partly.
 *
 * @param onProgress - called with the share of the work that is done
 * @returns or why there can be no fit of all people
 */
export function analyseGroups(
  request: GroupRequest,
  makeKernel: MakeKernel,
  onProgress: (done: number) => void,
): Result<GroupAnalysis, readonly FitProblem[]> {
  const { data, criteria, questions, within, seed } = request;
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
  // Of the work nearly all is that people are permuted.
  const permuted = readsTogether(request) ? 0.85 : 1;
  const tests = groupTests(whole.value, data.names.length, criteria, questions, {
    seed,
    permutations,
    ...(within && { strata: within }),
    onPermuted: (done) => onProgress((permuted * done) / permutations),
  });
  return ok({
    names: data.names,
    questions: tests.map((each, i) => ({ ...each, pooling: poolings[i] })),
    together: together(request, tests, makeKernel, (done) => onProgress(permuted + (1 - permuted) * done)),
  });
}

function readsTogether({ data, questions, within }: GroupRequest): boolean {
  return data.kind === 'ratings' && within === undefined && questions.length > 1;
}

/**
 * With the weights of those criteria only of which a test says that groups differ in them: with all of them small
 * groups would have more weights than they can carry.
 */
function together(
  request: GroupRequest,
  tests: readonly GroupTests[],
  makeKernel: MakeKernel,
  onProgress: (done: number) => void,
): GroupAnalysis['together'] {
  const { data, criteria, questions, agrees } = request;
  if (data.kind !== 'ratings' || agrees === undefined || !readsTogether(request)) return undefined;
  const differing = questions.map((question, i) => {
    // What goes less closely with the criteria seems to weigh each of them otherwise.
    const { raised } = tests[i]!;
    const found = raised.criteria.map((p) => raised.weights < testLevel && p < testLevel);
    return { ...question, weights: criteria.filter((_, c) => found[c]).flatMap(weightsOf) };
  });
  return adjustedGroups(data, differing, agrees, makeKernel, onProgress);
}

function weightsOf({ first, names }: Weights): number[] {
  return names.map((_, w) => first + w);
}

function pooled(
  outcomes: readonly Result<Fit, readonly FitProblem[]>[],
  unit: Float64Array,
): PartialPooling | undefined {
  const fits = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return fits.length === outcomes.length ? partialPooling(fits, unit) : undefined;
}
