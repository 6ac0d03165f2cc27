import { beforeAll, expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { source } from '../../../src/pages/results/who.ts';
import type { OpenStudy } from '../../../src/state/study.ts';
import { exampleStudy, people } from '../../results/example.ts';

beforeAll(() => {
  language.value = 'nl';
});

const responses = [...people(6, [0, 1]), ...people(6, [3, 4])];
const recruited = { invited: 30, how: { nl: '', en: '' }, answered: 12 };
const open: OpenStudy = {
  study: exampleStudy(),
  responses,
  finishedAt: [],
  collected: { versions: [], removed: 0, latest: exampleStudy(), recruited },
  seed: undefined,
};

test('source says that it is about the first people where more have answered, and only there', () => {
  expect(source(open, responses.slice(0, 10))).toEqual([
    '12 van de 30 uitgenodigden antwoordden (40%)',
    'dit gaat over de eerste 10: nieuwe antwoorden komen er in stappen bij',
    '20 oordelen',
  ]);
  expect(source(open, responses)).toEqual(['12 van de 30 uitgenodigden antwoordden (40%)', '24 oordelen']);
});

test('source counts the answers that count, where it is told how many these are', () => {
  expect(source(open, responses, 12)).toContain('12 oordelen');
});
