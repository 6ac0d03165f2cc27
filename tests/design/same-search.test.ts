import { expect, test } from 'vitest';
import { isSearchedAlike } from '../../src/design/same-search.ts';
import { changeSearch, moveCriterion, prohibit, renamed } from '../../src/study/edit.ts';
import type { Study } from '../../src/study/study.ts';
import { criterion, scale, study, text } from '../support/study.ts';

const [a, b, c] = [criterion('a', 2), criterion('b', 3), criterion('c', 2)];
const searched = study({
  criteria: [a, b, c],
  answer: scale(5),
  search: { directions: { a: 1 } },
});
const choice: Study['answer'] = { kind: 'choice', profiles: 2, none: null };

test('isSearchedAlike passes over words, and over what was struck or nothing is searched by', () => {
  const alike: Study[] = [
    structuredClone(searched),
    { ...searched, title: text('other'), minutes: 9 },
    { ...searched, criteria: [renamed(a, text('other')), b, c] },
    { ...searched, answer: { kind: 'scale', points: Array.from({ length: 5 }, () => text('other')) } },
    changeSearch(searched, { struck: [[[0, 0, 0]]] }),
    changeSearch(searched, { directions: { a: 1, gone: -1 } }),
  ];
  expect(alike.map((other) => isSearchedAlike(searched, other))).toEqual(alike.map(() => true));
});

test('isSearchedAlike sees levels, kinds, answers, what may not meet and all terms of the search', () => {
  const others: Study[] = [
    { ...searched, criteria: [a, b] },
    { ...searched, criteria: [a, criterion('b', 4), c] },
    { ...searched, criteria: [a, { ...b, kind: 'amount' }, c] },
    moveCriterion(searched, 0, 1),
    { ...searched, answer: scale(7) },
    { ...searched, answer: choice },
    prohibit(searched, [
      { criterion: 'a', level: '0' },
      { criterion: 'b', level: '1' },
    ]),
    changeSearch(searched, { directions: { a: -1 } }),
    changeSearch(searched, { interactions: [['a', 'b']] }),
    changeSearch(searched, { expected: { certainty: 'fairly', weights: {} } }),
  ];
  expect(others.map((other) => isSearchedAlike(searched, other))).toEqual(others.map(() => false));
  const offered: Study = { ...searched, answer: { ...choice, none: text('none') } };
  expect(isSearchedAlike({ ...searched, answer: choice }, offered)).toBe(false);
});
