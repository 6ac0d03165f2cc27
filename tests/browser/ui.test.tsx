import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { LanguageSwitch } from '../../src/ui/LanguageSwitch.tsx';
import { Progress } from '../../src/ui/Progress.tsx';
import { Radios } from '../../src/ui/Radios.tsx';
import { SavedNote } from '../../src/ui/SavedNote.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/controls.css';

let place: HTMLElement;

beforeEach(() => {
  setLanguage('nl');
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

function draw(node: VNode): void {
  render(node, place);
}

const answers = ['oneens', 'neutraal', 'eens'].map((label) => ({ value: label, label }));

function Question({ error }: { readonly error?: string }) {
  const [value, setValue] = useState<string | undefined>(undefined);
  return (
    <Radios
      id="question"
      legend="Deelt u dit?"
      help="Eén antwoord."
      error={error}
      options={answers}
      value={value}
      onChange={setValue}
      layout="row"
    />
  );
}

test('Radios starts with nothing chosen and is answered by keyboard alone', async () => {
  draw(<Question />);
  await expect.element(page.getByRole('radio', { name: 'oneens' })).not.toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'neutraal' })).toBeChecked();
});

test('Radios ties help and error to its group', async () => {
  draw(<Question error="Kies een antwoord" />);
  const group = page.getByRole('group', { name: 'Deelt u dit?' });
  await expect.element(group).toHaveAccessibleDescription('Eén antwoord. Kies een antwoord');
});

test.each([320, 1024])(
  'at %i px every row of Radios is at least 48 px high and inside the screen',
  async (width) => {
    await page.viewport(width, 800);
    draw(<Question />);
    for (const label of place.querySelectorAll('label')) {
      const box = label.getBoundingClientRect();
      expect(box.height).toBeGreaterThanOrEqual(48);
      expect(box.right).toBeLessThanOrEqual(width);
    }
  },
);

test('ErrorSummary takes the focus, and its links go to the field and leave the address alone', async () => {
  const before = location.href;
  draw(
    <>
      <ErrorSummary errors={[{ id: 'question', text: 'Kies een antwoord' }]} />
      <Question error="Kies een antwoord" />
    </>,
  );
  await expect.element(page.getByRole('alert')).toHaveFocus();
  await page.getByRole('link', { name: 'Kies een antwoord' }).click();
  await expect.element(page.getByRole('radio', { name: 'oneens' })).toHaveFocus();
  expect(location.href).toBe(before);
});

test('LanguageSwitch names each language in itself and changes every text', async () => {
  draw(
    <>
      <LanguageSwitch />
      <SavedNote at={0} />
    </>,
  );
  const english = page.getByRole('button', { name: 'English' });
  await expect.element(english).toHaveAttribute('lang', 'en');
  await english.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved on this device');
  expect(document.documentElement.lang).toBe('en');
});

test('Progress is a bar with a name and stops on Cancel', async () => {
  let cancelled = false;
  draw(
    <Progress
      sentence="Het model wordt geschat"
      done={0.4}
      onCancel={() => {
        cancelled = true;
      }}
    />,
  );
  expect(place.textContent).toBe('');
  const bar = page.getByRole('progressbar', { name: 'Het model wordt geschat' });
  await expect.element(bar).toHaveAttribute('value', '0.4');
  await page.getByRole('button', { name: 'Annuleren' }).click();
  expect(cancelled).toBe(true);
});
