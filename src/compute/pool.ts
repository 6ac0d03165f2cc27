import { type Endpoint, proxy, type Remote, wrap } from 'comlink';
import type { DesignProblem, DesignRequest } from '../design/search.ts';
import type { Fit, OnProgress, Progress } from '../estimation/fit.ts';
import { fitMixed, type MixedFit, type WithTeam } from '../estimation/mixed/fit.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import type { ShardRows } from '../estimation/mixed/shard.ts';
import { shared, type Team, teamOf } from '../estimation/mixed/team.ts';
import { type Model, maximumLikelihood, noResampling, type Resampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Profile } from '../study/study.ts';
import type { ComputeApi } from './api.ts';

/** A started worker, of a browser or of Node. */
export type Engine = {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  /** Calls the listener when the worker cannot start or meets an error outside a call. */
  readonly onFailure: (listener: (error: Error) => void) => void;
};

type Api = Remote<ComputeApi>;

type Running = { readonly engine: Engine; readonly api: Api; readonly failed: Promise<never> };

/** Workers, started when needed and used again; at most `size` at a time, other calls wait their turn. */
export class Pool {
  readonly #start: () => Engine;
  readonly #idle: Running[] = [];
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(start: () => Engine, size: number) {
    this.#start = start;
    this.#free = size;
  }

  /**
   * Estimates `model` on `data` in a worker.
   *
   * @param signal - abort ends the worker
   * @param onProgress - called at most ten times a second
   * @returns rejects with the signal's reason on abort, and with an Error when the worker fails
   */
  fit(
    data: Dataset,
    model: Model,
    resampling: Resampling,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Result<Fit, readonly FitProblem[]>> {
    const report = proxy((progress: Progress) => {
      // Reports already on their way when a worker ends would otherwise still come in.
      if (!signal.aborted) onProgress(progress);
    });
    return this.#run<Result<Fit, readonly FitProblem[]>>(signal, (api) =>
      api.fit(data, model, resampling, report),
    );
  }

  /**
   * Estimates a mixed model, its persons spread over all workers that are free.
   *
   * @param signal - abort ends the workers
   * @returns rejects with the signal's reason on abort, and with an Error when a worker fails
   */
  async mixed(
    data: Dataset,
    model: MixedModel,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Result<MixedFit, readonly FitProblem[]>> {
    const fixed = await this.fit(data, maximumLikelihood, noResampling, signal, () => undefined);
    if (!fixed.ok) return fixed;
    const withTeam: WithTeam = (rows, use) => this.#together(signal, [], (apis) => held(apis, rows, use));
    return fitMixed(data, model, fixed.value, withTeam, onProgress);
  }

  /**
   * Searches scenarios in a worker; see `searchDesign`.
   *
   * @param signal - abort ends the worker
   * @param onProgress - called at most ten times a second
   * @returns rejects with the signal's reason on abort, and with an Error when the worker fails
   */
  design(
    request: DesignRequest,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<Result<Profile[][], DesignProblem>> {
    const report = proxy((done: number) => {
      if (!signal.aborted) onProgress(done);
    });
    return this.#run<Result<Profile[][], DesignProblem>>(signal, (api) => api.design(request, report));
  }

  /** Ends the idle workers. */
  close(): void {
    for (const { engine } of this.#idle.splice(0)) engine.terminate();
  }

  /** Takes one worker, waiting for it, and all others that need not be waited for. */
  #together<T>(signal: AbortSignal, taken: Api[], use: (apis: readonly Api[]) => Promise<T>): Promise<T> {
    return this.#run(signal, (api) => {
      const apis = [...taken, api];
      return this.#free > 0 ? this.#together(signal, apis, use) : use(apis);
    });
  }

  async #run<T>(signal: AbortSignal, call: (api: Remote<ComputeApi>) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const ended = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
    });
    try {
      await Promise.race([this.#turn(signal), aborted]);
      return await this.#settled(call, aborted);
    } finally {
      ended.abort();
    }
  }

  /** Makes the call in a worker and gives its place back, whatever becomes of it. */
  async #settled<T>(call: (api: Remote<ComputeApi>) => Promise<T>, aborted: Promise<never>): Promise<T> {
    try {
      const running = this.#idle.pop() ?? this.#launch();
      try {
        // Comlink leaves a call to a terminated worker pending for ever: the race ends it.
        const value = await Promise.race([call(running.api), running.failed, aborted]);
        this.#idle.push(running);
        return value;
      } catch (error) {
        running.engine.terminate();
        throw error;
      }
    } finally {
      this.#free++;
      this.#waiting.shift()?.();
    }
  }

  #launch(): Running {
    const engine = this.#start();
    const failed = new Promise<never>((_, reject) => engine.onFailure(reject));
    const running = { engine, api: wrap<ComputeApi>(engine.endpoint), failed };
    failed.catch(() => {
      // One that fails while idle must not be given the next call.
      const at = this.#idle.indexOf(running);
      if (at >= 0) this.#idle.splice(at, 1);
    });
    return running;
  }

  /** Resolves when a place is taken; an aborted caller gives up its turn. */
  async #turn(signal: AbortSignal): Promise<void> {
    while (this.#free === 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
      if (signal.aborted) {
        this.#waiting.shift()?.();
        return;
      }
    }
    this.#free--;
  }
}

/** Spreads persons over workers, and frees the workers' memory of them in the end. */
async function held<T>(apis: readonly Api[], whole: ShardRows, use: (team: Team) => Promise<T>): Promise<T> {
  const parts = shared(whole, apis.length);
  const members = apis.slice(0, parts.length);
  await Promise.all(members.map((api, m) => api.hold(parts[m]!)));
  try {
    return await use(teamOf(members));
  } finally {
    await Promise.all(members.map((api) => api.hold(undefined)));
  }
}
