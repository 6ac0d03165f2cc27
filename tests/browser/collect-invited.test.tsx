import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { Invited } from '../../src/pages/collect/Invited.tsx';
import { saveDraft } from '../../src/storage/drafts.ts';
import { changeRecruitment, loadRecruitment } from '../../src/storage/recruitment.ts';
import { eraseMade } from '../../src/storage/standing.ts';
import { study } from '../support/study.ts';

let place: HTMLElement;

beforeEach(async () => {
  await deleteDB('afweging');
  await saveDraft({ id: 'a', study: study({ id: 'a' }), changedAt: 1 }, undefined);
  setLanguage('nl');
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  vi.restoreAllMocks();
  close();
  place.remove();
  setLanguage('nl');
});

const open = (answered: number) => render(<Invited id="a" answered={answered} />, place);
const close = () => render(null, place);
const invited = () => page.getByLabelText('Aantal uitgenodigde mensen');
const kept = async () => {
  const loaded = await loadRecruitment('a');
  return loaded.ok && loaded.value;
};
const inAnotherTab = async (change: Parameters<typeof changeRecruitment>[1]) => {
  await changeRecruitment('a', change, 2);
  const other = new BroadcastChannel('afweging-recruitment');
  other.postMessage({ study: 'a' });
  other.close();
};
const how = () => page.getByLabelText('Hoe u hen vroeg, Nederlands');

/** Fills in how people were asked while the disk has no room, and makes room again. */
async function typedOnFullDisk(words: string) {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await how().fill(words);
  await expect.element(page.getByText(/^Er is geen ruimte meer op dit apparaat/)).toBeVisible();
  full.mockRestore();
}

test('what is filled in is kept, is there again, and can be taken back', async () => {
  open(50);
  await invited().fill('120');
  await page.getByLabelText('Hoe u hen vroeg, Nederlands').fill('via een brief');
  await page.getByLabelText('Hoe u hen vroeg, Engels').fill('by letter');
  await expect.element(page.getByText('50 van de 120 uitgenodigden antwoordden (42%).')).toBeVisible();
  const told = { invited: 120, how: { nl: 'via een brief', en: 'by letter' } };
  await expect.poll(kept).toEqual(told);
  close();
  open(50);
  await expect.element(invited()).toHaveValue(120);
  await expect.element(page.getByLabelText('Hoe u hen vroeg, Engels')).toHaveValue('by letter');
  await invited().fill('');
  await expect.poll(kept).toEqual({ how: told.how });
  expect(page.getByText('uitgenodigden antwoordden').all()).toEqual([]);
  expect(page.getByText('Vul een heel getal in').all()).toEqual([]);
});

test('more answers than people invited is asked about, and kept; what is no number is not', async () => {
  open(50);
  await invited().fill('40');
  await expect
    .element(page.getByText(/^Er zijn al 50 vragenlijsten ontvangen, meer dan de 40/))
    .toBeVisible();
  await expect.poll(async () => ((await kept()) || undefined)?.invited).toBe(40);
  for (const wrong of ['0', '1.5', '1000001', '-3']) {
    await invited().fill(wrong);
    await expect.element(page.getByText('Vul een heel getal in van 1 tot en met 1.000.000.')).toBeVisible();
    expect(await kept()).toMatchObject({ invited: 40 });
  }
});

test('a text that is too long is said to be, and not kept until it is shorter', async () => {
  open(50);
  await how().fill('a'.repeat(400));
  await expect.poll(async () => ((await kept()) || undefined)?.how.nl.length).toBe(400);
  await how().fill('b'.repeat(401));
  await expect.element(page.getByText('401 tekens; er passen er 400.')).toBeVisible();
  await expect.element(page.getByText(/^Bewaard op dit apparaat ·/)).not.toBeInTheDocument();
  expect(await kept()).toMatchObject({ how: { nl: 'a'.repeat(400) } });
  await invited().fill('120');
  await how().fill('b');
  await expect.poll(kept).toMatchObject({ invited: 120, how: { nl: 'b' } });
});

test('what another tab changes shows here, beside what is filled in here', async () => {
  open(50);
  await invited().fill('120');
  await expect.poll(async () => ((await kept()) || undefined)?.invited).toBe(120);
  await inAnotherTab({ how: { nl: 'via een brief', en: '' } });
  await expect.element(page.getByLabelText('Hoe u hen vroeg, Nederlands')).toHaveValue('via een brief');
  await expect.element(invited()).toHaveValue(120);
});

test('what a full disk did not take stays on screen, and is kept with the next change that it takes', async () => {
  open(50);
  await typedOnFullDisk('via een brief');
  await invited().fill('120');
  await expect.poll(kept).toEqual({ invited: 120, how: { nl: 'via een brief', en: '' } });
  await expect.element(how()).toHaveValue('via een brief');
});

test('what a full disk did not take stays on screen when another tab changes the rest', async () => {
  open(50);
  await typedOnFullDisk('via een brief');
  await inAnotherTab({ invited: 120 });
  await expect.element(invited()).toHaveValue(120);
  await expect.element(how()).toHaveValue('via een brief');
});

test('that the study was erased in another tab is said, and what is filled in stays on screen', async () => {
  open(50);
  await expect.element(how()).toBeVisible();
  await eraseMade('a');
  await how().fill('via een brief');
  await expect.element(page.getByText(/^Dit onderzoek is van dit apparaat gewist/)).toBeVisible();
  await expect.element(how()).toHaveValue('via een brief');
  expect(page.getByText(/^Bewaard op dit apparaat/).all()).toEqual([]);
});
