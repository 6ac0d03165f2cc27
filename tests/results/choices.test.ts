import { expect, test } from 'vitest';
import { simulate } from '../../src/response/simulate.ts';
import { gatedGroups } from '../../src/results/gate.ts';
import { groupRatings } from '../../src/results/group-ratings.ts';
import { importance } from '../../src/results/importance.ts';
import { wholeTask } from '../../src/results/plan.ts';
import { scenarioRatings } from '../../src/results/ratings.ts';
import { codings } from '../../src/study/coding.ts';
import { fitOf } from '../estimation/fitting.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';

const study = choiceStudy();
const people = simulate(study, choiceRecipe, 3);

test('scenarioRatings counts who chose each profile and none', () => {
  const [first] = scenarioRatings(study, people);
  const picked = (category: number) => people.filter(({ answers }) => answers[0] === category).length;
  expect(first!.counts).toEqual([picked(0), picked(1), picked(2)]);
});

test('groupRatings compares in a choice how often groups chose none, whichever profile the others chose', () => {
  const { groups, merged } = groupRatings(study, people, gatedGroups(study, people, 'age'));
  const nones = (option: string) =>
    people
      .filter(({ background }) => background['age'] === option)
      .flatMap(({ answers }) => answers.filter((answer) => answer === 2)).length;
  expect(merged).toBe(false);
  expect(groups.map(({ answers }) => answers.kind === 'shown' && answers.value)).toEqual([
    { counts: [nones('0'), 30 * 9 - nones('0')], people: 30 },
    { counts: [nones('1'), 30 * 9 - nones('1')], people: 30 },
  ]);
});

test('groupRatings of real people hides a group that nearly always chose some profile', () => {
  const real = people.map((person, n) => ({
    ...person,
    simulated: false,
    answers: person.answers.map((_, s) => (n % 2 === 0 ? s % 2 : s % 3)),
    background: { age: String(n % 2) },
  }));
  const { groups } = groupRatings(study, real, gatedGroups(study, real, 'age'));
  expect(groups.map(({ answers }) => answers.kind)).toEqual(['hidden', 'hidden']);
});

test('importance of a choice leaves the constant of none out of the shares', () => {
  const { data, model } = wholeTask(study, people);
  const fit = fitOf(data, { model, resampling: { jackknife: true, bootstrap: 50 } });
  const rows = importance(fit, codings(study.criteria));
  const shares = rows.flatMap((row) => (row.kind === 'estimated' ? [row.share.value] : []));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 10);
  // Ranges of 2, 0.9 and 0.4 in the recipe.
  expect(rows.map(({ criterion }) => criterion)).toEqual(['wait', 'place', 'price']);
  expect(rows[0]).toMatchObject({ indistinct: false });
});
