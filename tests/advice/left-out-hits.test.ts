import { expect, test } from 'vitest';
import { leftOutHits } from '../../src/advice/left-out-hits.ts';
import { judgements } from '../../src/response/answered.ts';
import { criterion, scale, text, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

// One criterion of two levels, one weight: yes is the more probable where weight − threshold is above 0 at
// the first level, and where −weight − threshold is at the second.
const asked = study([criterion('a', 2)], yesNo, [[0], [1]]);
const { scenarios } = asked.design;
const positive = [1, 0];
const negative = [-1, 0];
const given = (answers: (number | null)[][]) => answers.map((own) => judgements(asked, { answers: own }));

test('leftOutHits judges each person by the fit without that person', () => {
  const answers = [
    [1, 0],
    [1, 0],
    [0, 1],
    [null, null],
    [1, null],
  ];
  const without = [positive, negative, positive, positive];
  const hits = leftOutHits(
    panel(asked, { weights: [9], thresholds: [9], without }),
    given(answers),
    scenarios,
  );
  // Right for the first person twice and for the last once; who answered nothing is not in the fit.
  // The others answered, without each in turn: yes 3 and no 2; the same; the same; and yes 3, no 3, of which
  // yes earns half. In the first scenario: yes 2 of 3; the same; yes 3 of 3; yes 2 of 3. In the second: no 1 of
  // 2, which earns half; the same; no 2 of 2.
  expect(hits).toEqual({ model: 3 / 7, guess: 3.5 / 7, perScenario: (1.5 + 1.5 + 0 + 1) / 7 });
});

test('leftOutHits tells nothing where a fit without someone has no estimate', () => {
  const without = [positive, [Number.NaN, 0]];
  const answers = [
    [1, 0],
    [1, 0],
  ];
  expect(
    leftOutHits(panel(asked, { weights: [1], thresholds: [0], without }), given(answers), scenarios),
  ).toBeUndefined();
  expect(
    leftOutHits(panel(asked, { weights: [1], thresholds: [0] }), given(answers), scenarios),
  ).toBeUndefined();
});

test('leftOutHits of a scale also counts answers one point off, of the same answers named', () => {
  const points = study([criterion('a', 2)], scale(3), [[0], [1]]);
  // With thresholds at −2 and 2 the lowest point is the most probable at −5, the highest at 5.
  const five = [5, -2, 2];
  const fit = { weights: [5], thresholds: [-2, 2], without: [five, five, five] };
  const answers = [
    [2, 0],
    [1, 1],
    [0, 2],
  ];
  const people = answers.map((own) => judgements(points, { answers: own }));
  // The model names 3 and 1: right for the first person, one off for the second and two for the third. The others
  // gave 2 most often, but for the second person 1 and 3; in each scenario two answers equally often, of which for
  // the first and third person one is one off and one two.
  expect(leftOutHits(panel(points, fit), people, points.design.scenarios)).toEqual({
    ...{ model: 2 / 6, guess: 0, perScenario: 0 },
    near: { model: 4 / 6, guess: 1, perScenario: 4 / 6 },
  });
});

test('leftOutHits counts only the scenarios that may be counted, and each person by the right fit', () => {
  const answers = [
    [null, 0],
    [1, 0],
    [0, 1],
  ];
  // The first person judged nothing that counts, but is in the fit.
  const without = [negative, positive, positive];
  const judged = panel(asked, { weights: [9], thresholds: [9], without });
  // Without the first person yes is named; the other of the two answered otherwise.
  expect(leftOutHits(judged, given(answers), [[[0]]])).toEqual({ model: 1 / 2, guess: 0, perScenario: 0 });
  expect(leftOutHits(judged, given(answers), [])).toBeUndefined();
});

test('leftOutHits foretells one who alone gave some answer, which the model of the others never names', () => {
  const points = study([criterion('a', 2)], scale(3), [[0], [1]]);
  // Without the first person nobody answered "3": there is one threshold, between the two others.
  const without = [
    [1, 0, Number.NaN],
    [1, -2, 2],
    [1, -2, 2],
  ];
  const answers = [
    [2, 0],
    [0, 1],
    [1, 1],
  ];
  const hits = leftOutHits(
    panel(points, { weights: [1], thresholds: [-2, 2], without }),
    answers.map((own) => judgements(points, { answers: own })),
    points.design.scenarios,
  );
  // Of the first person the model names 2 and 1, one of which was given; of the others 2 each time, three of four.
  expect(hits!.model).toBe(4 / 6);
});

test('leftOutHits foretells one who alone chose none', () => {
  const choice = study([criterion('a', 2)], { kind: 'choice', profiles: 2, none: text('none') });
  const scenario = [[0], [1]];
  const people = [
    [2, 0],
    [0, 0],
    [1, 0],
  ].map((own) => own.map((answer) => ({ scenario, answer })));
  const without = [
    [1, Number.NaN],
    [1, -1],
    [1, -1],
  ];
  const judged = panel(choice, { weights: [1], thresholds: [-1], without });
  // The first profile is always named: four of six chose it.
  expect(leftOutHits(judged, people, [scenario])!.model).toBe(4 / 6);
});

test('leftOutHits reads a judgement as often among many scenarios as among few', () => {
  const readsOf = (scenarios: number) => {
    let reads = 0;
    const person = Array.from({ length: scenarios }, (_, s) => ({
      get scenario() {
        reads++;
        return [[s]];
      },
      answer: s % 2,
    }));
    const profiles = Array.from({ length: scenarios }, (_, s) => [s]);
    const many = study([criterion('a', scenarios)], yesNo, profiles);
    const weights = Array<number>(scenarios - 1).fill(0);
    const fit = { weights, thresholds: [0], without: [[...weights, 0]] };
    expect(leftOutHits(panel(many, fit), [person], many.design.scenarios)).toBeDefined();
    return reads / scenarios;
  };
  expect(readsOf(40)).toBe(readsOf(2));
});
