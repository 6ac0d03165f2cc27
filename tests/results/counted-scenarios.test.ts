import { expect, test } from 'vitest';
import { countedScenarios } from '../../src/results/counted-scenarios.ts';
import { rated } from '../support/study.ts';
import { exampleStudy, people } from './example.ts';

const profiles = [0, 1, 2].flatMap((a) => [0, 1, 2].map((c) => [a, 0, c]));
const asked = (count: number) => exampleStudy({ design: rated(profiles.slice(0, count)), minimumGroup: 5 });

/** Ten people who are divided on the first scenarios, and of whom some say otherwise than 4 to each of the others. */
function answering(shown: number, hidden: number, otherwise: number) {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) =>
    people(1, [...Array(shown).fill(n % 5), ...Array(hidden).fill(n < otherwise ? 0 : 4)]),
  );
}

test('countedScenarios leaves out a few that are hidden, of which the count would tell the answers', () => {
  const { scenarios } = asked(6).design;
  expect(countedScenarios(asked(6), answering(2, 4, 1))).toEqual(scenarios);
  expect(countedScenarios(asked(6), answering(2, 4, 0))).toEqual(scenarios.slice(0, 2));
});

test('countedScenarios counts as many that are hidden as the smallest group, unless nearly all answered alike', () => {
  const { scenarios } = asked(7).design;
  // Of everyone's answers to the last five one is missing, so that these are hidden.
  const skipping = (otherwise: number) =>
    answering(2, 5, otherwise).map((each, n) =>
      n === 9 ? { ...each, answers: [...each.answers.slice(0, 2), null, null, null, null, null] } : each,
    );
  expect(countedScenarios(asked(7), skipping(3))).toEqual(scenarios);
  expect(countedScenarios(asked(7), skipping(0))).toEqual(scenarios.slice(0, 2));
});

test('countedScenarios leaves a scenario out also where it stands in the design again and is shown', () => {
  const twice = exampleStudy({
    design: rated([
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]),
    minimumGroup: 5,
  });
  expect(countedScenarios(twice, answering(2, 1, 0))).toEqual([[[1, 0, 0]]]);
});

test('countedScenarios counts every scenario of simulated respondents', () => {
  const simulated = answering(2, 4, 0).map((each) => ({ ...each, simulated: true }));
  expect(countedScenarios(asked(6), simulated)).toHaveLength(6);
});
