import { type ProxyMarked, proxy, transfer } from 'comlink';
import type { DesignProblem, DesignRequest } from '../design/request.ts';
import { bestOf, type Found } from '../design/search.ts';
import type { ExpectedWork } from '../estimation/expected-work.ts';
import type { Fit, OnProgress } from '../estimation/fit.ts';
import type { GroupAnalysis, GroupRequest } from '../estimation/groups/analysis.ts';
import type { ClassProgress, LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { LatentClassModel } from '../estimation/latent-class/model.ts';
import { fitMixed, type WithTeam } from '../estimation/mixed/fit.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import { type Model, maximumLikelihood, noResampling, type Resampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import { levelsInTurns } from '../response/levels.ts';
import { type DesignProgress, searchInRounds } from './design-rounds.ts';
import { moving } from './moving.ts';
import { seldom } from './seldom.ts';
import { spreadPersons } from './spread-persons.ts';
import { spreadStarts } from './spread-starts.ts';
import { turns } from './turns.ts';
import { type Engine, Workers } from './workers.ts';

/** Levels of which a fit leaves tens of megabytes behind; to start another worker takes less time than the fit. */
const many = 1_000_000;

/** Everything that is computed in workers. */
export class Pool {
  readonly #workers: Workers;
  readonly #size: number;

  constructor(start: () => Engine, size: number) {
    this.#size = size;
    this.#workers = new Workers(start, size);
  }

  /**
   * Estimates `model` on `data` in a worker.
   *
   * @param signal - abort ends the worker
   * @param onProgress - called at most ten times a second
   * @returns rejects with the signal's reason on abort, and with an Error when the worker fails
   */
  async fit(
    data: Dataset,
    model: Model,
    resampling: Resampling,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Result<Fit, readonly FitProblem[]>> {
    const { x, ...answers } = data;
    const levels = await levelsInTurns(x, data.names.length, turns(signal));
    const own = levels.kind === 'numbered' ? levels.number : levels.x;
    const given = transfer(levels, [own.buffer as ArrayBuffer]);
    return reporting(signal, onProgress, (report) =>
      this.#workers.run<Result<Fit, readonly FitProblem[]>>(
        signal,
        async (api) => {
          await api.take(moving(answers), given);
          return api.fit(model, resampling, report);
        },
        x.length > many ? 'ended' : 'kept',
      ),
    );
  }

  /**
   * Estimates a mixed model, its persons spread over all workers that are free.
   *
   * @param signal - abort ends the workers
   * @param onProgress - called at most ten times a second
   * @returns rejects with the signal's reason on abort, and with an Error when a worker fails
   */
  async mixed(
    data: Dataset,
    model: MixedModel,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Result<MixedFit, readonly FitProblem[]>> {
    const { noise } = model;
    const alike: Model = { ...maximumLikelihood, ...(noise && { noise }) };
    const fixed = await this.fit(data, alike, noResampling, signal, () => undefined);
    if (!fixed.ok) return fixed;
    const withTeam: WithTeam = (persons, use) =>
      this.#workers.together(signal, (apis) => spreadPersons(apis, persons, use));
    const report = seldom(onProgress);
    return fitMixed(data, model, fixed.value, withTeam, (progress) => {
      if (!signal.aborted) report(progress);
    });
  }

  /**
   * Estimates a latent-class model, its starts spread over all workers that are free.
   *
   * @param signal - abort ends the workers
   * @param onProgress - called at most ten times a second by each worker
   * @returns rejects with the signal's reason on abort, and with an Error when a worker fails
   */
  async classes(
    data: Dataset,
    model: LatentClassModel,
    signal: AbortSignal,
    onProgress: (progress: ClassProgress) => void,
  ): Promise<Result<LatentClassFit, readonly FitProblem[]>> {
    return reporting(signal, onProgress, async (report) => {
      const starts = await this.#workers.together(signal, (apis) =>
        spreadStarts(apis, model.starts, (api, indices) => api.classStarts(data, model, indices, report)),
      );
      if (!starts.ok) return starts;
      return this.#workers.run<Result<LatentClassFit, readonly FitProblem[]>>(signal, (api) =>
        api.classes(data, model, starts.value, report),
      );
    });
  }

  /**
   * About how many milliseconds a fit will take here, by a first evaluation in a worker.
   *
   * @returns or why there can be no fit, as far as that is known beforehand; rejects as `fit`
   */
  async expectedMs(
    data: Dataset,
    model: Model | MixedModel | LatentClassModel,
    signal: AbortSignal,
  ): Promise<Result<number, readonly FitProblem[]>> {
    const work = await this.#workers.run<Result<ExpectedWork, readonly FitProblem[]>>(signal, (api) =>
      api.expected(data, model),
    );
    return work.ok ? ok(work.value.shared / this.#size + work.value.alone) : work;
  }

  /**
   * Tests in a worker whether groups of people weigh differently; see `analyseGroups`.
   *
   * @param onProgress - called at most ten times a second with the share of the work that is done
   * @returns rejects as `fit`
   */
  groups(
    request: GroupRequest,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<Result<GroupAnalysis, readonly FitProblem[]>> {
    return reporting(signal, onProgress, (report) =>
      this.#workers.run<Result<GroupAnalysis, readonly FitProblem[]>>(signal, (api) =>
        api.groups(request, report),
      ),
    );
  }

  /**
   * Searches scenarios, its starts spread over all workers that are free.
   *
   * @param signal - abort ends the workers
   * @param onProgress - called at most ten times a second by each worker with the best so far
   * @returns rejects with the signal's reason on abort, and with an Error when a worker fails
   */
  design(
    request: DesignRequest,
    signal: AbortSignal,
    onProgress: (progress: DesignProgress) => void,
  ): Promise<Result<Found, DesignProblem>> {
    const started = performance.now();
    let best: Found | undefined;
    const onFound = (found: Found) => {
      best = best ? bestOf([best, found])! : found;
      onProgress({ best, seconds: (performance.now() - started) / 1000 });
    };
    return reporting(signal, onFound, (report) =>
      this.#workers.together(signal, (apis) => searchInRounds(request, apis, report)),
    );
  }

  /** Ends the idle workers. */
  close(): void {
    this.#workers.close();
  }
}

/**
 * Work that workers report on. Reports have a channel of their own, by which one may come after the answer
 * or after an abort, and would then tell of work as going on that is over.
 */
async function reporting<P, T>(
  signal: AbortSignal,
  onProgress: (progress: P) => void,
  work: (report: ((progress: P) => void) & ProxyMarked) => Promise<T>,
): Promise<T> {
  let over = false;
  const report = proxy((progress: P) => {
    if (!over && !signal.aborted) onProgress(progress);
  });
  try {
    return await work(report);
  } finally {
    over = true;
  }
}
