import type { Page } from 'playwright';

/** What a researcher writes, in Dutch and in English. */
const texts = {
  Titel: ['Parkeren in de wijk', 'Parking in the neighbourhood'],
  Inleiding: ['Waar mag wie parkeren?', 'Who may park where?'],
  'Wie vraagt het': ['De gemeente', 'The city'],
  Contact: ['parkeren@gemeente.example', 'parking@city.example'],
  Doel: ['Nieuwe regels', 'New rules'],
  Bewaartermijn: ['Een jaar', 'A year'],
  Intrekken: ['Mail de twee woorden', 'Mail the two words'],
};

const criteria = [
  ['Prijs', 'Price'],
  ['Afstand', 'Distance'],
  ['Drukte', 'Crowding'],
] as const;

/** @param place - which of the texts of this name, as each criterion has its own */
async function write(page: Page, name: string, [nl, en]: readonly string[], place = 0): Promise<void> {
  const field = (language: string) =>
    page.getByRole('textbox', { name: `${name}, ${language}`, exact: true });
  await field('Nederlands').nth(place).fill(nl!);
  await field('Engels').nth(place).fill(en!);
}

const toStep = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

/** From the start page: a study made from empty, with its scenarios, and nothing missing. */
export async function makeFromEmpty(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Uw onderzoeken' }).first().click();
  await page.getByRole('button', { name: 'Leeg beginnen' }).click();
  await page.getByRole('heading', { name: 'Teksten' }).waitFor();
  for (const [name, both] of Object.entries(texts)) await write(page, name, both);
  await toStep(page, 'Oordeel');
  await write(page, 'Stelling of vraag', ['Dit is een eerlijke regel', 'This is a fair rule']);
  await toStep(page, 'Criteria');
  for (const [c, [nl, en]] of criteria.entries()) {
    await page.getByRole('button', { name: 'Criterium toevoegen' }).click();
    await write(page, 'Naam', [nl, en], c);
    await write(page, 'Niveau 1', [`${nl} laag`, `${en} low`], c);
    await write(page, 'Niveau 2', [`${nl} hoog`, `${en} high`], c);
  }
  await toStep(page, 'Situaties');
  await page.getByRole('button', { name: 'Maak situaties', exact: true }).click();
  await page.getByText('Alles wat nodig is, is er.').waitFor();
}
