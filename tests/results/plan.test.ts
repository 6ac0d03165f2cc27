import { expect, test } from 'vitest';
import { noResampling } from '../../src/estimation/model.ts';
import type { Response } from '../../src/response/response.ts';
import { simulate } from '../../src/response/simulate.ts';
import { leadersTable } from '../../src/results/leaders.ts';
import { resampledFits, resultsPlan, tasksOf, wholeTask } from '../../src/results/plan.ts';
import { scenarioRows, sortedBy } from '../../src/results/scenario-rows.ts';
import { shownOf } from '../../src/results/shown.ts';
import { codings } from '../../src/study/coding.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';
import { fitOf } from '../support/fit.ts';
import { rated } from '../support/study.ts';
import { exampleStudy, people } from './example.ts';

const study = exampleStudy();
const coding = codings(study.criteria);

/** People of roles x and y, as many as asked. */
function sample(x: number, y: number): Response[] {
  return [...people(x, [0, 4]), ...people(y, [1, 3], { role: 'y' })];
}

test('a plan fits all people, every group that may be shown, people divided at random, and all without each criterion', () => {
  const plan = resultsPlan(study, shownOf(study, sample(35, 30), []));
  expect(tasksOf(plan).map(({ data }) => data.people!.length)).toEqual([65, 35, 30, 65, 65, 65, 65]);
  const [group] = plan.groups;
  expect(group!.columns.map(({ task }) => task.kind)).toEqual(['shown', 'shown', 'hidden']);
  // 200 divisions into two groups of 35 and 30.
  expect(group!.chance!.resampling.members).toHaveLength(200 * 2 * 65);
});

// The second by so few people that the weights are penalised.
test.for(['scale', 'choice'])('a plan fits a %s study also as if it had each criterion less', (kind) => {
  const asked = kind === 'scale' ? study : choiceStudy();
  const given = kind === 'scale' ? sample(35, 0) : simulate(asked, { ...choiceRecipe, people: 6 }, 1);
  const { without } = resultsPlan(asked, shownOf(asked, given, []));
  asked.criteria.forEach((_, c) => {
    const less = {
      ...asked,
      criteria: asked.criteria.toSpliced(c, 1),
      design: {
        scenarios: asked.design.scenarios.map((scenario) =>
          scenario.map((profile) => profile.toSpliced(c, 1)),
        ),
      },
    };
    expect(without[c]).toEqual({ ...wholeTask(less, given), resampling: noResampling });
  });
});

test('a plan leaves the only criterion of a study in', () => {
  const one = exampleStudy({ criteria: study.criteria.slice(0, 1), design: rated([[0], [1]]) });
  expect(resultsPlan(one, shownOf(one, sample(35, 0), [])).without).toEqual([]);
});

test('questions whose options have an order get no lists of leaders', () => {
  const ordered = exampleStudy({ questions: [{ ...study.questions[0]!, ordered: true }] });
  expect(resultsPlan(ordered, shownOf(ordered, sample(10, 10), [])).groups).toEqual([]);
});

test('with fewer than two groups there is no chance level', () => {
  expect(resultsPlan(study, shownOf(study, sample(10, 0), [])).groups[0]!.chance).toBeUndefined();
});

test('under 30 people a fit is penalised; from 30 on it is plain', () => {
  expect(resultsPlan(study, shownOf(study, sample(25, 0), [])).whole.model).toMatchObject({ ridge: 1 });
  expect(resultsPlan(study, shownOf(study, sample(30, 0), [])).whole.model).toMatchObject({
    ridge: 0,
    codings: [],
  });
});

test('groups side by side are fitted alike, also when only the smallest is under 30', () => {
  const [group] = resultsPlan(study, shownOf(study, sample(40, 10), [])).groups;
  const ridges = group!.columns.flatMap(({ task }) =>
    task.kind === 'shown' ? [task.value.model.ridge] : [],
  );
  expect(ridges).toEqual([1, 1]);
  expect(group!.chance!.model.ridge).toBe(1);
});

test('resampledFits counts people left out and draws', () => {
  const { whole, without, groups } = resultsPlan(study, shownOf(study, sample(35, 30), []));
  expect(resampledFits(whole)).toBe(65 + 500);
  expect(resampledFits(groups[0]!.chance!)).toBe(400);
  expect(resampledFits(without[0]!)).toBe(0);
});

test('leadersTable lists the leaders of each group, says why there are none, and gives the chance level', () => {
  const plan = resultsPlan(study, shownOf(study, sample(35, 30), []));
  const [group] = plan.groups;
  const names = [
    'a:a1',
    'a:a2',
    'b:b1',
    'c',
    'threshold:1|2',
    'threshold:2|3',
    'threshold:3|4',
    'threshold:4|5',
  ];
  const estimate = Float64Array.of(1, 0, 0.5, 0.2, 0, 0, 0, 0);
  const fit = fitOf({ names, estimate, bootstrap: Float64Array.from([...estimate, ...estimate]) });
  const failed = group!.columns[1]!.task;
  const table = leadersTable(
    group!,
    (task) =>
      failed.kind === 'shown' && task === failed.value
        ? { ok: false, problem: [{ kind: 'no-variation', category: '4' }] }
        : { ok: true, value: fit },
    coding,
  );
  expect(table.columns).toMatchObject([
    { option: 'x', kind: 'leaders', people: 35, early: false },
    { option: 'y', kind: 'no-fit', people: 30 },
    { option: 'z', kind: 'hidden' },
  ]);
  const [x] = table.columns;
  expect(x!.kind === 'leaders' && x!.leaders.map(({ criterion }) => criterion)).toEqual(['a', 'b', 'c']);
  // Both draws name the same three leaders.
  expect(table.chance).toBe(3);
});

/** What every group's fit says, and of how many people each group is. */
function listed(x: number, y: number, change: { variance?: number; fails?: boolean } = {}) {
  const [group] = resultsPlan(study, shownOf(study, sample(x, y), [])).groups;
  const names = [...coding.flatMap((each) => each.names), 'threshold:1|2'];
  const V = Float64Array.from({ length: 25 }, (_, i) => (i % 6 === 0 ? (change.variance ?? 0.05) : 0));
  const estimate = Float64Array.of(1, 0, 0.5, 0.2, 0);
  const fit = fitOf({ names, estimate, covariance: { classic: V, robust: V, respondent: V } });
  return leadersTable(
    group!,
    () =>
      change.fails
        ? { ok: false, problem: [{ kind: 'no-variation', category: '4' }] }
        : { ok: true, value: fit },
    coding,
  ).together;
}

test('with a group under 20 people leadersTable draws groups together: equal ones have one list', () => {
  expect(listed(20, 15)).toMatchObject({
    kind: 'same',
    columns: [
      { option: undefined, kind: 'leaders', people: 35, early: true },
      { option: 'z', kind: 'hidden' },
    ],
  });
});

test('leadersTable does not draw groups of 20 and more together, nor one group', () => {
  expect(listed(20, 20)).toBeUndefined();
  expect(listed(15, 0)).toBeUndefined();
});

test('leadersTable tells that small groups cannot be drawn together: one has no fit, or people do not differ', () => {
  expect(listed(20, 15, { fails: true })).toBe('unknown');
  expect(listed(20, 15, { variance: 0 })).toBe('unknown');
});

test('sortedBy puts the largest mean or the least agreement first and hidden scenarios last', () => {
  const three = exampleStudy({
    design: rated([
      [0, 0, 0],
      [1, 1, 2],
      [2, 0, 1],
    ]),
  });
  // The first scenario is judged alike by all and hidden; the third has the larger mean.
  const responses = [...people(5, [4, 0, 3]), ...people(5, [4, 2, 2])];
  const rows = scenarioRows(three, responses);
  expect(sortedBy(rows, 'mean').map(({ scenario }) => scenario)).toEqual([2, 1, 0]);
  expect(sortedBy([...rows].reverse(), 'agreement').map(({ scenario }) => scenario)).toEqual([1, 2, 0]);
});
