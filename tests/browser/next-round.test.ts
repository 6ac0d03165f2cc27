import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { MixedFit } from '../../src/estimation/mixed/outcome.ts';
import type { Response } from '../../src/response/response.ts';
import type { Modelled } from '../../src/state/models-study.ts';
import { makeNextRound } from '../../src/state/next-round.ts';
import { loadDraft } from '../../src/storage/drafts.ts';
import { loadReleases, release } from '../../src/storage/releases.ts';
import { codings } from '../../src/study/coding.ts';
import { study, text } from '../support/study.ts';

const asked = study({ id: '0123456789abcdef', key: `A${'g'.repeat(43)}`, closes: '2026-12-31' });
const ids = Array.from({ length: 20 }, (_, n) => `p${n}`);

beforeEach(() => deleteDB('afweging'));

function ready(simulated: boolean): Extract<Modelled, { kind: 'ready' }> {
  const shown = ids.map((id) => ({
    id,
    answers: [1, 0],
    background: {},
    simulated,
  })) as unknown as Response[];
  const collected = { versions: [], removed: 0, latest: asked };
  const open = { study: asked, responses: shown, finishedAt: [], seed: undefined, collected };
  const criteria = codings(asked.criteria);
  return { kind: 'ready', open, shown, groups: new Map(), subject: { criteria } as never };
}

const errors = Float64Array.of(0.25, 0, 0, 0.25);
/** With G/(G − 1) of 20 people, errors of a half. */
const byPerson = errors.map((variance) => (19 / 20) * variance);
const fit = {
  names: ['a:0', 'sd:a:0'],
  estimate: Float64Array.of(1, 0.5),
  covariance: { classic: errors, robust: errors, respondent: byPerson },
  respondents: 20,
  // The rest of a fit is not looked at.
} as unknown as MixedFit;

const next = text(' 2');

test('makeNextRound makes a study of its own that carries the weights, and enters them as a published model', async () => {
  const made = await makeNextRound(ready(false), fit, next);
  if (!made.ok) throw new Error(made.problem.kind);
  const draft = await loadDraft(made.value);
  const { key: _, closes: __, ...contents } = asked;
  const prior = { mean: [expect.closeTo(1, 12)], sd: [expect.closeTo(0.5, 12)], people: 20 };
  const round = { ...contents, id: made.value, title: text('test 2'), prior };
  expect(draft).toMatchObject({ ok: true, value: { study: round } });
  expect(draft.ok && Object.keys(draft.value!.study).sort()).toEqual(Object.keys(round).sort());
  const released = { kind: 'model', versions: [], groups: [ids], minimum: asked.minimumGroup };
  expect(await loadReleases(asked.id)).toEqual({ ok: true, value: [released] });
});

test('makeNextRound makes none beside a release of nearly the same people, and says how many more it takes', async () => {
  const earlier = { kind: 'table' as const, versions: [], groups: [ids.slice(0, 18)], minimum: 5 };
  await release(asked.id, () => ({ entered: [earlier], outcome: undefined }));
  const made = await makeNextRound(ready(false), fit, next);
  // Two people apart, and five are asked for.
  expect(made).toEqual({ ok: false, problem: { kind: 'too-alike', needed: 3 } });
});

test('makeNextRound says of simulated answers that nobody gave them, and enters nothing', async () => {
  const made = await makeNextRound(ready(true), fit, next);
  if (!made.ok) throw new Error(made.problem.kind);
  const draft = await loadDraft(made.value);
  expect(draft.ok && draft.value?.study.prior?.people).toBe(0);
  expect(await loadReleases(asked.id)).toEqual({ ok: true, value: [] });
});
