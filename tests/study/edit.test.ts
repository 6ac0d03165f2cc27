import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as edit from '../../src/study/edit.ts';
import {
  addOption,
  addQuestion,
  changeQuestion,
  removeOption,
  removeQuestion,
} from '../../src/study/edit-questions.ts';
import { isProhibited } from '../../src/study/prohibited.ts';
import { Study } from '../../src/study/study.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, rated, study } from '../support/study.ts';

/** Two criteria of two and three levels, judged in three scenarios. */
const small = () =>
  study({
    criteria: [criterion('a', 2), criterion('b', 3)],
    design: rated([
      [0, 0],
      [1, 1],
      [0, 2],
    ]),
  });

/** What a profile shows, whatever the order of criteria and levels. */
const shown = ({ criteria, design }: Study) =>
  design.scenarios.map((scenario) =>
    scenario.map((profile) => profile.map((level, c) => criteria[c]!.levels[level]!.name.nl).sort()),
  );

type Edit = (study: Study, draw: (below: number) => number) => Study;

const edits: Edit[] = [
  (now, draw) => edit.addCriterion(now, `n${draw(1e6)}`, ['x', 'y']),
  (now, draw) => edit.removeCriterion(now, now.criteria[draw(now.criteria.length)]?.id ?? 'none'),
  (now, draw) => edit.moveCriterion(now, draw(now.criteria.length), draw(now.criteria.length)),
  (now, draw) => edit.changeAnswer(now, { kind: 'choice', profiles: draw(2) ? 2 : 3, none: null }),
  (now, draw) => (now.criteria.length > 0 ? edit.addLevel(now, now.criteria[0]!.id, `l${draw(1e6)}`) : now),
  (now, draw) => {
    const of = now.criteria[draw(now.criteria.length)];
    return of ? edit.removeLevel(now, of.id, of.levels[draw(of.levels.length)]?.id ?? 'none') : now;
  },
  (now, draw) => {
    const of = now.criteria[draw(now.criteria.length)];
    return of ? edit.moveLevel(now, of.id, draw(of.levels.length), draw(of.levels.length)) : now;
  },
];

property(
  'whatever is edited, what is left is a study whose scenarios fit',
  [fc.array(fc.tuple(fc.nat(edits.length - 1), fc.infiniteStream(fc.nat(1e6 - 1))), { maxLength: 12 })],
  (steps) => {
    let now = small();
    for (const [which, numbers] of steps) {
      now = edits[which]!(now, (below) => (numbers.next().value as number) % Math.max(1, below));
      expect(v.safeParse(Study, now).success).toBe(true);
    }
  },
);

test('moveCriterion and moveLevel leave every scenario showing the same levels', () => {
  expect(shown(edit.moveCriterion(small(), 0, 1))).toEqual(shown(small()));
  expect(shown(edit.moveLevel(small(), 'b', 2, 0))).toEqual(shown(small()));
});

test('removeLevel and removeCriterion take along the scenarios and what was prohibited with them', () => {
  const pair = [
    { criterion: 'a', level: '0' },
    { criterion: 'b', level: '1' },
  ];
  const with1 = edit.prohibit(small(), pair);
  for (const left of [edit.removeLevel(with1, 'b', '1'), edit.removeCriterion(with1, 'a')]) {
    expect(left.prohibited).toEqual([]);
    expect(left.design.scenarios).toEqual([]);
  }
  expect(edit.removeLevel(with1, 'b', '2').prohibited).toEqual([pair]);
});

test('prohibit keeps the same levels once, in whichever order, and allow takes them away', () => {
  const [a, b] = [
    { criterion: 'a', level: '0' },
    { criterion: 'b', level: '1' },
  ];
  const twice = edit.prohibit(edit.prohibit(small(), [a, b]), [b, a]);
  expect(twice.prohibited).toEqual([[a, b]]);
  expect(isProhibited(twice, [0, 1])).toBe(true);
  expect(isProhibited(twice, [1, 1])).toBe(false);
  expect(edit.allow(twice, 0).prohibited).toEqual([]);
});

test('changeAnswer keeps the scenarios between forms with one profile, and drops them otherwise', () => {
  const scale = { kind: 'scale' as const, points: [] };
  expect(edit.changeAnswer(small(), scale).design).toEqual(small().design);
  const choice = { kind: 'choice' as const, profiles: 2 as const, none: null };
  expect(edit.changeAnswer(small(), choice).design.scenarios).toEqual([]);
});

test('changeCriterion drops the weights of the group when the kind is another, and keeps them otherwise', () => {
  const prior = { mean: [0, 0, 0], sd: [1, 1, 1] };
  const with1 = { ...small(), prior };
  expect(edit.changeCriterion(with1, 'a', (now) => ({ ...now, kind: 'amount' })).prior).toBeUndefined();
  expect(edit.changeCriterion(with1, 'a', (now) => edit.renamed(now, now.name)).prior).toEqual(prior);
});

test('renamed lets the short name follow by whole words until someone wrote one', () => {
  const blank = criterion('', 2);
  const long = edit.renamed(blank, { nl: 'Met wie de gegevens worden gedeeld', en: 'Recipient' });
  expect(long.short).toEqual({ nl: 'Met wie de gegevens', en: 'Recipient' });
  const own = { ...long, short: { nl: 'Ontvanger', en: 'Recipient' } };
  expect(edit.renamed(own, { nl: 'Iets anders', en: 'Else' }).short).toEqual({ nl: 'Ontvanger', en: 'Else' });
});

test('questions and options come at the end and go by their id', () => {
  const two = addQuestion(addQuestion(small(), 'q', ['x', 'y']), 'r', ['x']);
  const more = addOption(two, 'q', 'z');
  expect(more.questions.map(({ options }) => options.map(({ id }) => id))).toEqual([['x', 'y', 'z'], ['x']]);
  expect(removeOption(more, 'q', 'y').questions[0]!.options.map(({ id }) => id)).toEqual(['x', 'z']);
  expect(removeQuestion(more, 'q').questions.map(({ id }) => id)).toEqual(['r']);
  expect(changeQuestion(more, 'r', (now) => ({ ...now, ordered: true })).questions[1]!.ordered).toBe(true);
});
