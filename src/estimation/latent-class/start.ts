import { normal } from '../../lib/normal.ts';
import { seeded } from '../../lib/random.ts';
import type { Step } from '../fit.ts';
import { type Minimum, minimise } from '../optimiser.ts';
import { combined, numbers } from './layout.ts';
import { expected, type Mixture } from './mixture.ts';
import { expectedObjective, mixtureObjective } from './objective.ts';
import type { Prepared } from './prepare.ts';

/** Where one start ended. Plain data, so that starts may run in different workers. */
export type Start = {
  readonly index: number;
  /** [D] by standardised columns. */
  readonly at: Float64Array;
  /** Penalised negative log-likelihood; not a number that is compared when it is not finite. */
  readonly value: number;
  /** Expected people of the smallest class. */
  readonly smallest: number;
  readonly evaluations: number;
  readonly path: readonly Step[];
};

/** Far enough from zero to the maximum for Newton's method, which needs few more. */
const expectationSteps = 5;
const iterations = 200;
/** Standard deviation of a class's first weights about those of all, by columns of root mean square 1. */
const spread = 1;

/**
 * Seeks a maximum from the random point that `index` stands for: first by EM gradient steps, which never
 * lower the likelihood, then by Newton's method on the likelihood itself.
 */
export function startFrom(prepared: Prepared, index: number, onStep: (step: Step) => void): Start {
  const { mixture, largestStep, model } = prepared;
  const free = numbers(mixture.layout.parameters);
  const path: Step[] = [];
  const report = (_: number, value: number, gradientNorm: number) => {
    const step = { iteration: path.length, logLikelihood: -value, gradientNorm };
    path.push(step);
    onStep(step);
  };
  const random = seeded(Math.imul(model.seed, goldenRatio) + index);
  const begin = randomPoint(prepared, random);
  const settings = { free, largestStep, onStep: report };
  const first = minimise(expectedObjective(mixture), begin, { ...settings, iterations: expectationSteps });
  const { at, value, evaluations } = minimise(mixtureObjective(mixture), first.at, {
    ...settings,
    iterations,
  });
  const smallest = Math.min(...classPeople(mixture, expected(mixture, at).posterior));
  return { index, at, value, smallest, evaluations: first.evaluations + evaluations, path };
}

/** Keeps the starts of one seed apart from those of the next. */
const goldenRatio = 0x9e3779b1;

/** Classes of equal shares, each with its own weights around those of everybody. */
function randomPoint({ mixture, pooled }: Prepared, random: () => number): Float64Array {
  const { classes, coefficients, slopes } = mixture.layout;
  const own = numbers(classes).map(() =>
    pooled.map((value, p) => (p < coefficients ? value + spread * normal(random) : value)),
  );
  return combined(
    mixture.layout,
    own,
    own.map(() => new Float64Array(1 + slopes)),
  );
}

/** [Q] expected people of each class. */
export function classPeople({ layout, times }: Mixture, posterior: Float64Array): Float64Array {
  const people = new Float64Array(layout.classes);
  posterior.forEach((share, at) => {
    people[at % layout.classes]! += times[Math.floor(at / layout.classes)]! * share;
  });
  return people;
}

/** The maximum nearest to a start, with its classes in the given order. */
export function maximumAt({ mixture, largestStep }: Prepared, at: Float64Array): Minimum {
  const free = numbers(at.length);
  return minimise(mixtureObjective(mixture), at, { free, largestStep, iterations });
}
