import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/study/study.ts';
import { order } from '../../src/survey/order.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { isComplete, type SurveyEvent, step } from '../../src/survey/survey.ts';
import { awaited, isOutdated, scenarioOf } from '../../src/survey/tailored.ts';
import { criterion, rated, study } from '../support/study.ts';

/** Three scenarios of which one comes again, one to practise on before and two of one's own after. */
const asked = study({
  criteria: [criterion('a', 2), criterion('b', 3)],
  design: {
    ...rated([
      [0, 0],
      [1, 2],
      [0, 1],
    ]),
    warmUp: [[[1, 1]]],
    repeats: 1,
    tailored: 2,
  },
});
const [first, second] = [[[1, 0]], [[0, 2]]];

const play = (run: Run, ...events: SurveyEvent[]) =>
  events.reduce((now, event, at) => step(asked, now, event, at + 1), run);
const { shown, again } = order(1, asked);
const answerAt = (position: number, category = 0): SurveyEvent => ({
  kind: 'answer',
  showing: shown[position]!,
  category,
});
const next: SurveyEvent = { kind: 'next' };
/** Chosen by no to each of the three, and to the one before. */
const chosen = (index: number, scenario: Scenario): SurveyEvent => ({
  kind: 'tailored',
  index,
  scenario,
  by: [0, 0, 0, ...(index === 1 ? [0] : [])],
});

/** At the last scenario that is there for everybody, which is answered. */
const begun = play(newRun(asked, { id: 'person', seed: 1, at: 0 }), next);
const upToOwn = play(begun, ...[0, 1, 2, 3].flatMap((position) => [answerAt(position), next]), answerAt(4));

describe('a scenario chosen for one person', () => {
  test('is awaited after the others, and nobody goes on without it', () => {
    expect(awaited(asked, begun)).toBeUndefined();
    expect(awaited(asked, { ...upToOwn, answers: upToOwn.answers.with(shown[4]!, null) })).toBeUndefined();
    expect(awaited(asked, upToOwn)).toBe(0);
    expect(play(upToOwn, next).place).toEqual({ kind: 'scenario', position: 4, goal: 'on' });
    const after = play(upToOwn, chosen(0, first), next);
    expect(after.place).toEqual({ kind: 'scenario', position: 5, goal: 'on' });
    expect(scenarioOf(asked, after, shown[5]!)).toEqual(first);
    expect(awaited(asked, after)).toBeUndefined();
    expect(awaited(asked, play(after, answerAt(5)))).toBe(1);
  });

  test('is the first one that was chosen for its place, of this study', () => {
    const after = play(upToOwn, chosen(0, first));
    expect(play(after, chosen(0, second))).toBe(after);
    expect(play(upToOwn, chosen(1, second))).toBe(upToOwn);
    expect(play(upToOwn, chosen(0, [[1, 3]]))).toBe(upToOwn);
    expect(play(upToOwn, chosen(0, [...first, ...first]))).toBe(upToOwn);
  });

  test('takes no answer that was given to another one in its place', () => {
    const after = play(upToOwn, chosen(0, first));
    const answer = { kind: 'answer', showing: shown[5]!, category: 1 } as const;
    expect(play(after, { ...answer, seen: second })).toBe(after);
    expect(play(after, { ...answer, seen: first }).answers[shown[5]!]?.category).toBe(1);
  });

  test('is outdated once an answer it was chosen by is another', () => {
    const all = play(upToOwn, chosen(0, first), next, answerAt(5), chosen(1, second), next, answerAt(6));
    const outdated = (...events: SurveyEvent[]) => {
      const run = play(all, ...events);
      return [0, 1].map((index) => isOutdated(asked, run, index));
    };
    const showingOf = (scenario: number, category: number): SurveyEvent => ({
      kind: 'answer',
      showing: scenario,
      category,
    });
    expect(isComplete(asked, all)).toBe(true);
    expect(outdated()).toEqual([false, false]);
    expect(outdated(showingOf(0, 0))).toEqual([false, false]);
    expect(outdated(showingOf(0, 1))).toEqual([true, true]);
    // A slip that is mended changes nothing.
    expect(outdated(showingOf(0, 1), showingOf(0, 0))).toEqual([false, false]);
    expect(outdated(answerAt(5, 1))).toEqual([false, true]);
    expect(outdated(answerAt(6, 1))).toEqual([false, false]);
    // Neither practice nor a second answer had a say in the choice.
    expect(outdated(answerAt(0, 1), showingOf(3, 1))).toEqual([false, false]);
  });
});

test('a scenario to practise on comes first, and one shown again is the same scenario', () => {
  expect(scenarioOf(asked, begun, shown[0]!)).toEqual([[1, 1]]);
  expect(scenarioOf(asked, begun, 3)).toEqual(asked.design.scenarios[again[0]!]);
});
