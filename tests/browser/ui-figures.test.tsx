import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { DataTable } from '../../src/ui/figures/DataTable.tsx';
import { DotIntervals, type DotRow } from '../../src/ui/figures/DotIntervals.tsx';
import { drawingToSave } from '../../src/ui/figures/drawingToSave.ts';
import { Figure } from '../../src/ui/figures/Figure.tsx';
import { LikertBars, type LikertProps } from '../../src/ui/figures/LikertBars.tsx';
import { SignedDots } from '../../src/ui/figures/SignedDots.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/controls.css';

let place: HTMLElement;

beforeEach(async () => {
  setLanguage('nl');
  await page.viewport(1024, 800);
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  render(null, place);
  place.remove();
});

const likert: Omit<LikertProps, 'width'> = {
  text: 'De meesten zijn het eens.',
  categories: ['oneens', 'neutraal', 'eens'],
  scale: 'agreement',
  axis: { kind: 'counts', most: 40, unit: 'deelnemers' },
  rows: [
    { id: '1', label: 'Scenario 1', kind: 'answers', values: [1, 9, 30] },
    { id: '2', label: 'Scenario 2', kind: 'hidden', why: 'minder dan 10 deelnemers' },
  ],
};

const dots: readonly DotRow[] = [
  {
    id: 'a',
    label: 'Doel',
    kind: 'estimate',
    value: 20,
    low: 15,
    high: 25,
    text: '20 (15 tot 25)',
    tied: true,
  },
  {
    id: 'b',
    label: 'Taak',
    kind: 'estimate',
    value: 3,
    low: 0,
    high: 9,
    text: '3 (0 tot 9)',
    weak: 'niet van niets te onderscheiden',
  },
  { id: 'c', label: 'Termijn', kind: 'missing', why: 'altijd hetzelfde' },
];

function draw(simulated: boolean): void {
  render(
    <Figure
      title="Wie is het eens?"
      subtitle="40 deelnemers"
      source={[]}
      draw={(width) => <LikertBars width={width} {...likert} detail={(id) => <p>Tekst van {id}</p>} />}
      note="Op volgorde van nummer."
      table={{
        caption: 'Aantallen',
        columns: [{ head: 'scenario' }, { head: 'eens', decimals: 0 }],
        rows: [['Scenario 1', 30]],
      }}
      simulated={simulated}
      fileName="oordelen"
    />,
    place,
  );
}

const texts = (root: ParentNode) => [...root.querySelectorAll('text')].map((text) => text.textContent);

test('a figure is a picture with a text, and its table is behind one control', async () => {
  draw(false);
  await expect.element(page.getByRole('img', { name: 'De meesten zijn het eens.' })).toBeVisible();
  await page.getByText('Tabel', { exact: true }).click();
  await expect.element(page.getByRole('table', { name: 'Aantallen' })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '30' })).toBeVisible();
});

test('simulated answers are labelled on screen and in the saved drawing', async () => {
  draw(true);
  await expect.element(page.getByText('Gesimuleerd', { exact: true })).toBeVisible();
  const words = { title: 'Wie?', subtitle: '', note: '', simulated: 'Gesimuleerd' };
  const saved = drawingToSave(words, (width) => <LikertBars width={width} {...likert} />);
  expect(saved).toContain('>Gesimuleerd</text>');
});

test('a saved drawing stands by itself: well-formed, light, without classes, styles or variables', () => {
  document.documentElement.dataset['theme'] = 'dark';
  const words = { title: 'Wie <b>&', subtitle: '40', note: 'Noot', simulated: undefined };
  const saved = drawingToSave(words, (width) => (
    <LikertBars width={width} {...likert} detail={(id) => <p>Tekst van {id}</p>} />
  ));
  const parsed = new DOMParser().parseFromString(saved, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(texts(parsed)).toContain('Wie <b>&');
  expect(saved).not.toMatch(/class=|style=|var\(|http(?!:\/\/www\.w3\.org\/2000\/svg)/);
  // The last stop of the light ramp, #1f4e79.
  expect(saved).toContain('rgb(31, 78, 121)');
  // A name that opens something on screen is a name like others here: text is #1b2430.
  const name = [...parsed.querySelectorAll('text')].find(({ textContent }) => textContent === 'Scenario 1');
  expect(name?.getAttribute('fill')).toBe('rgb(27, 36, 48)');
});

test('a hidden row says why and has no length', async () => {
  draw(false);
  await expect.element(page.getByRole('img')).toBeVisible();
  const drawing = place.querySelector('.figure-drawing svg')!;
  expect(texts(drawing)).toContain('minder dan 10 deelnemers');
  expect(drawing.querySelectorAll('.figure-fill')).toHaveLength(3 + 3);
});

test('a number that the line at 50% would strike through is left out', () => {
  const rows = [{ id: '1', label: 'Groep', kind: 'answers', values: [40, 20, 40] }] as const;
  render(<LikertBars width={300} {...likert} axis={{ kind: 'shares' }} rows={rows} />, place);
  expect(texts(place)).toContain('40%');
  expect(texts(place)).not.toContain('20%');
});

test('words beside a bracket stand whole in a saved drawing', () => {
  setLanguage('en');
  const words = { title: 'Which?', subtitle: '', note: '', simulated: undefined };
  const axis = { label: 'share', format: String };
  const saved = drawingToSave(words, (width) => (
    <DotIntervals width={width} text="" rows={dots} axis={axis} heads={{ value: 'share' }} />
  ));
  expect(saved).toMatch(/>uncertain</);
});

test('a long name of the axis stands whole in the drawing, above the marks’ meaning, on screen and saved', () => {
  const axis = {
    label: 'a name of what the axis measures that takes two lines on a telephone',
    format: String,
  };
  const plot = (
    <DotIntervals
      width={288}
      text=""
      rows={dots}
      axis={axis}
      heads={{ value: 'share' }}
      marks={{ estimate: 'estimate', beside: 'expected' }}
    />
  );
  render(plot, place);
  const words = [...place.querySelectorAll<SVGTextElement>('text')];
  const name = words.find(({ textContent }) => textContent.startsWith('a name'))!;
  expect(name.children.length).toBeGreaterThan(1);
  const end = ({ y, height }: DOMRect) => y + height;
  expect(end(name.getBBox())).toBeLessThanOrEqual(
    words.find(({ textContent }) => textContent === 'estimate')!.getBBox().y,
  );
  const drawing = (root: ParentNode) => root.querySelector('svg')!.viewBox.baseVal.height;
  for (const each of words) expect(end(each.getBBox())).toBeLessThanOrEqual(drawing(place));
  const saved = drawingToSave({ title: '', subtitle: '', note: '', simulated: undefined }, () => plot);
  const parsed = new DOMParser().parseFromString(saved, 'image/svg+xml');
  expect(parsed.querySelector('svg svg')?.getAttribute('height')).toBe(`${drawing(place)}`);
});

test('only a table that is wider than its place can be reached to scroll it', async () => {
  const table = (columns: number) => ({
    caption: 'Aantallen',
    columns: Array.from({ length: columns }, (_, c) => ({ head: `een lange naam ${c}` })),
    rows: [],
  });
  const box = page.getByRole('region', { name: 'Tabel, opzij te schuiven: Aantallen' });
  render(<DataTable table={table(20)} />, place);
  await expect.element(box).toHaveAttribute('tabindex', '0');
  render(<DataTable table={table(2)} />, place);
  await expect.poll(() => box.query()).toBeNull();
});

test('a row opens its own text in place, and the drawing makes room for it', async () => {
  draw(false);
  const open = page.getByRole('button', { name: 'Tekst bij scenario 1' });
  await expect.element(open).toHaveAttribute('aria-expanded', 'false');
  const before = place.querySelector('svg')!.viewBox.baseVal.height;
  await open.click();
  await expect.element(page.getByText('Tekst van 1')).toBeVisible();
  await expect.poll(() => place.querySelector('svg')!.viewBox.baseVal.height).toBeGreaterThan(before + 20);
});

test('on the way to paper the table stands under the figure, and afterwards as the reader had it', async () => {
  draw(false);
  const control = page.getByText('Tabel', { exact: true });
  await expect.element(control).toBeVisible();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(page.getByRole('table', { name: 'Aantallen' }).first()).toBeVisible();
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => place.querySelectorAll('details[open]').length).toBe(0);
  await control.click();
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  await expect.element(page.getByRole('table', { name: 'Aantallen' })).toBeVisible();
});

test('a count axis names every tick and the end, whatever the number of people', async () => {
  for (const [most, end] of [
    [50, '50'],
    [52, '52 deelnemers'],
  ] as const) {
    const axis = { kind: 'counts', most, unit: 'deelnemers' } as const;
    render(<LikertBars width={720} {...likert} axis={axis} />, place);
    for (const said of ['0', '10', '20', '30', '40', '50', end]) expect(texts(place)).toContain(said);
  }
});

test('the line at 50% strikes through no number', () => {
  const rows = [
    { id: '1', label: 'Lang', kind: 'answers', values: [40, 20, 40] },
    { id: '2', label: 'Kort', kind: 'answers', values: [38, 20, 42] },
    { id: '3', label: 'Eerst', kind: 'answers', values: [48, 32, 20] },
  ] as const;
  render(<LikertBars width={720} {...likert} rows={rows} axis={{ kind: 'shares' }} />, place);
  const line = place.querySelector<SVGPathElement>('.figure-half')!.getBBox().x;
  const numbers = [...place.querySelectorAll<SVGTextElement>('.figure-number')].map((each) => each.getBBox());
  expect(numbers).toHaveLength(9);
  for (const { x, width } of numbers) expect(x + width < line || x > line).toBe(true);
});

test.each([288, 720])('at %i px the line at 50% stands on every bar and crosses no label', (width) => {
  const rows = [
    {
      id: '1',
      label: 'Een label dat op een telefoon boven zijn balk staat',
      kind: 'answers',
      values: [5, 1, 4],
    },
    { id: '2', label: 'Verborgen', kind: 'hidden', why: 'minder dan 10 deelnemers, dus niet getoond' },
    {
      id: '3',
      label: 'Nog een label dat op een telefoon boven zijn balk staat',
      kind: 'answers',
      values: [1, 8, 1],
    },
  ] as const;
  render(<LikertBars width={width} {...likert} rows={rows} axis={{ kind: 'shares' }} />, place);
  const drawn = place.querySelector('.figure-half')!.getAttribute('d')!;
  const lines = [...drawn.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((line) => line.slice(1).map(Number));
  const bars = [...place.querySelectorAll<SVGRectElement>('.figure-outline')].map((bar) => bar.getBBox());
  expect(bars).toHaveLength(2);
  expect(lines).toHaveLength(2);
  lines.forEach(([, from, to], at) => {
    const { y, height } = bars[at]!;
    expect(from).toBeLessThan(y);
    expect(to).toBeGreaterThan(y + height);
  });
  const labels = [...place.querySelectorAll<SVGTextElement>('.figure-text')].map((label) => label.getBBox());
  for (const label of labels) {
    // The descenders' room below a last line of letters is no letter.
    const crossed = lines.filter(
      ([x, from, to]) =>
        x! > label.x && x! < label.x + label.width && to! > label.y && from! < label.y + label.height - 4,
    );
    expect(crossed).toEqual([]);
  }
});

test('the values of parts end under each other, whatever their intervals', () => {
  const rows = [
    { id: 'a', label: 'Doel', value: 0.2, interval: [0.15, 0.26], text: '+20 (+15 tot +26)' },
    { id: 'b', label: 'Taak', value: 0, text: '0' },
  ] as const;
  const axis = { label: 'meer of minder', format: (share: number) => (100 * share).toFixed(0) };
  render(<SignedDots width={720} text="Doel." rows={rows} axis={axis} heads={{ value: 'deel' }} />, place);
  const ends = [...place.querySelectorAll<SVGTextElement>('.figure-text')]
    .filter(({ textContent }) => textContent === '+20' || textContent === '0')
    .map((value) => value.getBBox())
    .map(({ x, width }) => Math.round(x + width));
  expect(ends).toHaveLength(2);
  expect(new Set(ends).size).toBe(1);
});

test('a part of an outcome is a dot with its interval, and one without interval a dot alone', () => {
  const rows = [
    { id: 'a', label: 'Doel', value: 0.2, interval: [0.15, 0.26], text: '+20' },
    { id: 'b', label: 'Taak', value: 0, text: '0' },
  ] as const;
  const axis = { label: 'meer of minder, van 100', format: (share: number) => (100 * share).toFixed(0) };
  render(<SignedDots width={720} text="Doel." rows={rows} axis={axis} heads={{ value: 'van 100' }} />, place);
  // A line from end to end, and a path with both caps.
  expect(place.querySelectorAll('.figure-line')).toHaveLength(2);
  expect(place.querySelectorAll('.figure-mark')).toHaveLength(2);
});

test('where every part is zero the axis has zero in its middle', () => {
  const rows = [{ id: 'a', label: 'Doel', value: 0, text: '0' }];
  const axis = { label: 'meer of minder, van 100', format: (share: number) => (100 * share).toFixed(0) };
  render(<SignedDots width={720} text="Doel." rows={rows} axis={axis} heads={{ value: 'van 100' }} />, place);
  const numbers = texts(place).map(Number).filter(Number.isFinite);
  expect(Math.min(...numbers)).toBe(-Math.max(...numbers));
  expect(Math.max(...numbers)).toBeGreaterThan(0);
});

test.each([288, 720, 1136])(
  'at %i px weak, missing and tied rows say so in words, all inside the drawing',
  (width) => {
    const axis = { label: 'deel, %', format: String };
    render(
      <DotIntervals
        width={width}
        text="Doel weegt het zwaarst."
        rows={dots}
        axis={axis}
        heads={{ value: 'deel' }}
      />,
      place,
    );
    // Lines may break anywhere between words.
    const words = texts(place).join('').replaceAll(' ', '');
    for (const said of [
      'niet van niets te onderscheiden',
      'niet te schatten: altijd hetzelfde',
      'volgorde onzeker',
    ])
      expect(words).toContain(said.replaceAll(' ', ''));
    expect(place.querySelectorAll('.figure-hollow')).toHaveLength(1);
    expect(place.querySelectorAll('.figure-mark')).toHaveLength(1);
    place.style.width = `${width}px`;
    const frame = place.querySelector('svg')!.getBoundingClientRect();
    for (const text of place.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(box.right).toBeLessThanOrEqual(frame.right + 1);
    }
  },
);
