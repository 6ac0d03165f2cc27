import { afterEach, expect, test, vi } from 'vitest';
import { turns } from '../../src/compute/turns.ts';
import { nextTurn } from '../../src/lib/next-turn.ts';

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
