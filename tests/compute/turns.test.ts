import { afterEach, expect, test, vi } from 'vitest';
import { inTurns, oneTurn, turns } from '../../src/compute/turns.ts';
import { nextTurn } from '../../src/lib/next-turn.ts';
import { type Steps, within } from '../../src/lib/steps.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('work that has lasted long enough waits for what came meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const pause = turns(new AbortController().signal);
  let came = false;
  setTimeout(() => {
    came = true;
  });
  await pause();
  expect(came).toBe(false);
  vi.advanceTimersByTime(30);
  await pause();
  expect(came).toBe(true);
});

test('a pause ends work that was aborted, with the reason', async () => {
  const controller = new AbortController();
  const pause = turns(controller.signal);
  controller.abort(new Error('no longer wanted'));
  await expect(pause()).rejects.toThrow('no longer wanted');
});

test('a page out of sight does not wait for timers, which are held up there', async () => {
  vi.stubGlobal('document', { visibilityState: 'hidden' });
  vi.stubGlobal('setTimeout', () => undefined);
  await expect(nextTurn()).resolves.toBeUndefined();
});

/** Work of four steps that last as long as the clock is moved on. */
function* work(ms: number): Steps<string> {
  for (const done of [0, 0.25, 0.5, 0.75]) {
    yield done;
    vi.advanceTimersByTime(ms);
  }
  return 'made';
}

test('oneTurn ends with the outcome of short work, and of long work with what is done of it', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  expect(oneTurn(work(1))).toEqual({ done: true, value: 'made' });
  const long = work(15);
  expect(oneTurn(long)).toEqual({ done: false, value: 0.5 });
  expect(oneTurn(long)).toEqual({ done: true, value: 'made' });
});

test('inTurns tells how far long work is, between the shares it is given, and ends it on abort', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const controller = new AbortController();
  const seen: number[] = [];
  const made = await inTurns(within(work(30), 0.5, 1), controller.signal, (done) => seen.push(done));
  expect([made, seen]).toEqual(['made', [0.625, 0.75, 0.875]]);
  const ended = inTurns(work(30), controller.signal, () => controller.abort(new Error('no longer wanted')));
  await expect(ended).rejects.toThrow('no longer wanted');
});
