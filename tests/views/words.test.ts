import { expect, test } from 'vitest';
import { answerForm } from '../../src/study/answer-forms.ts';
import { agreeInFull, isWeak, moreOrFewer, outcomeSentence, signedOf100 } from '../../src/views/words.ts';
import { study, text } from '../support/study.ts';

const interval = (low: number, high: number) => ({ value: (low + high) / 2, se: 1, low, high });

test.each([
  { low: 0.004, high: 0.06, reads: '+3 (net boven 0 tot +6)', weak: false },
  { low: -0.06, high: -0.004, reads: '−3 (−6 tot net onder 0)', weak: false },
  { low: 0.006, high: 0.06, reads: '+3 (+1 tot +6)', weak: false },
  { low: -0.06, high: -0.006, reads: '−3 (−6 tot −1)', weak: false },
  { low: -0.004, high: 0.06, reads: '+3 (0 tot +6)', weak: true },
  { low: 0, high: 0.06, reads: '+3 (0 tot +6)', weak: true },
  { low: -0.03, high: 0.08, reads: '+3 (−3 tot +8)', weak: true },
  { low: Number.NaN, high: Number.NaN, reads: '+3', weak: true },
])('signedOf100 reads $reads, and isWeak is $weak of it', ({ low, high, reads, weak }) => {
  const difference = { ...interval(low, high), value: high < 0 ? -0.03 : 0.03 };
  expect([signedOf100(difference), isWeak(difference)]).toEqual([reads, weak]);
});

test.each([
  [0.004, 0.06, '3 meer (net boven 0 tot 6)'],
  [-0.06, -0.004, '3 minder (net boven 0 tot 6)'],
  [0.006, 0.06, '3 meer (1 tot 6)'],
])('moreOrFewer of %f to %f does not read as if it may be nothing: %s', (low, high, reads) => {
  expect(moreOrFewer(interval(low, high))).toBe(reads);
});

test.each([
  [2, null, 'als ook B te kiezen is.'],
  [3, null, 'als ook B en C te kiezen zijn.'],
  [2, text('Geen van deze'), 'als ook B en “geen van deze” te kiezen zijn.'],
  [4, text('Geen van deze'), 'als ook B, C, D en “geen van deze” te kiezen zijn.'],
] as const)(
  'outcomeSentence names all that is on offer beside A, of %i profiles and %j',
  (profiles, none, ends) => {
    const asked = study({ answer: { kind: 'choice', profiles, none } });
    expect(outcomeSentence(asked, '62', false)).toContain(` 62 A, ${ends}`);
  },
);

test('agreeInFull names every answer that agrees, or choosing A', () => {
  expect(agreeInFull(study({ answer: answerForm('scale') }))).toBe(
    '“mee eens” of “zeer mee eens” antwoorden',
  );
  expect(agreeInFull(study())).toBe('“yes” antwoorden');
  expect(agreeInFull(study({ answer: answerForm('choice') }))).toBe('A kiezen');
});
