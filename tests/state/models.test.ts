import { afterEach, expect, test, vi } from 'vitest';
import { fitModels, leaveModels, modelRun, takeUpModels } from '../../src/state/models.ts';
import { example, ratingsOf } from '../estimation/fitting.ts';

/** A worker that never has an answer. */
class Busy {
  addEventListener() {}
  postMessage() {}
  terminate() {}
}

afterEach(() => {
  leaveModels();
  vi.unstubAllGlobals();
});

test('fitModels lets go of the models of an earlier call that were still to come', async () => {
  vi.stubGlobal('Worker', Busy);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  // Node's blobs have no origin.
  vi.stubGlobal('location', { origin: 'null' });
  takeUpModels('these', { data: ratingsOf(example()), criteria: [], minimum: 1 }, []);
  const earlier = fitModels(['alike', 'strictness']);
  void fitModels(['weights']);
  await earlier;
  expect(modelRun.value).toMatchObject({ kind: 'running', model: 'weights' });
});
