import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, inkOn, ramp } from '../../src/ui/figures/ramp.ts';

const source = readFileSync('src/ui/tokens.css', 'utf8');
const [light, darkBySystem, darkByChoice] = ['light', 'dark', 'dark'].map((scheme, i) => block(scheme, i));

/** The declarations of the nth block that sets a colour scheme. */
function block(scheme: string, nth: number): Map<string, string> {
  const blocks = [...source.matchAll(/\{\s*color-scheme: (\w+);([^}]*)\}/g)];
  const [, found, body] = blocks[nth]!;
  expect(found).toBe(scheme);
  return new Map(
    [...body!.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

const page = 'color-default-bg-document';
/** Foreground, background: what must be read. */
const texts = [
  ['color-default-color-document', page],
  ['color-default-color-document', 'color-default-bg-subtle'],
  ['color-default-color-subtle', page],
  ['color-default-color-subtle', 'color-default-bg-subtle'],
  ['color-action-1-color-default', page],
  ['color-action-1-color-default', 'color-default-bg-subtle'],
  ['color-action-1-inverse-color-default', 'color-action-1-bg-default'],
  ['color-action-1-inverse-color-default', 'color-action-1-bg-hover'],
  ['color-negative-color-default', page],
  ['color-warning-color-default', page],
  ['color-warning-color-default', 'color-warning-bg-subtle'],
  ['color-positive-color-default', page],
  ['focus-color', 'focus-background-color'],
] as const;

const themes = [
  ['light', light!],
  ['dark', darkBySystem!],
] as const;

test('dark by the system and dark by choice are the same', () => {
  expect(darkByChoice).toEqual(darkBySystem);
});

test('contrast of two colours is the ratio of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  // The worked example of WebAIM: #777777 on white is 4.48:1.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

for (const [name, theme] of themes) {
  const of = (token: string) => theme.get(`--basis-${token}`) ?? light!.get(`--basis-${token}`)!;

  test.each(texts)(`in the ${name} theme %s on %s can be read`, (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(4.5);
  });

  test(`in the ${name} theme borders that carry meaning can be seen`, () => {
    expect(contrast(of('color-default-border-default'), of(page))).toBeGreaterThanOrEqual(3);
  });

  test(`in the ${name} theme the label of simulated answers can be read`, () => {
    const [front, back] = ['color', 'bg'].map((part) => theme.get(`--afweging-simulated-${part}`)!);
    expect(contrast(front!, back!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11])(
    `in the ${name} theme black or white can be read on every one of %i answers`,
    (points) => {
      const stops = [1, 2, 3, 4, 5].map((stop) => theme.get(`--afweging-ramp-${stop}`)!);
      for (const colour of ramp(stops, points)) {
        expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
}
