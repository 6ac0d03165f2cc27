import { expect, test } from 'vitest';
import { leftOutScenarios } from '../../src/advice/left-out-scenarios.ts';
import type { PanelStudy } from '../../src/advice/panel.ts';
import type { Judgement } from '../../src/study/judgement.ts';
import { criterion, scale, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

// One criterion of three levels, the last the reference. Two scenarios of the design are the same, and nobody judged
// the last.
const asked = study([criterion('a', 3)], yesNo, [[0], [1], [0], [2]]);
const judged = [
  ...[1, 1, 1, 0].map((answer) => ({ scenario: [[1]], answer })),
  ...[1, 0].map((answer) => ({ scenario: [[0]], answer })),
];

const leftOut = (given: Judgement[], without: number[][], { design }: PanelStudy = asked) => ({
  judgements: given,
  without: without.map((estimate) => Float64Array.from(estimate)),
  counted: design.scenarios,
});

test('leftOutScenarios foretells each scenario by the fit without it, in order of appearance', () => {
  const odds = Math.log(3);
  // Without the second scenario of the design its share is 1 in 4; without the first that is 3 in 4.
  const without = [
    [9, -odds, 0],
    [odds, 9, 0],
  ];
  const whole = panel(asked, { weights: [9, 9], thresholds: [9] });
  const found = leftOutScenarios(whole, leftOut(judged, without));
  expect(found.foretold).toEqual([
    expect.closeTo(0.75, 12),
    expect.closeTo(0.25, 12),
    expect.closeTo(0.75, 12),
    Number.NaN,
  ]);
  // No is foretold of the first four, of whom one said so; yes of the last two, of whom one did. Yes was answered
  // most often, four times of six; to the last scenario as often as no.
  expect(found).toMatchObject({
    judged: 2,
    known: 2,
    hits: { model: 2 / 6, guess: 4 / 6, most: (3 + 1) / 6 },
  });
});

test('leftOutScenarios leaves out of the hits what the others cannot tell', () => {
  const without = [
    [1, Number.NaN, 0],
    [1, 1, 0],
  ];
  const found = leftOutScenarios(
    panel(asked, { weights: [1, 1], thresholds: [0] }),
    leftOut(judged, without),
  );
  expect(found.foretold[1]).toBeNaN();
  expect(found).toMatchObject({ judged: 2, known: 1, hits: { model: 1 / 2, guess: 1 / 2, most: 1 / 2 } });
});

test('leftOutScenarios foretells a scenario that alone was given an answer, which it then never names', () => {
  const points = study([criterion('a', 3)], scale(4), [[0], [1]]);
  const given = [
    // "3", the lowest that agrees, was answered here alone; without that it has no threshold under it.
    ...[2, 2, 3].map((answer) => ({ scenario: [[0]], answer })),
    ...[0, 1, 3].map((answer) => ({ scenario: [[1]], answer })),
  ];
  const without = [
    [0, 0, -1, Number.NaN, Math.log(3)],
    // Here "1" and "2" were answered by nobody else.
    [0, 0, Number.NaN, Number.NaN, Math.log(3)],
  ];
  const whole = panel(points, { weights: [0, 0], thresholds: [-1, 0, 1] });
  const found = leftOutScenarios(whole, leftOut(given, without, points));
  // Above the log of 3 lies a share of 1 in 4. To the second scenario all is foretold to agree.
  expect(found.foretold).toEqual([expect.closeTo(0.25, 12), 1]);
  // Named are "2" and "3", which nobody answered there; "3" and "4" were answered most often.
  expect(found).toMatchObject({ judged: 2, known: 2, hits: { model: 0, guess: 2 / 6 } });
});

test('leftOutScenarios counts hits, and what was answered most often, over the scenarios that may be counted', () => {
  const without = [
    [9, -1, 0],
    [1, 9, 0],
  ];
  const whole = panel(asked, { weights: [9, 9], thresholds: [9] });
  const found = leftOutScenarios(whole, { ...leftOut(judged, without), counted: [[[0]]] });
  // To the other scenario most said yes, to this one as many yes as no.
  expect(found).toMatchObject({ known: 2, hits: { model: 1 / 2, guess: 1 / 2, most: 1 / 2 } });
  expect(found.foretold[1]).toBeLessThan(0.5);
  expect(leftOutScenarios(whole, { ...leftOut(judged, without), counted: [] }).hits).toBeUndefined();
});
