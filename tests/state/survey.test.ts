import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Survey } from '../../src/state/survey.ts';
import { chosenScenario } from '../../src/state/tailoring.ts';
import type { Study } from '../../src/study/study.ts';
import { order } from '../../src/survey/order.ts';
import type { Run } from '../../src/survey/run.ts';
import { criterion, question, rated, study } from '../support/study.ts';

const plain = study({
  criteria: [criterion('a', 2), criterion('b', 3)],
  design: rated([
    [0, 0],
    [1, 2],
    [0, 1],
  ]),
});
const tailored: Study = { ...plain, design: { ...plain.design, tailored: 1 } };

// How long a scenario is looked at is counted, also where nothing is drawn.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubGlobal('document', { visibilityState: 'visible' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Somebody who tries a study out, for which nothing is kept. */
async function begun(of: Study): Promise<Survey> {
  const survey = new Survey({ study: of, untraced: true });
  await survey.open();
  survey.begin();
  return survey;
}

function runOf(survey: Survey): Run {
  const { value } = survey.session;
  if (value.kind !== 'taking-part') throw new Error(value.kind);
  return value.run;
}

/** Answers what is on the screen. */
function answer(survey: Survey): void {
  const { place, seed } = runOf(survey);
  if (place.kind !== 'scenario') throw new Error(place.kind);
  const showing = order(seed, survey.study).shown[place.position]!;
  survey.act({ kind: 'answer', showing, category: 1 });
}

/** At the last scenario that is there for everybody, which is answered. */
async function upToOwn(survey: Survey): Promise<Run> {
  for (let position = 0; position < 2; position++) {
    answer(survey);
    expect(survey.next()).toBe(true);
  }
  answer(survey);
  return runOf(survey);
}

test('survey.next() is for those who take part', async () => {
  const survey = new Survey({ study: plain, untraced: true });
  await survey.open();
  expect(survey.next()).toBe(false);
  expect(survey.session.value).toEqual({ kind: 'start' });
});

test('survey.next() tells that nobody goes on without an answer, to a question as to a scenario', async () => {
  const survey = await begun({ ...plain, questions: [question('q', 2)] });
  expect(survey.next()).toBe(false);
  survey.act({ kind: 'background', question: 'q', option: '0' });
  expect(survey.next()).toBe(true);
  expect(survey.next()).toBe(false);
  answer(survey);
  expect(survey.next()).toBe(true);
  expect(runOf(survey).place).toEqual({ kind: 'scenario', position: 1, goal: 'on' });
});

test('survey.next() chooses a scenario of one’s own by all answers before it is shown', async () => {
  const survey = await begun(tailored);
  await survey.prepare();
  const before = await upToOwn(survey);
  expect(before.tailored).toBeUndefined();
  expect(survey.next()).toBe(true);
  const { place, tailored: chosen } = runOf(survey);
  expect(place).toEqual({ kind: 'scenario', position: 3, goal: 'on' });
  expect(chosen).toEqual([{ scenario: chosenScenario(tailored, before, 0), by: [1, 1, 1] }]);
  answer(survey);
  expect(survey.next()).toBe(true);
  expect(runOf(survey).place).toEqual({ kind: 'check' });
  expect(runOf(survey).tailored).toEqual(chosen);
});

test('without survey.prepare() nobody goes on to a scenario of their own', async () => {
  const survey = await begun(tailored);
  const before = await upToOwn(survey);
  expect(survey.next()).toBe(false);
  expect(runOf(survey)).toEqual(before);
});
