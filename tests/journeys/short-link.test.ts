import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { hashBytes, hostedAs, hostedName } from '../../src/exchange/hash-code.ts';
import { modelFile } from '../../src/exchange/model-file.ts';
import { studyFile } from '../../src/exchange/study-file.ts';
import { askedTemplate } from '../../src/study/asked.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { findingsInBothLanguages, type Journey, overflow, visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/', copied: true });
let text: string;
let phone: Journey;

beforeAll(async () => {
  phone = await visit(site, { viewport: { width: 320, height: 640 } });
  text = studyFile(askedTemplate(await loadTemplate('benefits'), { id: '0123456789abcdef' }));
});

/** The short link to a file with these contents, and where the file is to lie. */
async function shortLink(
  contents: string,
  holds: 'study' | 'model' = 'study',
): Promise<{ code: string; file: string }> {
  const hosted = await hostedAs(holds, contents);
  return { code: textCode('h', hashBytes(hosted)), file: hostedName(hosted) };
}

/** Leaves what was open for a link. */
async function open(link: string): Promise<Page> {
  await phone.page.goto('about:blank');
  await phone.page.goto(site.url + link);
  return phone.page;
}

test('a short link opens the study on the same host, without loading the studio', async () => {
  const { code, file } = await shortLink(text);
  await writeFile(join(site.folder, file), text);
  const page = await open(`#${code}`);
  await page.waitForURL(({ hash }) => hash.startsWith('#s'));
  expect(page.url()).toContain(`${site.url}r/#`);
  await page.getByRole('heading', { level: 1, name: 'Een toeslag aanvragen' }).waitFor();
  expect(site.requests.filter((path) => /(Start|studio)-[^-]+\.js$/.test(path))).toEqual([]);
  expect(phone.problems).toEqual([]);
});

test('a short link to a model on the same host opens the page of models, and a link without its folder its page', async () => {
  const model = modelFile(Uint8Array.of(1, 2, 3));
  const { code, file } = await shortLink(model, 'model');
  await mkdir(join(site.folder, 'models'));
  await writeFile(join(site.folder, file), model);
  const page = await open(`#${code}`);
  await page.waitForURL(({ hash }) => hash === `#${textCode('m', Uint8Array.of(1, 2, 3))}`);
  expect(page.url()).toContain(`${site.url}m/#`);

  await open('#tbenefits');
  await page.getByRole('heading', { level: 1, name: 'Een toeslag aanvragen' }).waitFor();
  expect(page.url()).toBe(`${site.url}r/#tbenefits`);
});

const sends = (status: number, contentType: string, body: string) => (route: Route) =>
  route.fulfill({ status, contentType, body });

/** What a host may send for a short link, and what is told. */
const wrong: readonly { host: (route: Route) => Promise<void>; told: string }[] = [
  { host: sends(404, 'text/html', ''), told: 'staat niet op deze site' },
  { host: sends(500, 'text/html', ''), told: 'Deze site gaf een fout (500)' },
  { host: sends(200, 'text/html', '<!doctype html>'), told: 'gaf een webpagina' },
  { host: sends(200, 'text/plain', '{}'), told: 'is niet het bestand waar' },
  { host: sends(200, 'text/plain', ' '.repeat(2 ** 20 + 1)), told: 'is te groot' },
  { host: (route) => route.abort(), told: 'De site geeft geen antwoord.' },
];

test('a short link to which the host gives something else says what, with what to do', async () => {
  const { context } = phone;
  for (const { host, told } of wrong) {
    await context.route('**/studies/*.json', host);
    const page = await open(`#${(await shortLink('x')).code}`);
    await page.getByRole('heading', { level: 1, name: 'Deze link gaat niet open' }).waitFor();
    await page.getByRole('alert').getByText(told).waitFor();
    expect(page.url(), told).toContain(`${site.url}#h`);
    expect(await overflow(page), told).toBe(0);
    await context.unroute('**/studies/*.json');
  }
});

test('a short link that was cut off says so, without a request, and the page is accessible', async () => {
  const before = site.requests.length;
  const page = await open(`#${(await shortLink(text)).code.slice(0, 20)}`);
  await page.getByRole('alert').waitFor();
  expect(site.requests.slice(before).filter((path) => path.includes('studies'))).toEqual([]);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'This link does not open' }).waitFor();
});
