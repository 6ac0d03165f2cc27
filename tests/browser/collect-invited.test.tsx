import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { Invited } from '../../src/pages/collect/Invited.tsx';
import { changeRecruitment, loadRecruitment } from '../../src/storage/recruitment.ts';

let place: HTMLElement;

beforeEach(async () => {
  await deleteDB('afweging');
  setLanguage('nl');
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
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
  const how = page.getByLabelText('Hoe u hen vroeg, Nederlands');
  await how.fill('a'.repeat(400));
  await expect.poll(async () => ((await kept()) || undefined)?.how.nl.length).toBe(400);
  await how.fill('b'.repeat(401));
  await expect.element(page.getByText('401 tekens; er passen er 400.')).toBeVisible();
  await expect.element(page.getByText(/^Bewaard op dit apparaat ·/)).not.toBeInTheDocument();
  expect(await kept()).toMatchObject({ how: { nl: 'a'.repeat(400) } });
  await invited().fill('120');
  await how.fill('b');
  await expect.poll(kept).toMatchObject({ invited: 120, how: { nl: 'b' } });
});

test('what another tab changes shows here, beside what is filled in here', async () => {
  open(50);
  await invited().fill('120');
  await expect.poll(async () => ((await kept()) || undefined)?.invited).toBe(120);
  await changeRecruitment('a', { how: { nl: 'via een brief', en: '' } }, 2);
  const other = new BroadcastChannel('afweging-recruitment');
  other.postMessage({ study: 'a' });
  other.close();
  await expect.element(page.getByLabelText('Hoe u hen vroeg, Nederlands')).toHaveValue('via een brief');
  await expect.element(invited()).toHaveValue(120);
});
