import { afterEach, expect, test, vi } from 'vitest';
import { ok } from '../../src/lib/result.ts';
import type { FittedModel } from '../../src/results/fitted-model.ts';
import { usualSettings } from '../../src/results/model-settings.ts';
import { fittedModel } from '../../src/state/fitted-model.ts';
import {
  fitModels,
  fittedModels,
  leaveModels,
  markField,
  modelRun,
  takeUpModels,
  wrongFields,
} from '../../src/state/models.ts';
import { example, fitOf, ratingsOf } from '../estimation/fitting.ts';

vi.mock(import('../../src/state/fitted-model.ts'), async (load) => {
  const { fittedModel } = await load();
  return { fittedModel: vi.fn(fittedModel) };
});

const subject = { data: ratingsOf(example()), criteria: [], minimum: 1 };

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
  takeUpModels('these', subject, []);
  const earlier = fitModels(['alike', 'strictness']);
  void fitModels(['weights']);
  await earlier;
  expect(modelRun.value).toMatchObject({ kind: 'running', model: 'weights' });
});

const fit = fitOf(subject.data);
const alike: FittedModel = { kind: 'alike', key: 'alike', settings: usualSettings, fit };
const strictness = { ...alike, key: 'strictness' };

/** What was kept comes back when `open` is called. */
function slowKeeper() {
  let open: () => void = () => undefined;
  const back = new Promise<readonly FittedModel[]>((resolve) => {
    open = () => resolve([strictness]);
  });
  const saved: (readonly FittedModel[])[] = [];
  const save = async (models: readonly FittedModel[]) => {
    saved.push(models);
  };
  return { keeper: { load: () => back, save }, open, saved };
}

test('a fit that is done before those of before are back takes the place of none of them', async () => {
  vi.mocked(fittedModel).mockResolvedValue(ok(alike));
  const { keeper, open, saved } = slowKeeper();
  takeUpModels('those', subject, [], keeper);
  const done = fitModels(['alike']);
  await vi.waitFor(() => expect(fittedModel).toHaveBeenCalled());
  open();
  await done;
  expect(saved).toEqual([[strictness, alike]]);
  expect(fittedModels.value).toEqual([strictness, alike]);
});

test('models that come back after their page was left are there when it is opened again', async () => {
  const { keeper, open } = slowKeeper();
  takeUpModels('others', subject, [], keeper);
  leaveModels();
  open();
  await Promise.resolve();
  expect(fittedModels.value).toEqual([]);
  takeUpModels('others', subject, [], keeper);
  await vi.waitFor(() => expect(fittedModels.value).toEqual([strictness]));
});

test('whoever comes back to answers whose fit was stopped by leaving is told so, once', () => {
  vi.mocked(fittedModel).mockReturnValue(new Promise(() => undefined));
  takeUpModels('left', subject, []);
  void fitModels(['weights']);
  leaveModels();
  takeUpModels('elsewhere', subject, []);
  expect(modelRun.value).toEqual({ kind: 'idle' });
  leaveModels();
  takeUpModels('left', subject, []);
  expect(modelRun.value).toEqual({ kind: 'stopped', model: 'weights', by: 'left' });
  leaveModels();
  takeUpModels('left', subject, []);
  expect(modelRun.value).toEqual({ kind: 'idle' });
});

test('markField keeps for which model a field is wrong until it is right', () => {
  markField('count', 'weights', true);
  markField('starts', 'classes', true);
  markField('count', 'weights', false);
  expect([...wrongFields.value.values()]).toEqual(['classes']);
  markField('starts', 'classes', false);
  expect(wrongFields.value.size).toBe(0);
});
