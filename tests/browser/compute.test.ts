import { expect, test } from 'vitest';
import { browserPool } from '../../src/compute/browser.ts';
import { scriptUrl } from '../../src/compute/trusted.ts';
import type { Progress } from '../../src/estimation/fit.ts';
import { fitMixed } from '../../src/estimation/mixed/fit.ts';
import { example, fitOf, ratingsOf } from '../estimation/fitting.ts';
import { byCriterion, ratings } from '../estimation/mixed/example.ts';
import { localTeam } from '../support/local-team.ts';

const data = ratingsOf(example());
const model = { family: 'fixed' as const, ridge: 0, codings: [] };
const endless = { jackknife: false, bootstrap: 1e6, seed: 1 };
const never = new AbortController().signal;

test('a fit in the page’s worker gives the same bits as one in the page', async () => {
  const resampling = { jackknife: true, bootstrap: 20, seed: 1 };
  const outcome = await browserPool().fit(data, model, resampling, never, () => undefined);
  expect(outcome).toEqual({ ok: true, value: fitOf(data, { resampling }) });
});

test('the page is told of a running fit, at most ten times a second, until it is aborted', async () => {
  const controller = new AbortController();
  const seen: Progress[] = [];
  const from = performance.now();
  const running = browserPool().fit(data, model, endless, controller.signal, (progress) => {
    seen.push(progress);
    if (seen.length === 8) controller.abort(new DOMException('enough', 'AbortError'));
  });
  await expect(running).rejects.toThrow('enough');
  // Eight reports lie at least seven pauses of 100 ms apart.
  expect(performance.now() - from).toBeGreaterThan(650);
  expect(seen[0]).toMatchObject({ kind: 'step', step: { iteration: 0 } });
  expect(seen.at(-1)).toMatchObject({ kind: 'resampled', of: 1e6 });
});

test('two fits run side by side', async () => {
  const order: string[] = [];
  const controller = new AbortController();
  const long = browserPool()
    .fit(data, model, endless, controller.signal, () => undefined)
    .catch(() => order.push('long'));
  await browserPool().fit(data, model, { ...endless, bootstrap: 0 }, never, () => undefined);
  order.push('short');
  controller.abort();
  await long;
  expect(order).toEqual(['short', 'long']);
});

test('a mixed fit over the page’s workers gives the same bits as one in the page, also after one was aborted', async () => {
  const controller = new AbortController();
  const stopped = browserPool().mixed(ratings(), byCriterion, controller.signal, () =>
    controller.abort(new DOMException('enough', 'AbortError')),
  );
  await expect(stopped).rejects.toThrow('enough');
  const seen: Progress[] = [];
  const spread = await browserPool().mixed(ratings(), byCriterion, never, (step) => seen.push(step));
  const alone = await fitMixed(ratings(), byCriterion, fitOf(ratings()), localTeam(1), () => undefined);
  expect(spread).toEqual(alone);
  expect(seen[0]).toMatchObject({ kind: 'step', step: { iteration: 0 } });
});

test('scriptUrl passes what this page made or its host serves, and nothing else', () => {
  const own = URL.createObjectURL(new Blob(['']));
  expect(String(scriptUrl(own))).toBe(own);
  expect(String(scriptUrl(new URL('/sw.js', location.href).href))).toBe(`${location.origin}/sw.js`);
  expect(() => scriptUrl('https://example.org/sw.js')).toThrow(TypeError);
  expect(() => scriptUrl('data:text/javascript,1')).toThrow(TypeError);
});
