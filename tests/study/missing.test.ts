import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerForm, scalePoints } from '../../src/study/answer-forms.ts';
import { askedTemplate } from '../../src/study/asked.ts';
import { missing } from '../../src/study/missing.ts';
import { copiedStudy, emptyStudy } from '../../src/study/new-study.ts';
import { Study } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { warnings } from '../../src/study/warnings.ts';
import { criterion, question, rated, study, text } from '../support/study.ts';

/** A study with everything that must be there. */
const complete = (parts: Partial<Study> = {}): Study =>
  study({
    introduction: [text('introduction')],
    contact: text('contact'),
    purpose: text('purpose'),
    retention: text('retention'),
    withdrawal: text('withdrawal'),
    consent: text('consent'),
    criteria: [criterion('a', 2), criterion('b', 2)],
    design: rated([
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 0],
    ]),
    ...parts,
  });

const kinds = (parts: Partial<Study>) => missing(complete(parts)).map(({ kind }) => kind);

test('nothing is missing from a complete study, nor from one in a single language', () => {
  expect(missing(complete())).toEqual([]);
  expect(missing(complete({ purpose: text('doel', '') }))).toEqual([]);
});

test('from an empty study everything is missing that no custom fills in', () => {
  const found = missing(emptyStudy('x'));
  expect(found.flatMap((each) => (each.kind === 'text' ? [each.text] : [each.kind]))).toEqual([
    'title',
    'asker',
    'contact',
    'purpose',
    'retention',
    'withdrawal',
    'statement',
    'no-introduction',
    'no-criteria',
    'no-scenarios',
  ]);
});

test('a template lacks only what its own organisation must say', async () => {
  const made = copiedStudy(await loadTemplate('data-sharing'), 'x');
  expect(missing(made).map((each) => each.kind === 'text' && each.text)).toEqual([
    'asker',
    'contact',
    'purpose',
    'retention',
    'withdrawal',
    'consent',
  ]);
});

test('each missing thing names the field where it is filled in', () => {
  const found = missing(
    complete({ criteria: [{ ...criterion('a', 1), name: text('') }, criterion('b', 2)] }),
  );
  expect(found.map(({ kind, field }) => [kind, field])).toEqual([
    ['criterion-name', 'criterion-a-name-nl'],
    ['few-levels', 'criterion-a-add-level'],
  ]);
});

test('a short name over 24 characters does not fit, in either language', () => {
  const named = (short: { nl: string; en: string }) =>
    kinds({ criteria: [{ ...criterion('a', 2), short }, criterion('b', 2)] });
  expect(named(text('a'.repeat(24)))).toEqual([]);
  expect(named(text('kort', 'a'.repeat(25)))).toEqual(['short-too-long']);
});

test('what a respondent could not tell apart is named: criteria, levels, options', () => {
  const twin = { ...criterion('b', 2), name: text('other', 'A') };
  expect(
    kinds({
      criteria: [criterion('a', 2), twin],
    }),
  ).toEqual(['same-criteria']);
  const levels = [
    { id: '0', name: text('Groot') },
    { id: '1', name: text('groot ') },
  ];
  expect(kinds({ criteria: [{ ...criterion('a', 2), levels }, criterion('b', 2)] })).toEqual(['same-levels']);
  expect(kinds({ questions: [{ ...question('q', 2), options: levels }] })).toEqual(['same-options']);
});

test('with one criterion there is nothing to weigh up', () => {
  expect(kinds({ criteria: [criterion('a', 2)], design: rated([[0], [1]]) })).toEqual(['one-criterion']);
});

test('questions need a name and two named options', () => {
  const options = [{ id: '0', name: text('') }];
  expect(kinds({ questions: [{ ...question('q', 1), name: text(''), options }] })).toEqual([
    'question-name',
    'few-options',
    'option-name',
  ]);
});

test('scenarios must show every level, differ, and keep to what is prohibited', () => {
  const criteria = [criterion('a', 2), criterion('b', 2)];
  const prohibited = [
    [
      { criterion: 'a', level: '0' },
      { criterion: 'b', level: '0' },
    ],
  ];
  expect(
    missing(
      complete({
        criteria,
        prohibited,
        design: rated([
          [0, 0],
          [0, 1],
          [0, 1],
        ]),
      }),
    ),
  ).toMatchObject([
    { kind: 'unseen-level', level: text('a 1') },
    { kind: 'same-scenarios', first: 2, second: 3 },
    { kind: 'prohibited-scenario', scenario: 1 },
  ]);
});

test('the same profiles in another order are the same choice', () => {
  const design = {
    scenarios: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ],
  };
  expect(kinds({ answer: answerForm('choice'), design })).toEqual(['same-scenarios']);
});

test('answers need their words, none of these only where it is offered', () => {
  expect(kinds({ answer: { kind: 'scale', points: [text('a'), text(''), text('c')] } })).toEqual(['answer']);
  const design = {
    scenarios: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ],
  };
  expect(kinds({ answer: { kind: 'choice', profiles: 2, none: null }, design })).toEqual([]);
  expect(kinds({ answer: { kind: 'choice', profiles: 2, none: text('') }, design })).toEqual(['answer']);
});

test('warnings begin at 8 criteria and over 25 scenarios', () => {
  const criteria = (count: number) => Array.from({ length: count }, (_, c) => criterion(`c${c}`, 2));
  const design = (count: number) => rated(Array.from({ length: count }, () => []));
  expect(warnings(study({ criteria: criteria(7), design: design(25) }))).toEqual([]);
  expect(warnings(study({ criteria: criteria(8), design: design(26) }))).toEqual([
    { kind: 'many-criteria', step: 'criteria', criteria: 8 },
    { kind: 'many-scenarios', step: 'scenarios', scenarios: 26 },
  ]);
});

test('warnings tell of a template that still names nobody who asks', async () => {
  const asked = askedTemplate(await loadTemplate('benefits'), { id: '0011223344556677' });
  expect(warnings(asked)).toEqual([{ kind: 'nobody-asks', step: 'texts' }]);
  expect(warnings({ ...asked, asker: { nl: 'Gemeente Voorbeeldstad', en: 'Example Town' } })).toEqual([]);
});

test.each([3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'scalePoints gives %i different labels from disagree to agree',
  (count) => {
    const points = scalePoints(count);
    expect(points).toHaveLength(count);
    expect(new Set(points.map(({ nl }) => nl)).size).toBe(count);
    expect(points[0]!.en).toMatch(/isagree/);
    expect(points.at(-1)!.en).toMatch(/gree/);
  },
);

test('copiedStudy leaves the key and closing date with the study that has the answers', () => {
  const other = complete({ key: `A${'g'.repeat(43)}`, closes: '2026-12-31' });
  const copy = copiedStudy(other, 'copy', { nl: ' 2', en: '' });
  expect(copy).toEqual({ ...complete(), id: 'copy', title: { nl: 'test 2', en: 'test' } });
});

test('copiedStudy cuts a title that becomes longer than a study’s text can be, and keeps what it adds', () => {
  const added = { nl: ' (kopie)', en: ' (copy)' };
  // The cut in English falls within a character, which takes two places.
  const other = study({ title: { nl: 'a'.repeat(4000), en: '😀'.repeat(2000) } });
  const copy = copiedStudy(other, 'copy', added);
  expect(copy.title).toEqual({
    nl: `${'a'.repeat(3992)} (kopie)`,
    en: `${'😀'.repeat(1996)} (copy)`,
  });
  expect(v.is(Study, copy)).toBe(true);
});

test('copiedStudy leaves a title that is not written unwritten', () => {
  const other = study({ title: { nl: '', en: 'test' } });
  expect(copiedStudy(other, 'copy', { nl: ' 2', en: ' 2' }).title).toEqual({ nl: '', en: 'test 2' });
});

test('there are as many scenarios at least as there are weights and means', () => {
  // Two weights and a mean; of pairs a comparison each for two weights, and with none two each for a constant more.
  const found = missing(
    complete({
      design: rated([
        [0, 0],
        [1, 1],
      ]),
    }),
  );
  expect(found).toMatchObject([{ kind: 'too-few-scenarios', scenarios: 2, least: 3 }]);
  const pair = {
    scenarios: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  };
  const pairs: Study['answer'] = { kind: 'choice', profiles: 2, none: null };
  expect(missing(complete({ answer: pairs, design: pair }))).toMatchObject([{ least: 2 }]);
  expect(missing(complete({ answer: { ...pairs, none: text('none') }, design: pair }))).toMatchObject([
    { least: 2 },
  ]);
});
