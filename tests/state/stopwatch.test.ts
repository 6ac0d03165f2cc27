import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stopwatch } from '../../src/state/stopwatch.ts';

/** Milliseconds of the device's steady clock, and whether the page is in sight. */
let now = 0;
const page = { visibilityState: 'visible' };

beforeEach(() => {
  now = 0;
  page.visibilityState = 'visible';
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubGlobal('document', page);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets whole seconds pass, with a tick each. */
function pass(seconds: number): void {
  for (let s = 0; s < seconds; s++) {
    now += 1000;
    vi.advanceTimersByTime(1000);
  }
}

test('the stopwatch counts time in sight, and begins anew when it was asked', () => {
  const stopwatch = new Stopwatch();
  stopwatch.restart();
  pass(5);
  now += 400;
  expect(stopwatch.take()).toBeCloseTo(5.4, 9);
  pass(2);
  expect(stopwatch.take()).toBeCloseTo(2, 9);
});

test('the stopwatch leaves out time out of sight', () => {
  const stopwatch = new Stopwatch();
  stopwatch.restart();
  pass(3);
  page.visibilityState = 'hidden';
  pass(60);
  page.visibilityState = 'visible';
  pass(1);
  expect(stopwatch.take()).toBeCloseTo(4, 9);
});

test('the stopwatch counts two seconds at most for a phone that slept between two ticks', () => {
  const stopwatch = new Stopwatch();
  stopwatch.restart();
  pass(3);
  now += 8 * 3_600_000;
  vi.advanceTimersByTime(1000);
  expect(stopwatch.take()).toBeCloseTo(5, 9);
});

test('the stopwatch stands still once it is stopped', () => {
  const stopwatch = new Stopwatch();
  stopwatch.restart();
  pass(1);
  stopwatch.stop();
  expect(vi.getTimerCount()).toBe(0);
});
