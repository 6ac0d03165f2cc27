import { MessageChannel, Worker } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { afterEach, expect, test } from 'vitest';
import { Pool } from '../../src/compute/pool.ts';
import type { Engine } from '../../src/compute/workers.ts';
import type { Progress } from '../../src/estimation/fit.ts';
import { analyseGroups } from '../../src/estimation/groups/analysis.ts';
import { type ClassProgress, latentClass } from '../../src/estimation/latent-class/latent-class.ts';
import source from '../../src/headless/worker.ts?script';
import { example, fitOf, makeKernel, ratingsOf } from '../estimation/fitting.ts';
import { byCriterion, effects, ratings } from '../estimation/mixed/example.ts';
import { choices, modelOf } from '../estimation/two-classes.ts';

const data = ratingsOf(example());
const model = { family: 'fixed' as const, ridge: 0, codings: [] };
const short = { jackknife: false, bootstrap: 20, seed: 1 };
/** More work than a test would wait for. */
const endless = { jackknife: false, bootstrap: 1e6, seed: 1 };
/** The quickest of the models that are integrated over persons. */
const shifted = { ...byCriterion, random: [], draws: { kind: 'quadrature' as const, nodes: 5 } };
const never = new AbortController().signal;
const ignore = () => undefined;

let pool: Pool | undefined;
let started = 0;
let ended = 0;
/** What each worker started so far is to call when it fails. */
let failures: ((error: Error) => void)[] = [];

function poolOf(size: number, script = source): Pool {
  started = 0;
  ended = 0;
  failures = [];
  pool = new Pool(() => {
    started++;
    const worker = new Worker(script, { eval: true });
    return {
      endpoint: nodeEndpoint(worker),
      terminate: () => {
        ended++;
        void worker.terminate();
      },
      onFailure: (listener) => {
        failures.push(listener);
        worker.once('error', listener);
      },
    } satisfies Engine;
  }, size);
  return pool;
}

afterEach(() => pool?.close());

test('a fit in a worker gives the same bits as one beside it', async () => {
  const outcome = await poolOf(1).fit(data, model, short, never, ignore);
  expect(outcome).toEqual({ ok: true, value: fitOf(data, { resampling: short }) });
});

test('a worker is used again, and no more are started than the pool allows', async () => {
  const two = poolOf(2);
  await Promise.all([1, 2, 3, 4, 5].map((seed) => two.fit(data, model, { ...short, seed }, never, ignore)));
  expect({ started, ended }).toEqual({ started: 2, ended: 0 });
});

test('a report that comes after the answer, by its own channel, is not passed on', async () => {
  const { port1, port2 } = new MessageChannel();
  let report: ((progress: Progress) => Promise<void>) | undefined;
  const api = {
    take: ignore,
    fit: (_model: unknown, _resampling: unknown, listener: typeof report) => {
      report = listener;
      return { ok: true };
    },
  };
  expose(api, nodeEndpoint(port2 as never));
  const engine = { endpoint: nodeEndpoint(port1 as never), terminate: ignore, onFailure: ignore };
  const seen: Progress[] = [];
  const alone = new Pool(() => engine, 1);
  await alone.fit(data, model, short, never, (progress) => seen.push(progress));
  await report!({ kind: 'resampled', done: 1, of: 20 });
  expect(seen).toEqual([]);
  port1.close();
});

test('a problem comes back as a value', async () => {
  const same = { ...data, answer: data.answer.map(() => 1) };
  expect(await poolOf(1).fit(same, model, short, never, ignore)).toEqual({
    ok: false,
    problem: [{ kind: 'no-variation', category: '2' }],
  });
});

test('an abort during a fit rejects with its reason and ends the worker', async () => {
  const one = poolOf(1);
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  const seen: Progress[] = [];
  const running = one.fit(data, model, endless, controller.signal, (progress) => {
    seen.push(progress);
    if (progress.kind === 'resampled') controller.abort(reason);
  });
  await expect(running).rejects.toBe(reason);
  const reports = seen.length;
  expect({ started, ended }).toEqual({ started: 1, ended: 1 });
  expect((await one.fit(data, model, short, never, ignore)).ok).toBe(true);
  expect(seen).toHaveLength(reports);
});

test('an abort of a call that waits its turn leaves the turn to the next', async () => {
  const one = poolOf(1);
  const [busy, waiting] = [new AbortController(), new AbortController()];
  const first = one.fit(data, model, endless, busy.signal, ignore);
  const second = one.fit(data, model, short, waiting.signal, ignore);
  const third = one.fit(data, model, short, never, ignore);
  waiting.abort(new Error('second'));
  await expect(second).rejects.toThrow('second');
  busy.abort(new Error('first'));
  await expect(first).rejects.toThrow('first');
  expect((await third).ok).toBe(true);
});

test('a call with a signal aborted before starts no worker', async () => {
  const running = poolOf(1).fit(data, model, short, AbortSignal.abort(new Error('too late')), ignore);
  await expect(running).rejects.toThrow('too late');
  expect(started).toBe(0);
});

test('a worker that cannot start rejects the call, and the pool goes on', async () => {
  const broken = poolOf(1, 'throw new Error("cannot start")');
  await expect(broken.fit(data, model, short, never, ignore)).rejects.toThrow('cannot start');
  await expect(broken.fit(data, model, short, never, ignore)).rejects.toThrow('cannot start');
  expect({ started, ended }).toEqual({ started: 2, ended: 2 });
});

test('starts of latent classes spread over two workers give the same bits as in one go', async () => {
  const seen: ClassProgress[] = [];
  const several = modelOf({ starts: 3, bootstrap: 2 });
  const outcome = await poolOf(2).classes(choices(), several, never, (progress) => seen.push(progress));
  expect(outcome).toEqual(latentClass(choices(), several, makeKernel, ignore));
  expect({ started, ended }).toEqual({ started: 2, ended: 0 });
  const reported = seen.flatMap((progress) => (progress.kind === 'start' ? [progress.start] : []));
  expect(reported).toEqual(expect.arrayContaining([0, 1]));
});

test('an abort during the starts of latent classes ends all their workers', async () => {
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  const running = poolOf(2).classes(choices(), modelOf({ starts: 1e6 }), controller.signal, () =>
    controller.abort(reason),
  );
  await expect(running).rejects.toBe(reason);
  expect({ started, ended }).toEqual({ started: 2, ended: 2 });
});

test('more classes than people can fill come back as a problem', async () => {
  const outcome = await poolOf(2).classes(choices(9), modelOf({ classes: 6 }), never, ignore);
  expect(outcome).toMatchObject({ ok: false, problem: [{ kind: 'small-class' }] });
});

test('when one worker of a team fails all are ended, and the next team is as large', async () => {
  const three = poolOf(3);
  const running = (onProgress: () => void) => three.mixed(ratings(), shifted, never, onProgress);
  await expect(running(() => failures[1]?.(new Error('died')))).rejects.toThrow('died');
  expect({ started, ended }).toEqual({ started: 3, ended: 3 });
  expect(await running(ignore)).toMatchObject({ ok: true });
  expect({ started, ended }).toEqual({ started: 6, ended: 3 });
});

test('how long a fit takes is told by a first evaluation in a worker, shared by as many as there are', async () => {
  const two = poolOf(2);
  const outcome = await two.expectedMs(ratings(), byCriterion, never);
  if (!outcome.ok) throw new Error('not measured');
  expect(outcome.value).toBeGreaterThan(0);
  expect(outcome.value).toBeLessThan(Number.POSITIVE_INFINITY);
  const alike = { ...ratings(), answer: new Int32Array(160) };
  expect(await two.expectedMs(alike, byCriterion, never)).toMatchObject({ ok: false });
});

test('groups are tested in a worker as beside it', async () => {
  const request = {
    data: ratings(),
    criteria: [{ criterion: 'a', first: 0, names: ['a:1', 'a:2'], matrix: effects }],
    questions: [{ group: Int32Array.from({ length: 20 }, (_, n) => n % 2), groups: 2, ordered: false }],
    agrees: 1,
    seed: 1,
  };
  const outcome = await poolOf(1).groups(request, never, ignore);
  expect(outcome).toEqual(analyseGroups(request, makeKernel, ignore));
});
