import { afterEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { howFacts, recruitmentSentences, responseFacts } from '../../src/views/recruitmentWords.ts';

afterEach(() => {
  language.value = 'nl';
});

const how = { nl: 'via een brief', en: 'by letter' };
const nobody = { nl: '', en: '' };

test('responseFacts gives how many of those invited answered, and their share, in both languages', () => {
  // 50 of 120 is 41.7%.
  const recruited = { invited: 120, how, answered: 50 };
  expect(responseFacts(recruited)).toEqual(['50 van de 120 uitgenodigden antwoordden (42%)']);
  language.value = 'en';
  expect(responseFacts(recruited)).toEqual(['50 of the 120 people invited answered (42%)']);
});

test('responseFacts gives both numbers without a share where more answered than were invited', () => {
  const recruited = { invited: 40, how, answered: 50 };
  expect(responseFacts(recruited)).toEqual(['40 uitgenodigd, 50 antwoordden']);
  language.value = 'en';
  expect(responseFacts(recruited)).toEqual(['40 invited, 50 answered']);
});

test('responseFacts and howFacts say nothing of what is not told', () => {
  expect([...responseFacts(undefined), ...howFacts(undefined)]).toEqual([]);
  expect(responseFacts({ how, answered: 50 })).toEqual([]);
  expect(howFacts({ invited: 120, how: { nl: ' ', en: '' }, answered: 50 })).toEqual([]);
});

test('howFacts is in the language on screen, or in the other where there is no other', () => {
  expect(howFacts({ how, answered: 50 })).toEqual(['geworven: via een brief']);
  language.value = 'en';
  expect(howFacts({ how, answered: 50 })).toEqual(['recruited: by letter']);
  expect(howFacts({ how: { nl: 'via een brief', en: '' }, answered: 50 })).toEqual([
    'recruited: via een brief',
  ]);
});

test('recruitmentSentences says of those who did not answer that they are not known', () => {
  expect(recruitmentSentences({ invited: 120, how, answered: 50 })).toBe(
    '50 van de 120 uitgenodigden antwoordden (42%). Of de anderen hetzelfde zouden wegen, is niet bekend. Geworven: via een brief.',
  );
  expect(recruitmentSentences({ invited: 50, how: nobody, answered: 50 })).toBe(
    '50 van de 50 uitgenodigden antwoordden (100%).',
  );
  language.value = 'en';
  expect(recruitmentSentences({ invited: 40, how, answered: 50 })).toBe(
    '40 invited, 50 answered. Recruited: by letter.',
  );
});
