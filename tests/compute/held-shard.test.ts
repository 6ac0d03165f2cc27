import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldShard } from '../../src/compute/held-shard.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { panelKernels } from '../../src/compute/panel-kernels.ts';
import { panelData } from '../../src/estimation/mixed/panel-data.ts';
import { specification } from '../../src/estimation/mixed/specification.ts';
import { byCriterion, ratings } from '../estimation/mixed/example.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a shard waits for the memory that its first points need', async () => {
  const data = ratings();
  const spec = specification(byCriterion, 'ordered', data.names, ['1|2', '2|3']);
  const rows = panelData(data, spec, [0, 1, 2, 3], Int32Array.of(0, 1, 2)).rows();
  const make = vi.fn(panelKernels(kernelModule()));
  make.mockImplementationOnce(() => {
    throw new RangeError('Out of memory: Cannot allocate Wasm memory for new instance');
  });
  const shard = heldShard(make);
  shard.hold({ rows, shapes: spec.shapes, firstPerson: 0 });
  const placed = shard.place({ kind: 'population', sequence: 'sobol', seed: 1, count: 4 });
  await vi.advanceTimersByTimeAsync(20);
  await placed;
  expect(make).toHaveBeenCalledTimes(2);
  expect(shard.effective(new Float64Array(spec.names.length)).length).toBe(20);
});
