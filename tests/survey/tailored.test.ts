import { describe, expect, test } from 'vitest';
import { order } from '../../src/survey/order.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { isComplete, type SurveyEvent, step } from '../../src/survey/survey.ts';
import { awaited, scenarioOf } from '../../src/survey/tailored.ts';
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

/** At the last scenario that is there for everybody, which is answered. */
const begun = play(newRun(asked, { id: 'person', seed: 1, at: 0 }), next);
const upToOwn = play(begun, ...[0, 1, 2, 3].flatMap((position) => [answerAt(position), next]), answerAt(4));

describe('a scenario chosen for one person', () => {
  test('is awaited after the others, and nobody goes on without it', () => {
    expect(awaited(asked, begun)).toBeUndefined();
    expect(awaited(asked, { ...upToOwn, answers: upToOwn.answers.with(shown[4]!, null) })).toBeUndefined();
    expect(awaited(asked, upToOwn)).toBe(0);
    expect(play(upToOwn, next).place).toEqual({ kind: 'scenario', position: 4, goal: 'on' });
    const chosen = play(upToOwn, { kind: 'tailored', index: 0, scenario: first }, next);
    expect(chosen.place).toEqual({ kind: 'scenario', position: 5, goal: 'on' });
    expect(scenarioOf(asked, chosen, shown[5]!)).toEqual(first);
    expect(awaited(asked, chosen)).toBeUndefined();
    expect(awaited(asked, play(chosen, answerAt(5)))).toBe(1);
  });

  test('is the first one that was chosen for its place, of this study', () => {
    const chosen = play(upToOwn, { kind: 'tailored', index: 0, scenario: first });
    expect(play(chosen, { kind: 'tailored', index: 0, scenario: second })).toBe(chosen);
    expect(play(upToOwn, { kind: 'tailored', index: 1, scenario: second })).toBe(upToOwn);
    expect(play(upToOwn, { kind: 'tailored', index: 0, scenario: [[1, 3]] })).toBe(upToOwn);
    expect(play(upToOwn, { kind: 'tailored', index: 0, scenario: [...first, ...first] })).toBe(upToOwn);
  });

  test('takes no answer that was given to another one in its place', () => {
    const chosen = play(upToOwn, { kind: 'tailored', index: 0, scenario: first });
    const answer = { kind: 'answer', showing: shown[5]!, category: 1 } as const;
    expect(play(chosen, { ...answer, seen: second })).toBe(chosen);
    expect(play(chosen, { ...answer, seen: first }).answers[shown[5]!]?.category).toBe(1);
  });

  test('is outdated once an answer it was chosen by is another', () => {
    const all = play(
      upToOwn,
      { kind: 'tailored', index: 0, scenario: first },
      next,
      answerAt(5),
      { kind: 'tailored', index: 1, scenario: second },
      next,
      answerAt(6),
    );
    const outdated = (...events: SurveyEvent[]) =>
      play(all, ...events).tailored?.map((chosen) => chosen.outdated);
    const showingOf = (scenario: number, category: number): SurveyEvent => ({
      kind: 'answer',
      showing: scenario,
      category,
    });
    expect(isComplete(asked, all)).toBe(true);
    expect(outdated()).toEqual([false, false]);
    expect(outdated(showingOf(0, 0))).toEqual([false, false]);
    expect(outdated(showingOf(0, 1))).toEqual([true, true]);
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
