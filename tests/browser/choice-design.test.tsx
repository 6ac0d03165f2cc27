import { render } from 'preact';
import { expect, test } from 'vitest';
import { setLanguage } from '../../src/i18n/language.ts';
import { TrialFigure } from '../../src/pages/make/TrialFigure.tsx';
import type { Recipe } from '../../src/response/recipe.ts';
import type { Study } from '../../src/study/study.ts';
import { ChoiceDesign } from '../../src/views/ChoiceDesign.tsx';
import { HowMany } from '../../src/views/HowMany.tsx';
import { fitOf } from '../support/fit.ts';
import { criterion, rated, study } from '../support/study.ts';

const three: Study['answer'] = { kind: 'choice', profiles: 3, none: null };
const two = [0, 1];
const levels = two.flatMap((a) => two.flatMap((b) => two.map((c) => [a, b, c])));
const criteria = [criterion('a', 2), criterion('b', 2), criterion('c', 2)];

/** Eight scenarios of three options, of which by two levels two are always the same on each criterion. */
const unequal = levels.map((first, s) => [first, first.map((level) => 1 - level), levels[(s + 3) % 8]!]);

function told(scenarios: Study['design']['scenarios']): string {
  setLanguage('nl');
  const place = document.createElement('div');
  render(<ChoiceDesign study={study({ criteria, answer: three, design: { scenarios } })} />, place);
  return place.textContent;
}

test('ChoiceDesign says of three options that never all are the same, not that all differ', () => {
  expect(told(unequal)).toContain('In geen enkele situatie zijn alle opties op een criterium gelijk.');
});

test('ChoiceDesign counts the scenarios in which all three are the same on a criterion', () => {
  expect(told([...unequal, [levels[0]!, levels[1]!, levels[2]!]])).toContain(
    'Op “a” verschillen de opties het minst vaak: in 1 van de 9 situaties zijn ze daar alle gelijk.',
  );
});

test.each([
  { form: 'ratings', of: study({ criteria, design: rated(levels) }), said: true },
  { form: 'choices', of: study({ criteria, answer: three, design: { scenarios: unequal } }), said: false },
])('HowMany speaks of strictness: $said, of $form', async ({ of, said }) => {
  setLanguage('nl');
  const place = document.createElement('div');
  document.body.append(place);
  render(<HowMany study={of} check={() => null} />, place);
  place.querySelector('summary')!.click();
  await expect.poll(() => place.textContent).toContain('valt op in vier van de vijf onderzoeken');
  expect(place.textContent.includes('verschillend streng')).toBe(said);
});

test('TrialFigure counts choices where people chose', () => {
  setLanguage('nl');
  const place = document.createElement('div');
  const effects = { effects: [1, -1], spread: 0 };
  const recipe: Recipe = {
    people: 50,
    thresholds: [],
    strictness: 0,
    criteria: { a: effects, b: effects, c: effects },
    background: {},
    shifts: [],
  };
  const names = ['a:0', 'b:0', 'c:0'];
  const fit = fitOf({ names, estimate: Float64Array.of(1, 1, 1), scenarios: 400 });
  render(<TrialFigure study={study({ criteria, answer: three })} recipe={recipe} fit={fit} />, place);
  expect(place.textContent).toContain('50 gesimuleerde deelnemers · 400 keuzes');
});
