import { type Endpoint, type Remote, wrap } from 'comlink';
import type { ComputeApi } from './api.ts';

/** A started worker, of a browser or of Node. */
export type Engine = {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  /** Calls the listener when the worker cannot start or meets an error outside a call. */
  readonly onFailure: (listener: (error: Error) => void) => void;
};

/** A worker that calls can be made in. */
export type Api = Remote<ComputeApi>;

type Running = { readonly engine: Engine; readonly api: Api; readonly failed: Promise<never> };

/** Workers, started when needed and used again; at most `size` at a time, other calls wait their turn. */
export class Workers {
  readonly #start: () => Engine;
  readonly #idle: Running[] = [];
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(start: () => Engine, size: number) {
    this.#start = start;
    this.#free = size;
  }

  /** Ends the idle workers. */
  close(): void {
    for (const { engine } of this.#idle.splice(0)) engine.terminate();
  }

  /**
   * Takes one worker, waiting for it, and all others that need not be waited for.
   *
   * @returns as `run`; when one of them fails, all are ended
   */
  async together<T>(signal: AbortSignal, use: (apis: readonly Api[]) => Promise<T>): Promise<T> {
    const failed = new AbortController();
    const give = () => failed.abort(signal.reason);
    signal.addEventListener('abort', give);
    const take = (taken: readonly Api[]): Promise<T> =>
      this.run(failed.signal, (api) => {
        const apis = [...taken, api];
        return this.#free > 0 ? take(apis) : use(apis);
      });
    try {
      signal.throwIfAborted();
      return await take([]);
    } catch (error) {
      // Those that were taken later wait for the one that failed, and would do so for ever.
      failed.abort(error);
      throw error;
    } finally {
      signal.removeEventListener('abort', give);
    }
  }

  /**
   * Makes a call in a worker.
   *
   * @param signal - abort ends the worker
   * @param after - `ended` where the call leaves much behind, which a worker that waits would not clear
   * @returns rejects with the signal's reason on abort, and with an Error when the worker fails
   */
  async run<T>(
    signal: AbortSignal,
    call: (api: Api) => Promise<T>,
    after: 'kept' | 'ended' = 'kept',
  ): Promise<T> {
    signal.throwIfAborted();
    const ended = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
    });
    try {
      await Promise.race([this.#turn(signal), aborted]);
      return await this.#settled(call, aborted, after);
    } finally {
      ended.abort();
    }
  }

  /** Makes the call in a worker and gives its place back, whatever becomes of it. */
  async #settled<T>(
    call: (api: Api) => Promise<T>,
    aborted: Promise<never>,
    after: 'kept' | 'ended',
  ): Promise<T> {
    try {
      const running = this.#idle.pop() ?? this.#launch();
      try {
        // Comlink leaves a call to a terminated worker pending for ever: the race ends it.
        const value = await Promise.race([call(running.api), running.failed, aborted]);
        if (after === 'ended') running.engine.terminate();
        else this.#idle.push(running);
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
