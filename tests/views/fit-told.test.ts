import { expect, test } from 'vitest';
import { localised } from '../../src/i18n/texts.ts';
import { fitTold } from '../../src/views/fitTold.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

test('fitTold names what a fit calls by id as the study does: levels, criteria and answers', () => {
  const words = (nl: string) => ({ nl, en: nl });
  const price = criterion('price', 2);
  const named = {
    ...price,
    short: words('Prijs'),
    levels: price.levels.map((level, l) => ({ ...level, name: words(l === 0 ? 'laag' : 'hoog') })),
  };
  const of = study({ answer: scale(5), criteria: [named], design: rated([[0], [1]]) });
  const coefficients = [`price:${named.levels[0]!.id}`];
  const told = fitTold(of, { kind: 'not-identified', coefficients, sets: [] });
  expect(told.sentence).toContain('Prijs: laag');
  expect(told.next).not.toBe('');
  const answers = of.answer.kind === 'scale' ? of.answer.points.map(localised) : [];
  const unused = fitTold(of, { kind: 'unused-category', category: '1', mergedWith: '2' });
  expect(unused.sentence).toContain(`“${answers[0]}”`);
  expect(unused.next).toContain(`“${answers[1]}”`);
});
