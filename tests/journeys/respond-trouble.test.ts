import { expect, test } from 'vitest';
import { findingsInBothLanguages, visit, withOffline } from '../support/journey.ts';
import { putRecords, refuseStorage } from '../support/records.ts';
import {
  begin,
  heading,
  judge,
  onDisk,
  openBenefits,
  press,
  saved,
  takePart,
} from '../support/respondent.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const narrow = { viewport: { width: 320, height: 640 } };

test('where storage is refused, a respondent is told, and takes part all the same', async () => {
  const { page, context, problems } = await visit(site, narrow);
  await refuseStorage(context);
  await openBenefits(page, site);
  await page.getByText('Deze browser bewaart niets').waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await begin(page);
  for (let position = 1; position <= 12; position++) {
    await page.getByRole('radio', { name: 'Nee', exact: true }).check();
    await press(page, 'Verder');
  }
  expect(await page.getByText(/Bewaard op dit apparaat ·/).count()).toBe(0);
  await press(page, 'Afronden');
  await page.getByRole('row', { name: 'Nee 12' }).waitFor();
  await press(page, 'Wis mijn 14 antwoorden van dit apparaat');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Wis mijn/ })
    .click();
  await page.getByText('De antwoorden zijn van dit apparaat gewist.').waitFor();
  expect(await findingsInBothLanguages(page), 'erased').toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('with no room left nothing is called saved; once there is room, all of it is', async () => {
  const { page, context, problems } = await visit(site, narrow);
  await openBenefits(page, site);
  await begin(page);
  await saved(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByText('Er is geen ruimte meer op dit apparaat').waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(await page.getByText(/Bewaard op dit apparaat ·/).count()).toBe(0);
  await press(page, 'Verder');
  await heading(page, 'Situatie 2 van 12').waitFor();
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await page.getByRole('radio', { name: 'Nee', exact: true }).check();
  await saved(page);
  await page.reload();
  await heading(page, 'Situatie 2 van 12').waitFor();
  expect(await page.getByRole('radio', { name: 'Nee', exact: true }).isChecked()).toBe(true);
  await press(page, 'Terug');
  expect(await page.getByRole('radio', { name: 'Ja', exact: true }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test('storage cleared under an open page loses nothing that is on screen', async () => {
  const { page, context, problems } = await visit(site);
  await openBenefits(page, site);
  await begin(page);
  await judge(page, 1, 3);
  await page.evaluate(() => indexedDB.deleteDatabase('afweging-answers'));
  await judge(page, 4, 4);
  await heading(page, 'Situatie 5 van 12').waitFor();
  await saved(page);
  await page.reload();
  await heading(page, 'Situatie 5 van 12').waitFor();
  await page.getByRole('button', { name: 'Wis mijn 6 antwoorden van dit apparaat' }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('two tabs both say that the other is open, and the last answer counts in both', async () => {
  const { page: first, context, problems } = await visit(site, narrow);
  const notice = 'Dit staat ook open in een ander tabblad.';
  await openBenefits(first, site);
  await begin(first);
  await first.getByRole('radio', { name: 'Ja', exact: true }).check();
  await saved(first);
  const second = await context.newPage();
  await openBenefits(second, site);
  await heading(second, 'Situatie 1 van 12').waitFor();
  await first.getByText(notice).waitFor();
  await second.getByText(notice).waitFor();
  expect(await findingsInBothLanguages(second)).toEqual([]);
  await second.getByRole('radio', { name: 'Nee', exact: true }).check();
  await saved(second);
  await first.getByRole('radio', { name: 'Nee', exact: true, checked: true }).waitFor();
  await press(second, 'Wis mijn 3 antwoorden van dit apparaat');
  await second
    .getByRole('dialog')
    .getByRole('button', { name: /^Wis mijn/ })
    .click();
  await first.getByText('Deze antwoorden zijn in een ander tabblad gewist.').waitFor();
  await first.getByRole('button', { name: 'Beginnen', exact: true }).waitFor();
  expect(await onDisk(first)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('a damaged run is set aside, said, and does not stop the next person', async () => {
  const { page, context, problems } = await visit(site, narrow);
  await openBenefits(page, site);
  await begin(page);
  await saved(page);
  const [run] = (await onDisk(page)) as [object];
  await putRecords(page, 'afweging-answers', [['runs', { ...run, answers: 'damaged' }]]);
  await page.reload();
  await page.getByText('Eén bewaarde invulling is beschadigd en telt niet mee.').waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await takePart(page);
  expect(await onDisk(page)).toHaveLength(2);
  expect(problems).toEqual([]);
  await context.close();
});

test('where the service worker is refused the page says so and goes on', async () => {
  const { page, context } = await visit(site, { serviceWorkers: 'block' });
  await openBenefits(page, site);
  await page.getByText('Laat deze pagina open: opnieuw laden kan alleen met internet.').waitFor();
  await begin(page);
  await context.close();
});

test('inside another page nothing is asked: there is only a link to a window of its own', async () => {
  const { page, context, problems } = await visit(site, withOffline);
  // Another page on the same host, which has no policy of ours.
  await context.route(`${site.url}host`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<link rel="icon" href="icon.svg"><iframe src="r/#tbenefits"></iframe>',
    }),
  );
  await page.goto(`${site.url}host`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Open deze pagina in een eigen venster' }).waitFor();
  expect(await frame.getByRole('button', { name: 'Beginnen' }).count()).toBe(0);
  expect(await findingsInBothLanguages(page.frames()[1]!)).toEqual([]);
  const [own] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link').click()]);
  await own.getByRole('button', { name: 'Beginnen' }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('in the browser inside another app the page warns before one starts', async () => {
  const { page, context, problems } = await visit(site, {
    ...narrow,
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Instagram 350.0',
  });
  await openBenefits(page, site);
  await page.getByText('Deze pagina lijkt open te staan binnen een andere app.').waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await begin(page);
  expect(await page.getByText('binnen een andere app. Die').count()).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});
