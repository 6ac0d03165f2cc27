import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { longestText } from '../../src/lib/plain-text.ts';
import { BothLanguages } from '../../src/ui/BothLanguages.tsx';

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

function Introduction() {
  const [text, setText] = useState({ nl: 'a'.repeat(longestText - 1), en: 'b' });
  return <BothLanguages id="said" label="Inleiding" text={text} onChange={setText} long />;
}

test('BothLanguages keeps no text that a study cannot have, and says where one ends', async () => {
  render(<Introduction />, place);
  const field = page.getByLabelText('Inleiding, Nederlands');
  expect(place.textContent).not.toContain('niet bewaard');
  await userEvent.type(field, 'xyz');
  await expect.element(field).toHaveValue(`${'a'.repeat(longestText - 1)}x`);
  await expect.element(field).toHaveAccessibleDescription(/4\.000 tekens.* niet bewaard/);
});

test.each(['nl', 'en'] as const)(
  'BothLanguages begins both fields at one height where %s is not translated',
  async (lacking) => {
    await page.viewport(1000, 600);
    const text = { nl: 'a', en: 'b', [lacking]: '' };
    for (const long of [false, true]) {
      render(<BothLanguages id="said" label="Naam" text={text} onChange={() => {}} long={long} />, place);
      expect(place.textContent).toContain('Nog niet vertaald');
      const [nl, en] = [...place.querySelectorAll('textarea')].map((field) => field.getBoundingClientRect());
      expect(nl!.top).toBe(en!.top);
      expect(nl!.left).toBeLessThan(en!.left);
    }
  },
);
