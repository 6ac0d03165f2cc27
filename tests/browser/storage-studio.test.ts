import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Fit } from '../../src/estimation/fit.ts';
import type { Response } from '../../src/response/response.ts';
import type { FittedModel } from '../../src/results/fitted-model.ts';
import { usualSettings } from '../../src/results/model-settings.ts';
import { forgetFits } from '../../src/storage/forget-fits.ts';
import {
  loadFit,
  loadModels,
  loadResponses,
  loadStudy,
  saveFit,
  saveModels,
  saveStudy,
} from '../../src/storage/studio.ts';
import { study } from '../support/study.ts';

const response = (id: string, of = 'test'): Response => ({
  format: 'afweging/response@1',
  id,
  study: of,
  answers: [0, null],
  background: {},
  simulated: false,
});

const fit: Fit = {
  names: ['a', 'threshold:no|yes'],
  estimate: Float64Array.of(Number.NaN, 0.25),
  covariance: { classic: new Float64Array(4), robust: new Float64Array(4), respondent: new Float64Array(4) },
  logLikelihood: -12.5,
  logLikelihoodNull: -14,
  logLikelihoodShares: -13,
  parameters: 2,
  respondents: 8,
  scenarios: 16,
  hits: 0.75,
  ridge: 0,
  stop: 'gradient',
  converged: true,
  gradientNorm: 1e-9,
  evaluations: 7,
  path: [{ iteration: 0, logLikelihood: -14, gradientNorm: 3 }],
  jackknife: new Float64Array(16),
  bootstrap: new Float64Array(0),
  influence: new Float64Array(0),
  problems: [{ kind: 'separated', coefficients: [{ name: 'a', direction: -1 }] }],
};

beforeEach(() => deleteDB('afweging'));

test('loadStudy gives the study that saveStudy kept, and nothing for one it does not know', async () => {
  await saveStudy(study(), []);
  expect(await loadStudy('test')).toEqual({ ok: true, value: study() });
  expect(await loadStudy('other')).toEqual({ ok: true, value: undefined });
});

test('loadResponses gives the responses of one study; a known id replaces the earlier one', async () => {
  await saveStudy(study(), [response('a'), response('b', 'other'), response('c')]);
  await saveStudy(study(), [{ ...response('a'), answers: [1, 1] }]);
  const loaded = await loadResponses('test');
  expect(loaded.ok && loaded.value.items).toEqual([{ ...response('a'), answers: [1, 1] }, response('c')]);
});

test('loadModels gives the models that saveModels kept, each family as it was', async () => {
  const { ridge, jackknife: _, bootstrap: __, influence: ___, ...common } = fit;
  const own = { settings: usualSettings };
  const people = { mean: Float64Array.of(1), sd: Float64Array.of(0.5), respondent: Int32Array.of(0) };
  const classes = [{ share: 1, seShare: 0.1, seShareRespondent: Number.NaN, coefficients: [] }];
  const models: FittedModel[] = [
    { ...own, key: 'alike', kind: 'alike', fit },
    { ...own, key: 'strictness', kind: 'strictness', fit: { ...common, simulationError: 0, people } },
    {
      ...own,
      key: 'classes 2',
      kind: 'classes',
      fit: {
        ...common,
        ridge,
        classes,
        memberships: Float64Array.of(1),
        reached: 3,
        starts: [-12, Number.NaN],
        staying: { together: 0.9, apart: 0.8 },
      },
    },
  ];
  await saveModels('hash', models);
  expect(await loadModels('hash')).toEqual({ ok: true, value: models });
  expect(await loadModels('other')).toEqual({ ok: true, value: undefined });
});

test('forgetFits erases every fit and leaves studies and responses', async () => {
  await saveStudy(study(), [response('a')]);
  await saveFit('hash', fit);
  expect(await forgetFits()).toEqual({ ok: true, value: undefined });
  expect(await loadFit('hash')).toEqual({ ok: true, value: undefined });
  const loaded = await loadResponses('test');
  expect(loaded.ok && loaded.value.items).toEqual([response('a')]);
});

test('a damaged response is set aside and the others are read', async () => {
  await saveStudy(study(), [response('a')]);
  const raw = await openDB('afweging');
  await raw.put('responses', { ...response('b'), answers: [-1] });
  const loaded = await loadResponses('test');
  expect(loaded.ok && loaded.value).toEqual({ items: [response('a')], setAside: 1 });
  expect(await raw.getAllKeys('responses')).toEqual(['a']);
  expect(await raw.count('aside')).toBe(1);
  raw.close();
});

test('loadFit gives back every number of a fit, also those that are not numbers', async () => {
  await saveFit('hash', fit);
  expect(await loadFit('hash')).toEqual({ ok: true, value: fit });
});

test('loadFit gives nothing for an unknown key or for a fit it cannot read', async () => {
  expect(await loadFit('unknown')).toEqual({ ok: true, value: undefined });
  const raw = await openDB('afweging');
  await raw.add('fits', { hash: 'damaged', fit: { ...fit, estimate: [1, 2] } });
  raw.close();
  expect(await loadFit('damaged')).toEqual({ ok: true, value: undefined });
});

test('a fit saved again takes the place of the earlier one', async () => {
  await saveFit('hash', fit);
  await saveFit('hash', { ...fit, hits: 0.5 });
  expect(await loadFit('hash')).toEqual({ ok: true, value: { ...fit, hits: 0.5 } });
});

test('of the fits the newest 60 are kept', async () => {
  for (let made = 0; made < 62; made++) await saveFit(`hash ${made}`, fit);
  const raw = await openDB('afweging');
  const hashes = (await raw.getAll('fits')).map(({ hash }) => hash);
  raw.close();
  expect(hashes).toEqual(Array.from({ length: 60 }, (_, kept) => `hash ${kept + 2}`));
});
