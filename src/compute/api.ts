import { type ProxyMarked, type Remote, releaseProxy } from 'comlink';
import type { DesignProblem, DesignRequest } from '../design/request.ts';
import type { Found } from '../design/search.ts';
import { type Gathered, gatherLevels } from '../estimation/cells.ts';
import { clustersOf } from '../estimation/clusters.ts';
import { type ExpectedWork, expectedWork } from '../estimation/expected-work.ts';
import { type Fit, fitGathered, type OnProgress } from '../estimation/fit.ts';
import { analyseGroups, type GroupAnalysis, type GroupRequest } from '../estimation/groups/analysis.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { bestOf, type ClassProgress, type LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { LatentClassModel } from '../estimation/latent-class/model.ts';
import { prepared } from '../estimation/latent-class/prepare.ts';
import { type Start, startFrom } from '../estimation/latent-class/start.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import type { Model, Resampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Answers, Dataset } from '../response/dataset.ts';
import type { Levels } from '../response/levels.ts';
import { designKernel } from './design-kernel.ts';
import { designStarts } from './design-starts.ts';
import { type HeldShard, heldShard } from './held-shard.ts';
import { wasmKernels } from './kernels.ts';
import { kernelModule } from './module.ts';
import { panelKernels } from './panel-kernels.ts';
import { seldom } from './seldom.ts';

/** What a worker can be asked. Failures that a page must tell apart are values. */
export type ComputeApi = {
  /** Gathers the data of the next `fit` in a call of its own: what they came in is held no longer than that. */
  readonly take: (data: Answers, levels: Levels) => void;
  readonly fit: (
    model: Model,
    resampling: Resampling,
    onProgress: Remote<OnProgress & ProxyMarked>,
  ) => Result<Fit, readonly FitProblem[]>;
  /** Some of a latent-class model's starts, by their indices. */
  readonly classStarts: (
    data: Dataset,
    model: LatentClassModel,
    indices: readonly number[],
    onProgress: Remote<((progress: ClassProgress) => void) & ProxyMarked>,
  ) => Result<Start[], readonly FitProblem[]>;
  /** The fit at the best of all starts, which are in the order of their indices. */
  readonly classes: (
    data: Dataset,
    model: LatentClassModel,
    starts: readonly Start[],
    onProgress: Remote<((progress: ClassProgress) => void) & ProxyMarked>,
  ) => Result<LatentClassFit, readonly FitProblem[]>;
  /** See `expectedWork`. */
  readonly expected: (
    data: Dataset,
    model: Model | MixedModel | LatentClassModel,
  ) => Result<ExpectedWork, readonly FitProblem[]>;
  /** See `analyseGroups`. */
  readonly groups: (
    request: GroupRequest,
    onProgress: Remote<((done: number) => void) & ProxyMarked>,
  ) => Result<GroupAnalysis, readonly FitProblem[]>;
  /** The best of some starts of a search for scenarios; see `designStarts`. */
  readonly designStarts: (
    request: DesignRequest,
    starts: readonly number[],
    deadline: number,
    onProgress: Remote<((best: Found) => void) & ProxyMarked>,
  ) => Result<Found, DesignProblem>;
} & HeldShard;

/** The API as it runs inside a worker; the kernels are compiled once for all its calls. */
export function computeApi(): ComputeApi {
  const module = kernelModule();
  const makeKernel = wasmKernels(module);
  const makePanel = panelKernels(module);
  return {
    ...heldShard(makePanel),
    ...takenFit(makeKernel),
    classStarts: (data, model, indices, onProgress) =>
      reporting(onProgress, (report) => {
        const task = prepared(data, model, makeKernel);
        if (!task.ok) return task;
        const of = model.starts;
        return ok(
          indices.map((start) =>
            startFrom(task.value, start, (step) => report({ kind: 'start', start, of, step })),
          ),
        );
      }),
    classes: (data, model, starts, onProgress) =>
      reporting(onProgress, (report) => {
        const task = prepared(data, model, makeKernel);
        return task.ok ? bestOf(task.value, starts, makeKernel, report) : task;
      }),
    expected: (data, model) =>
      expectedWork(data, model, { makeKernel, makePanel, now: () => performance.now() }),
    groups: (request, onProgress) =>
      reporting(onProgress, (report) => analyseGroups(request, makeKernel, report)),
    designStarts: (request, starts, deadline, onProgress) =>
      reporting(onProgress, (report) =>
        designStarts(request, starts, deadline, designKernel(module), report),
      ),
  };
}

/** Data that are taken are those of the next fit, and go with it. */
function takenFit(makeKernel: MakeKernel): Pick<ComputeApi, 'take' | 'fit'> {
  let taken: { readonly data: Answers; readonly gathered: Gathered } | undefined;
  return {
    take(data, levels) {
      taken = { data, gathered: gatherLevels(data, levels) };
    },
    fit: (model, resampling, onProgress) =>
      reporting(onProgress, (report) => {
        if (!taken) throw new Error('worker: has taken no data');
        const { data, gathered } = taken;
        taken = undefined;
        const clusters = clustersOf(data, gathered.membership);
        return fitGathered(data, gathered, clusters, model, resampling, makeKernel, report);
      }),
  };
}

type Listener<T> = { (progress: T): unknown; readonly [releaseProxy]: () => void };

/** Lets go of the page's listener when the work is done. */
function reporting<T, R>(onProgress: Listener<T>, work: (report: (progress: T) => void) => R): R {
  try {
    return work(seldom(onProgress));
  } finally {
    onProgress[releaseProxy]();
  }
}
