import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { studyFile } from '../../src/exchange/study-file.ts';
import { deflated } from '../../src/lib/inflate.ts';
import type { Study } from '../../src/study/study.ts';
import { bytesWith, scripted, scripts, wordsOf } from '../support/hostile.ts';
import { invitedStudy, studyLink } from '../support/invited.ts';
import { visit } from '../support/journey.ts';
import { networkLog, withoutRequests } from '../support/network-log.ts';
import { takePartAs } from '../support/phone.ts';
import { recordsIn } from '../support/records.ts';
import { useSite } from '../support/use-site.ts';

/** Studies of strangers, as people meet them: behind a link, and in a file. */

const site = useSite({ base: '/een/pad/' });
let good: Study;

beforeAll(async () => {
  good = (await invitedStudy()).study;
});

/** Neither ran a script of a text, nor did one become an element. */
async function onlyText(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  const made = page.locator(
    'img, script:not([src]), iframe, a[href^="javascript:"], a[href*="elsewhere"], svg[onload]',
  );
  expect(await made.count()).toBe(0);
}

async function openFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Een onderzoeksbestand openen')
    .setInputFiles({ name: 'x.studie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a study with scripts for texts is answered to its end: all is shown as it is, and nothing runs or is asked for', async () => {
  const { page, context, problems } = await visit(site);
  const log = networkLog(context, false);
  await page.goto(`${site.url}r/${await studyLink(scripted(good))}`);
  await page.getByRole('heading', { level: 1, name: scripts }).waitFor();
  await onlyText(page);
  await page.getByText(/Laat deze pagina open/).waitFor();
  await withoutRequests([log], site, () => takePartAs(page, 1));
  await onlyText(page);
  expect(log.requests.filter((request) => !request.url().startsWith(site.url))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('a hostile study behind a link or in a file is refused with the reason, and nothing of it is kept or asked for', async () => {
  const { page, context, problems } = await visit(site);
  const bytes = await studyBytes(good);
  const words = await wordsOf(bytes);
  const bomb = await deflated(new Uint8Array(5_000_000).fill(32));
  const links: [Uint8Array, string][] = [
    [await bytesWith(bomb), 'te groot om te openen'],
    [await bytesWith('['.repeat(200_000)), 'te veel haken in elkaar'],
    [await bytesWith('["a","b"]'), 'klopt niet'],
    [await bytesWith(words.replace('Gemeente', '\u202eGemeente')), 'onzichtbare tekens'],
    [await bytesWith('[1e400]'), 'een getal is te groot'],
    [Uint8Array.of(...bytes, 0), 'niet te lezen'],
    [bytes.with(0, 255), 'een nieuwere versie'],
  ];
  for (const [study, told] of links) {
    await page.goto('about:blank');
    await page.goto(`${site.url}r/#${textCode('s', study)}`);
    await page.getByText(told).waitFor();
  }
  const json = studyFile(good);
  const files: [string, string][] = [
    ['['.repeat(200_000), 'te veel haken in elkaar'],
    [json.replace('"id"', '"__proto__":{"admin":true},"id"'), 'klopt niet bij “__proto__”'],
    [json.replace('"title"', '"title":1,"title"'), '“title” staat er twee keer in'],
    [JSON.stringify({ ...good, title: 'x'.repeat(5_000_000) }), 'te groot om te openen'],
    [json.replace('Gemeente', '\\ud83d'), 'onzichtbare tekens'],
    ['<!doctype html><title>404</title>', 'niet te lezen'],
  ];
  await page.goto(`${site.url}#/studies`);
  for (const [text, told] of files) {
    await openFile(page, text);
    await page.getByText(told).waitFor();
  }
  expect(await recordsIn(page, 'afweging', ['drafts'])).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('a study file with scripts for texts is opened to be changed, all of it as text', async () => {
  const { page, context, problems } = await visit(site);
  await page.goto(`${site.url}#/studies`);
  await openFile(page, studyFile(scripted(good)));
  const title = page.getByRole('textbox', { name: 'Titel, Nederlands' });
  await expect.poll(() => title.inputValue()).toContain(scripts);
  await onlyText(page);
  expect(problems).toEqual([]);
  await context.close();
});
