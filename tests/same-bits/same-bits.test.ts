import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { nodePool } from '../../src/headless/node.ts';
import { allFits } from './fits.ts';
import { chromium, firefox, fitsIn, pageScript } from './in-browser.ts';

/** With one worker, beside which every other way is set. */
let alone: Record<string, string>;
let script: string;

beforeAll(async () => {
  [alone, script] = await Promise.all([inNode(1), pageScript()]);
  for (const fit of Object.values(alone)) expect(JSON.parse(fit)).toMatchObject({ ok: true });
});

async function inNode(workers: number): Promise<Record<string, string>> {
  const pool = nodePool(workers);
  return allFits(pool).finally(() => pool.close());
}

test('every fit has the same bits with seven workers as with one', async () => {
  expect(await inNode(7)).toEqual(alone);
});

test('every fit has the same bits with two workers of Chromium', async () => {
  expect(await fitsIn(chromium, script, 2)).toEqual(alone);
});

test.skipIf(!existsSync('/usr/bin/firefox-esr'))('and with two of Firefox', async () => {
  expect(await fitsIn(firefox, script, 2)).toEqual(alone);
});
