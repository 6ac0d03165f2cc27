import { expect, test } from 'vitest';
import { groupQuestions } from '../../src/results/group-questions.ts';
import { shownOf } from '../../src/results/shown.ts';
import { exampleStudy, people } from './example.ts';

const study = exampleStudy({ minimumGroup: 10 });

test('groupQuestions numbers people by the groups that may be shown; the others are in none', () => {
  const responses = [
    ...people(10, [0, 1], { role: 'x' }),
    ...people(3, [1, 1], { role: 'y' }),
    ...people(17, [2, 1], { role: 'z' }),
  ];
  const shown = shownOf(study, responses, []);
  const [question, ...more] = groupQuestions(
    study,
    shown.people.map(({ id }) => id),
    shown.groups,
  );
  expect(more).toEqual([]);
  // Groups are shown in whole tens.
  expect(question!.options).toEqual([
    { option: 'x', people: 10 },
    { option: 'z', people: 10 },
  ]);
  const { group, groups } = question!.background;
  expect(groups).toBe(2);
  expect([...group]).toEqual([
    ...Array(10).fill(0),
    ...Array(3).fill(-1),
    ...Array(10).fill(1),
    ...Array(7).fill(-1),
  ]);
});

test('a question with one group that may be shown is none to compare by', () => {
  const responses = [...people(15, [0, 1], { role: 'x' }), ...people(5, [1, 1], { role: 'y' })];
  const { people: all, groups } = shownOf(study, responses, []);
  const ids = all.map(({ id }) => id);
  expect(groupQuestions(study, ids, groups)).toEqual([]);
});
