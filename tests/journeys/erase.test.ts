import { expect, test } from 'vitest';
import { study } from '../../src/study/templates/benefits.ts';
import { visit } from '../support/journey.ts';
import { onDisk, openBenefits, press } from '../support/respondent.ts';
import { finishedRuns, putRuns } from '../support/runs.ts';
import { storedFits } from '../support/stored-fit.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

test('whoever erases the answers erases the fits made on them too', async () => {
  const { page, context, problems } = await visit(site);
  await page.goto(`${site.url}#/study/benefits/results`);
  await page.getByText('Er zijn nog geen antwoorden.').waitFor();
  await putRuns(
    page,
    finishedRuns(study, 5, (person, scenario) => (person + scenario) % 2),
  );
  await page.getByRole('button', { name: 'Opnieuw kijken' }).click();
  await page.getByRole('heading', { name: 'Belang van de criteria' }).waitFor();
  await expect.poll(async () => (await storedFits(page)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  await openBenefits(page, site);
  const everything = 'Wis alles van 5 mensen van dit apparaat';
  await page.getByText('Bewaren en wissen', { exact: true }).click();
  await press(page, everything);
  await page.getByRole('dialog').getByRole('button', { name: everything }).click();
  await page.getByText('De antwoorden zijn van dit apparaat gewist.').waitFor();
  expect(await onDisk(page)).toEqual([]);
  expect(await storedFits(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});
