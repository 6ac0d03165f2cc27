import { expect, test } from 'vitest';
import { axeFindings, findingsInBothLanguages, visit, withOffline } from '../support/journey.ts';
import { takePart } from '../support/respondent.ts';
import { useSite } from '../support/use-site.ts';

const plain = useSite();
const complete = useSite({ base: '/een/pad/', host: 'complete' });

test('on a host with the headers and 404.html everything is found in order, in two languages', async () => {
  const { page, problems, context } = await visit(complete, {
    viewport: { width: 320, height: 640 },
  });
  await page.goto(`${complete.url}check/`);
  await page.getByText('Alles is in orde.').waitFor();
  expect(await page.getByText('In orde', { exact: true }).count()).toBe(6);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Everything is in order.').waitFor();
  // The browser itself names each address that leads nowhere.
  expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([]);
  await context.close();
});

test('on a host that sends files only, the headers and the page for wrong addresses are named with a way out', async () => {
  const { page, context } = await visit(plain, { viewport: { width: 320, height: 640 } });
  await page.goto(`${plain.url}check/`);
  await page.getByText('2 punten vragen aandacht.').waitFor();
  const headers = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Headers' }) });
  await headers.getByText('Kan beter').waitFor();
  await headers.getByText('Waar').click();
  await headers.getByText('r/ Content-Security-Policy').waitFor();
  await headers
    .getByText(/nginx-headers\.conf, \.htaccess \(Apache\), web\.config \(IIS\) of _headers/)
    .waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await context.close();
});

test('the page for wrong addresses opens a link whose code came escaped, and names what leads nowhere', async () => {
  const { page, context } = await visit(complete);
  for (const link of ['r/%23tbenefits', 'r/%2523tbenefits']) {
    await page.goto('about:blank');
    await page.goto(complete.url + link);
    await page.getByRole('heading', { name: 'Een toeslag aanvragen' }).waitFor();
    expect(page.url(), link).toBe(`${complete.url}r/#tbenefits`);
  }
  await page.goto(`${complete.url}no/such/page`);
  await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor();
  await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});

test('with the headers of the table one takes part without an error, and another page can frame a model but not that', async () => {
  const { page, problems, context } = await visit(complete, withOffline);
  await page.goto(`${complete.url}r/#tbenefits`);
  await takePart(page);
  expect(problems).toEqual([]);
  await page.goto(`${plain.url}studies/check.json`);
  await page.evaluate((url) => {
    for (const path of ['r/#tbenefits', 'm/']) {
      const frame = document.createElement('iframe');
      frame.src = url + path;
      document.body.append(frame);
    }
  }, complete.url);
  await page.frameLocator('iframe >> nth=1').getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.frames()[1]!.url(), { timeout: 20_000 }).toBe('chrome-error://chromewebdata/');
  await context.close();
});
