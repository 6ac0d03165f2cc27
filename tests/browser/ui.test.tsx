import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { Button } from '../../src/ui/Button.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { LanguageSwitch } from '../../src/ui/LanguageSwitch.tsx';
import { Progress } from '../../src/ui/Progress.tsx';
import { Radios } from '../../src/ui/Radios.tsx';
import { SavedNote } from '../../src/ui/SavedNote.tsx';
import { useEndFocus } from '../../src/ui/useEndFocus.ts';
import { WaitingButton } from '../../src/ui/WaitingButton.tsx';
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
      <SavedNote at={0} saving={false} />
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

test('WaitingButton sends nothing, by Enter in a field either, as long as there is a reason', async () => {
  const sent: string[] = [];
  const form = (reason?: string) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent.push(reason ?? 'none');
      }}
    >
      <input aria-label="Naam" />
      <WaitingButton id="send" type="submit" reason={reason}>
        Verstuur
      </WaitingButton>
    </form>
  );
  draw(form('Vul eerst een naam in.'));
  const button = page.getByRole('button', { name: 'Verstuur' });
  await expect.element(button).toHaveAccessibleDescription('Vul eerst een naam in.');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter} ');
  expect(sent).toEqual([]);
  draw(form());
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  expect(sent).toEqual(['none', 'none']);
});

/** A button that ends something and is gone by then, what then tells of it, and a field further on. */
function Ending() {
  const [ended, setEnded] = useState(false);
  const [told, setTold] = useState(false);
  const outcome = useEndFocus<HTMLParagraphElement>(ended);
  // Told only once the focus has moved, if it does.
  useEffect(() => setTold(ended), [ended]);
  return (
    <>
      <section>
        {!ended && <Button onClick={() => setEnded(true)}>Stop</Button>}
        <p ref={outcome} tabIndex={-1}>
          {told ? 'Gestopt.' : 'Bezig.'}
        </p>
      </section>
      <input aria-label="Ergens anders" />
    </>
  );
}

test('useEndFocus goes from the button that is gone to what says how it ended', async () => {
  draw(<Ending />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Gestopt.')).toHaveFocus();
});

test('useEndFocus leaves whoever is busy with another control', async () => {
  draw(<Ending />);
  const field = page.getByLabelText('Ergens anders');
  await field.click();
  page
    .getByRole('button', { name: 'Stop' })
    .element()
    .dispatchEvent(new Event('click', { bubbles: true }));
  await expect.element(page.getByText('Gestopt.')).toBeInTheDocument();
  await expect.element(field).toHaveFocus();
});
