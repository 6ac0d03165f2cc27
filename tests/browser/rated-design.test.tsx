import { render } from 'preact';
import { expect, test } from 'vitest';
import { setLanguage } from '../../src/i18n/language.ts';
import { RatedDesign } from '../../src/views/RatedDesign.tsx';
import { criterion, rated, study } from '../support/study.ts';

const two = [0, 1];
const all = two.flatMap((a) => two.flatMap((b) => two.map((c) => [a, b, c])));

/** What is told of 8 scenarios, less one for the average and one a weight. */
function told(levels: readonly number[]): string {
  setLanguage('nl');
  const place = document.createElement('div');
  const criteria = levels.map((count, c) => criterion(`c${c}`, count));
  render(<RatedDesign study={study({ criteria, design: rated(all) })} />, place);
  return place.textContent;
}

test.each([
  [[2, 2, 2], 'Met wat daarvoor niet nodig is, 4, is bij genoeg deelnemers te toetsen'],
  [[2, 2, 3], 'Met wat daarvoor niet nodig is, 3, is bij genoeg deelnemers te toetsen'],
])(
  'of criteria with %j levels RatedDesign says a test can be made, and nowhere that it cannot',
  (levels, said) => {
    expect(told(levels)).toContain(said);
    expect(told(levels)).not.toContain('kunnen niet laten zien');
  },
);

test('of too little left RatedDesign says twice that there is no test', () => {
  expect(told([2, 3, 3])).toContain('niet nodig is, 2, is te weinig om te toetsen');
  expect(told([2, 3, 3])).toContain('kunnen niet laten zien');
  expect(told([3, 3, 4])).toContain('Er blijft niets over');
});
