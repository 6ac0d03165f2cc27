import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { code, putShared, type Shared, shared } from '../support/collecting.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { onPaper } from '../support/results.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const response = '10 van de 24 uitgenodigden antwoordden (42%)';
const how = 'via <b>de</b> nieuwsbrief';

/** A shared study to which ten people answered. */
async function collected(page: Page): Promise<Shared> {
  const made = await shared('00112233445566bb');
  await page.goto(`${site.url}#/studies`);
  await page.getByRole('heading', { level: 1, name: 'Uw onderzoeken' }).waitFor();
  await putShared(page, [made]);
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  const codes = await Promise.all(Array.from({ length: 10 }, (_, person) => code(made, person)));
  await page.getByLabel('Plak hier tekst met antwoorden').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Neem op' }).click();
  await page.getByText('10 opgenomen.').waitFor();
  return made;
}

test('how many people were invited and how is filled in once, and stands with results, case and published model', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  const { study } = await collected(page);
  const place = (name: string) => page.goto(`${site.url}#/study/${study.id}/${name}`);

  await place('results');
  await page.getByText('Er staat nog niet bij hoeveel mensen zijn uitgenodigd en hoe.').waitFor();
  await page.getByRole('link', { name: 'Vul het in bij Verzamelen' }).click();
  await page.getByLabel('Aantal uitgenodigde mensen').fill('24');
  await page.getByLabel('Hoe u hen vroeg, Nederlands').fill(how);
  await page
    .getByText(/^Bewaard/)
    .first()
    .waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await page.reload();
  await page.getByText(`${response}.`).waitFor();

  await place('results');
  const head = page.locator('.title-page');
  await head.getByText(response).waitFor();
  await head.getByText(`geworven: ${how}`).waitFor();
  await onPaper(page, async () => {
    expect(await head.getByText(response).isVisible()).toBe(true);
  });

  await place('models');
  await head.getByText(response).waitFor();

  await place('case');
  const sentences = `${response}. Of de anderen hetzelfde zouden wegen, is niet bekend. Geworven: ${how}.`;
  await page.getByText(sentences).waitFor();

  await place('publish');
  await page.getByText(sentences).waitFor();
  await page.getByRole('button', { name: 'Publiceer dit model' }).click();
  const opening = page.waitForEvent('popup');
  await page
    .getByRole('link', { name: /^Open het model/ })
    .first()
    .click();
  const reader = await opening;
  await reader.getByRole('button', { name: 'Kijk zonder zelf te oordelen' }).click();
  await reader.getByText(sentences).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
