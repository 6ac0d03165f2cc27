import { expect, test } from 'vitest';
import type { Response } from '../../src/response/response.ts';
import { gatedDistribution, gatedGroups } from '../../src/results/gate.ts';
import { groupRatings as ratingsOf } from '../../src/results/group-ratings.ts';
import { scenarioRatings } from '../../src/results/ratings.ts';
import { figureRows, scenarioRows } from '../../src/results/scenario-rows.ts';
import type { Study } from '../../src/study/study.ts';
import { scale } from '../support/study.ts';
import { exampleStudy, people } from './example.ts';

const study = exampleStudy();
const mixed = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 0],
];

function groupRatings(asked: Study, whole: Response[], question: string) {
  return ratingsOf(asked, whole, gatedGroups(asked, whole, question));
}

/** So many people whose answers run evenly through the five points. */
function varied(count: number, role: string, simulated = false) {
  return Array.from({ length: count }, (_, n) => people(1, mixed[n % 5]!, { role, simulated })[0]!);
}

test.for([
  [10, 5, 0],
  [15, 8, 7],
  [20, 8, 7],
  [25, 12, 9],
])(
  'any two of whole, groups and rest differ by nobody or at least the minimum: %i of %i and %i',
  ([all, x, y]) => {
    const whole = [...varied(x!, 'x'), ...varied(y!, 'y'), ...varied(all! - x! - y!, 'z')];
    const sizes = gatedGroups(study, whole, 'role').flatMap(({ people }) =>
      people.kind === 'shown' ? [people.value.length] : [],
    );
    const subsets = [0];
    for (const size of sizes) subsets.push(...subsets.map((sum) => sum + size));
    for (const subset of subsets) {
      const rest = whole.length - subset;
      expect(rest === 0 || rest >= study.minimumGroup).toBe(true);
    }
  },
);

test('gatedGroups tells of a group under the minimum only that it is hidden', () => {
  const whole = [...varied(6, 'x'), ...varied(4, 'y')];
  const [x, y, z] = gatedGroups(study, whole, 'role');
  expect(x).toMatchObject({ option: 'x', people: { kind: 'shown' } });
  expect(y).toEqual({ option: 'y', people: { kind: 'hidden' } });
  expect(z).toEqual({ option: 'z', people: { kind: 'hidden' } });
});

test.for([
  [20, 0, 'hidden'],
  [19, 1, 'hidden'],
  [15, 5, 'shown'],
] as const)('a split of %i against %i people is %3$s', ([x, y, kind]) => {
  const groups = gatedGroups(study, [...varied(x, 'x'), ...varied(y, 'y')], 'role');
  expect(groups[0]!.people.kind).toBe(kind);
});

test('a scenario that nearly everyone judged alike is hidden, since each answer would be known', () => {
  const [all, most] = scenarioRatings(study, [...people(19, [0, 0]), ...people(1, [0, 4])]);
  expect(gatedDistribution(study, false, all!)).toEqual({ kind: 'hidden' });
  expect(gatedDistribution(study, false, most!)).toEqual({ kind: 'hidden' });
  expect(gatedDistribution(study, true, all!)).toMatchObject({ kind: 'shown' });
  // Exactly 90% is not more than 90%.
  const [, edge] = scenarioRatings(study, [...people(18, [0, 0]), ...people(2, [0, 4])]);
  expect(gatedDistribution(study, false, edge!)).toMatchObject({ kind: 'shown' });
});

test('small cells of the whole sample are shown as they are', () => {
  const [first] = scenarioRatings(study, [...people(5, [0, 0]), ...people(1, [1, 0])]);
  expect(gatedDistribution(study, false, first!)).toMatchObject({ value: { counts: [5, 1, 0, 0, 0] } });
});

test('with a group under 20 people all groups are shown as against, neutral and for', () => {
  const whole = [...varied(20, 'x'), ...varied(10, 'y')];
  expect(groupRatings(study, whole, 'role')).toEqual({
    merged: true,
    groups: [
      { option: 'x', answers: { kind: 'shown', value: { counts: [16, 8, 16], people: 20 } } },
      { option: 'y', answers: { kind: 'shown', value: { counts: [8, 4, 8], people: 10 } } },
      { option: 'z', answers: { kind: 'hidden' } },
    ],
    // 30 people judged two scenarios each.
    judged: 60,
    uncounted: 0,
  });
});

test('a scenario that is hidden is in no group, so that bars less rows do not give it away', () => {
  const first = mixed.map(([answer]) => [answer!, 4]);
  const whole = ['x', 'y'].flatMap((role) =>
    Array.from({ length: 20 }, (_, n) => people(1, first[n % 5]!, { role, simulated: false })[0]!),
  );
  const rows = scenarioRows(study, whole);
  expect(rows.map(({ ratings }) => ratings.kind)).toEqual(['shown', 'hidden']);
  const { groups, judged, uncounted } = groupRatings(study, whole, 'role');
  expect(uncounted).toBe(1);
  expect(judged).toBe(40);
  expect(groups.map(({ answers }) => answers.kind === 'shown' && answers.value)).toEqual([
    { counts: [4, 4, 4, 4, 4], people: 20 },
    { counts: [4, 4, 4, 4, 4], people: 20 },
    false,
  ]);
});

test('groups of 20 people or more keep their categories', () => {
  const whole = [...varied(20, 'x'), ...varied(25, 'y')];
  expect(groupRatings(study, whole, 'role')).toMatchObject({
    merged: false,
    groups: [
      { answers: { value: { counts: [8, 8, 8, 8, 8] } } },
      { answers: { value: { counts: [10, 10, 10, 10, 10] } } },
      { answers: { kind: 'hidden' } },
    ],
  });
});

test('an even number of points merges to against and for', () => {
  const four = exampleStudy({ answer: scale(4) });
  const whole = [...people(5, [0, 1]), ...people(5, [2, 3]), ...people(5, [0, 2], { role: 'y' })];
  expect(groupRatings(four, whole, 'role').groups[0]!.answers).toMatchObject({ value: { counts: [10, 10] } });
});

test('a group whose merged answers are nearly all on one side is hidden', () => {
  const whole = [...people(10, [0, 1]), ...varied(10, 'y'), ...varied(10, 'z')];
  expect(groupRatings(study, whole, 'role').groups[0]!.answers).toEqual({ kind: 'hidden' });
});

test('what subtraction would leave over is protected by hiding the smallest group too', () => {
  const whole = [...people(10, [0, 1]), ...varied(10, 'y'), ...varied(15, 'z')];
  expect(groupRatings(study, whole, 'role').groups.map(({ answers }) => answers.kind)).toEqual([
    'hidden',
    'hidden',
    'shown',
  ]);
});

test('simulated groups are shown in full, whatever their size', () => {
  const ratings = groupRatings(study, people(2, [0, 0], { simulated: true }), 'role');
  expect(ratings.merged).toBe(false);
  expect(ratings.groups[0]!.answers).toEqual({
    kind: 'shown',
    value: { counts: [4, 0, 0, 0, 0], people: 2 },
  });
});

test('a scenario that one person skipped is hidden, however many judged it; of simulated people it is shown', () => {
  const responses = [...people(9, [0, 2]), ...people(8, [3, 1]), ...people(1, [4, null])];
  const kinds = (of: readonly Response[]) =>
    scenarioRows(exampleStudy(), of).map(({ ratings }) => ratings.kind);
  expect(kinds(responses)).toEqual(['shown', 'hidden']);
  expect(kinds(responses.map((each) => ({ ...each, simulated: true })))).toEqual(['shown', 'shown']);
});

test('of a study in blocks a figure has rows of what everybody judged; of simulated people all', () => {
  const { design } = exampleStudy();
  const scenarios = [...design.scenarios, ...design.scenarios].slice(0, 3);
  const inBlocks = exampleStudy({ design: { scenarios, blocks: 2, anchors: 1 } });
  const responses = [...people(6, [0, 2, null]), ...people(6, [3, null, 1])];
  const drawn = (of: readonly Response[]) => figureRows(inBlocks, of).map(({ scenario }) => scenario);
  expect(drawn(responses)).toEqual([0]);
  expect(drawn(responses.map((each) => ({ ...each, simulated: true })))).toEqual([0, 1, 2]);
});
