import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceFreed } from '../../src/compute/once-freed.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const noRoom = () => {
  throw new RangeError('Out of memory: Cannot allocate Wasm memory for new instance');
};

test('onceFreed waits until there is room', async () => {
  const make = vi.fn(noRoom).mockImplementationOnce(noRoom).mockImplementationOnce(noRoom);
  make.mockImplementation((() => 'made') as never);
  const made = onceFreed(make);
  await vi.advanceTimersByTimeAsync(70);
  expect(await made).toBe('made');
  expect(make).toHaveBeenCalledTimes(3);
});

test('onceFreed gives up after a second and a half, and at once where it is something else', async () => {
  const made = onceFreed(noRoom);
  const refused = expect(made).rejects.toThrow(RangeError);
  await vi.advanceTimersByTimeAsync(1570);
  await refused;
  const fault = () => {
    throw new Error('rows: wrong');
  };
  await expect(onceFreed(fault)).rejects.toThrow('rows: wrong');
});
