import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fits, Run, unanswered } from '../../src/survey/run.ts';
import { isComplete, orderOf, type SurveyEvent, step } from '../../src/survey/survey.ts';
import { fc, property } from '../support/properties.ts';
import { four, started } from './builders.ts';

/** Anything a screen, a stale tab or a fault of ours could send, also what does not exist. */
const event: fc.Arbitrary<SurveyEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('background' as const),
    question: fc.constantFrom('q', 'r', 'x', 'toString'),
    option: fc.constantFrom('0', '1', '2', '3'),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    scenario: fc.integer({ min: -1, max: 4 }),
    category: fc.constantFrom(-1, 0, 1, 2, 0.5),
  }),
  fc.constant({ kind: 'next' } as const),
  fc.constant({ kind: 'next' } as const),
  fc.constant({ kind: 'back' } as const),
  fc.constant({ kind: 'change', what: 'questions' } as const),
  fc.record({
    kind: fc.constant('change' as const),
    what: fc.constant('scenario' as const),
    position: fc.integer({ min: -1, max: 4 }),
  }),
  fc.constant({ kind: 'finish' } as const),
);

const anyEvents = fc.array(event, { maxLength: 60 });
const play = (events: readonly SurveyEvent[], from = started()) =>
  events.reduce((run, next, at) => step(four, run, next, at + 1), from);

/** A plain ledger: the last valid answer to each question, wherever the person was. */
function ledger(events: readonly SurveyEvent[]) {
  const answers: (number | null)[] = [null, null, null, null];
  const background: Record<string, string> = {};
  const options: Record<string, string[]> = { q: ['0', '1'], r: ['0', '1', '2'] };
  for (const next of events) {
    if (next.kind === 'answer' && next.scenario in answers && [0, 1].includes(next.category))
      answers[next.scenario] = next.category;
    if (next.kind === 'background' && ['q', 'r'].includes(next.question))
      if (options[next.question]!.includes(next.option)) background[next.question] = next.option;
  }
  return { answers, background };
}

property('step keeps the last answer to each question and nothing else changes it', [anyEvents], (events) => {
  let run = started();
  const until: SurveyEvent[] = [];
  for (const next of events) {
    if (run.place.kind !== 'done') until.push(next);
    run = step(four, run, next, 1);
  }
  const { answers, background } = ledger(until);
  expect(run.answers.map((answer) => answer?.category ?? null)).toEqual(answers);
  expect(run.background).toEqual(background);
});

property('step always leaves a run that can be stored and belongs to the study', [anyEvents], (events) => {
  const run = play(events);
  expect(v.safeParse(Run, run).success).toBe(true);
  expect(fits(run, four)).toBe(true);
  expect({ id: run.id, seed: run.seed, startedAt: run.startedAt }).toEqual({
    id: 'person',
    seed: 1,
    startedAt: 0,
  });
});

property('a run is done only when complete, and then final', [anyEvents], (events) => {
  const run = play(events);
  expect(run.place.kind === 'done').toBe(run.finishedAt !== undefined);
  if (run.place.kind !== 'done') return;
  expect(isComplete(four, run)).toBe(true);
  for (const next of events) expect(step(four, run, next, 99)).toBe(run);
});

property(
  'step gives the same run back for what cannot be, and never changes its input',
  [anyEvents],
  (events) => {
    const run = play(events);
    const before = structuredClone(run);
    for (const next of events) step(four, run, next, 99);
    expect(run).toEqual(before);
    expect(step(four, run, { kind: 'answer', scenario: 7, category: 0 }, 99)).toBe(run);
    expect(step(four, run, { kind: 'background', question: 'x', option: '0' }, 99)).toBe(run);
  },
);

const background: SurveyEvent[] = [
  { kind: 'background', question: 'q', option: '1' },
  { kind: 'background', question: 'r', option: '2' },
];

/** From the introduction to the check page, answering no to everything. */
function toCheck(seed: number): SurveyEvent[] {
  const { scenarios } = orderOf(four, started(seed));
  return [
    { kind: 'next' },
    ...background,
    { kind: 'next' },
    ...scenarios.flatMap((scenario): SurveyEvent[] => [
      { kind: 'answer', scenario, category: 0 },
      { kind: 'next' },
    ]),
  ];
}

test('a whole run shows each scenario once, in the order of its seed, and ends finished', () => {
  let run = started(5);
  const shown: number[] = [];
  for (const next of [...toCheck(5), { kind: 'finish' } as const]) {
    if (next.kind === 'answer' && run.place.kind === 'scenario') shown.push(run.place.position);
    run = step(four, run, next, 10);
  }
  expect(shown).toEqual([0, 1, 2, 3]);
  expect(run.place).toEqual({ kind: 'done' });
  expect(run.finishedAt).toBe(10);
});

test('next stays where it is while the question has no answer', () => {
  const asked = play([{ kind: 'next' }]);
  expect(unanswered(asked, four)).toEqual(['q', 'r']);
  expect(step(four, asked, { kind: 'next' }, 2)).toBe(asked);
  const judging = play([{ kind: 'next' }, ...background, { kind: 'next' }]);
  expect(judging.place).toEqual({ kind: 'scenario', position: 0, goal: 'on' });
  expect(step(four, judging, { kind: 'next' }, 2)).toBe(judging);
});

test('back goes through every place to the introduction, and next comes back to where it was', () => {
  const there = play(toCheck(1));
  const places = [there.place];
  let run = there;
  while (run.place.kind !== 'introduction') {
    run = step(four, run, { kind: 'back' }, 2);
    places.push(run.place);
  }
  for (const place of places.toReversed().slice(1)) {
    run = step(four, run, { kind: 'next' }, 3);
    expect(run.place).toEqual(place);
  }
  expect(run.answers).toEqual(there.answers);
});

test('what is changed from the check page returns to it, by next and by back', () => {
  const check = play(toCheck(1));
  const changes: SurveyEvent[] = [
    { kind: 'change', what: 'questions' },
    { kind: 'change', what: 'scenario', position: 2 },
  ];
  for (const change of changes) {
    const changing = step(four, check, change, 2);
    expect(changing.place.kind).not.toBe('check');
    expect(step(four, changing, { kind: 'next' }, 3).place).toEqual({ kind: 'check' });
    expect(step(four, changing, { kind: 'back' }, 3).place).toEqual({ kind: 'check' });
  }
});

test('a study without background questions goes from the introduction to the first scenario and back', () => {
  const bare = { ...four, questions: [] };
  const run = step(bare, started(), { kind: 'next' }, 1);
  expect(run.place).toEqual({ kind: 'scenario', position: 0, goal: 'on' });
  expect(step(bare, run, { kind: 'back' }, 2).place).toEqual({ kind: 'introduction' });
});

test('fits refuses a run of a study that has since lost a scenario, an option or a category', () => {
  const run = play(toCheck(1));
  const fewer = { ...four, design: { scenarios: four.design.scenarios.slice(1) } };
  const noOption = {
    ...four,
    questions: [{ ...four.questions[1]!, options: four.questions[1]!.options.slice(0, 2) }],
  };
  expect(fits(run, four)).toBe(true);
  expect(fits(run, fewer)).toBe(false);
  expect(fits(run, noOption)).toBe(false);
  expect(fits(run, { ...four, id: 'other' })).toBe(false);
});
