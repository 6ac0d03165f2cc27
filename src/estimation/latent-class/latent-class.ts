import { fail, ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import type { Step } from '../fit.ts';
import type { MakeKernel } from '../kernel.ts';
import type { FitProblem } from '../problem.ts';
import { type Described, described } from './described.ts';
import { numbers, reordered } from './layout.ts';
import { expected } from './mixture.ts';
import type { LatentClassModel } from './model.ts';
import { bestNearby } from './nearby.ts';
import { type Prepared, prepared } from './prepare.ts';
import { classPeople, type Start, startFrom } from './start.ts';
import { type Staying, staying } from './staying.ts';

/** How far a running fit is. */
export type ClassProgress =
  | { readonly kind: 'start'; readonly start: number; readonly of: number; readonly step: Step }
  | { readonly kind: 'resampled'; readonly done: number; readonly of: number };

/** The best maximum that was found. */
export type LatentClassFit = Described & {
  /** Of all starts. */
  readonly evaluations: number;
  /** Of the start that reached the best. */
  readonly path: readonly Step[];
  /** How many starts came to the best that is not refused. */
  readonly reached: number;
  /** Penalised log-likelihood that each start came to. */
  readonly starts: readonly number[];
  readonly staying: Staying;
};

/**
 * Estimates a latent-class model by maximum likelihood: from each start EM steps, then Newton's method,
 * and from the best of them a few leaps.
 *
 * @returns the best fit in which no class is too small; or, when there can be none, why
 */
export function latentClass(
  data: Dataset,
  model: LatentClassModel,
  makeKernel: MakeKernel,
  onProgress: (progress: ClassProgress) => void,
): Result<LatentClassFit, readonly FitProblem[]> {
  const task = prepared(data, model, makeKernel);
  if (!task.ok) return task;
  const starts = numbers(model.starts).map((start) =>
    startFrom(task.value, start, (step) => onProgress({ kind: 'start', start, of: model.starts, step })),
  );
  return bestOf(task.value, starts, makeKernel, onProgress);
}

/** Two starts within this of each other, in nats, came to the same maximum. */
const same = 0.01;

/** The fit at the best of the starts, given in the order of their index wherever they were run. */
export function bestOf(
  task: Prepared,
  all: readonly Start[],
  makeKernel: MakeKernel,
  onProgress: (progress: ClassProgress) => void,
): Result<LatentClassFit, readonly FitProblem[]> {
  const { model, needed, mixture } = task;
  const top = lowest(all);
  const from = lowest(all.filter(({ smallest }) => smallest >= needed));
  if (!from) {
    return fail([{ kind: 'small-class', classes: model.classes, people: top?.smallest ?? 0, needed }]);
  }
  const best = bestNearby(task, from);
  const starts = all.map((start) => (start === from ? best : start));
  const people = classPeople(mixture, expected(mixture, best.at).posterior);
  const order = numbers(model.classes).sort((a, b) => people[b]! - people[a]!);
  const at = reordered(mixture.layout, best.at, order);
  const setAside: FitProblem[] =
    top && top.value < best.value - same ? [{ kind: 'class-set-aside', people: top.smallest, needed }] : [];
  return ok({
    ...described(task, at, makeKernel, setAside),
    evaluations: starts.reduce((sum, { evaluations }) => sum + evaluations, 0),
    path: best.path,
    reached: starts.filter(({ value, smallest }) => smallest >= needed && value <= best.value + same).length,
    starts: starts.map(({ value }) => -value),
    staying: staying(task, at, progressOf(model.bootstrap, onProgress)),
  });
}

function lowest(starts: readonly Start[]): Start | undefined {
  return starts
    .filter(({ value }) => Number.isFinite(value))
    .reduce<Start | undefined>(
      (best, start) => (best && best.value <= start.value ? best : start),
      undefined,
    );
}

function progressOf(of: number, onProgress: (progress: ClassProgress) => void): () => void {
  let done = 0;
  return () => onProgress({ kind: 'resampled', done: ++done, of });
}
