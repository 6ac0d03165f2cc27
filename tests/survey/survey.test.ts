import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/study/study.ts';
import { order } from '../../src/survey/order.ts';
import { answeredCount, fits, newRun, Run, unanswered } from '../../src/survey/run.ts';
import { stepsBack } from '../../src/survey/steps-back.ts';
import { isComplete, type SurveyEvent, step } from '../../src/survey/survey.ts';
import { fc, property } from '../support/properties.ts';
import { four, keyed, started } from './builders.ts';

/** Anything a screen, a stale tab or a fault of ours could send, also what does not exist. */
const event: fc.Arbitrary<SurveyEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('background' as const),
    question: fc.constantFrom('q', 'r', 'x', 'toString'),
    option: fc.constantFrom('0', '1', '2', '3', null),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    showing: fc.integer({ min: -1, max: 4 }),
    category: fc.constantFrom(-1, 0, 1, 2, 0.5, null),
    seconds: fc.constantFrom(0, 1.5, 30),
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
  fc.constant({ kind: 'reopen' } as const),
  fc.constant({ kind: 'leave' } as const),
  fc.record({
    kind: fc.constant('handed-over' as const),
    state: fc.constantFrom('given' as const, 'received' as const),
    revision: fc.constantFrom(0, 1, 2),
  }),
);

const anyEvents = fc.array(event, { maxLength: 60 });
const play = (events: readonly SurveyEvent[], from = started(), study: Study = four) =>
  events.reduce((run, next, at) => step(study, run, next, at + 1), from);
/** Everything answered, so that the events that follow are at the end of a run. */
const later = (events: readonly SurveyEvent[]) => [...toCheck(1), { kind: 'finish' } as const, ...events];

/** A plain ledger: the last valid answer to each question, wherever the person was. */
function ledger(events: readonly SurveyEvent[], { skip }: Study) {
  const answers: (number | null)[] = [null, null, null, null];
  const background: Record<string, string | null> = {};
  const skipped = skip ? [null] : [];
  const options: Record<string, (string | null)[]> = { q: ['0', '1'], r: ['0', '1', '2'] };
  for (const next of events) {
    if (next.kind === 'answer' && next.showing in answers && [0, 1, ...skipped].includes(next.category))
      answers[next.showing] = next.category;
    if (next.kind === 'background' && ['q', 'r'].includes(next.question))
      if ([...options[next.question]!, ...skipped].includes(next.option))
        background[next.question] = next.option;
  }
  return { answers, background };
}

const studies = fc.constantFrom(four, keyed);

property(
  'step keeps the last answer to each question and nothing else changes it',
  [studies, anyEvents],
  (study, events) => {
    let run = started();
    const until: SurveyEvent[] = [];
    for (const next of later(events)) {
      if (run.place.kind !== 'done') until.push(next);
      run = step(study, run, next, 1);
    }
    const { answers, background } = ledger(until, study);
    expect(run.answers.map((answer) => answer?.category ?? null)).toEqual(answers);
    expect(run.background).toEqual(background);
  },
);

property(
  'step always leaves a run that can be stored and belongs to the study',
  [studies, anyEvents],
  (study, events) => {
    const run = play(events, started(), study);
    expect(v.safeParse(Run, run).success).toBe(true);
    expect(fits(run, study)).toBe(true);
    expect({ id: run.id, seed: run.seed, startedAt: run.startedAt }).toEqual({
      id: 'person',
      seed: 1,
      startedAt: 0,
    });
  },
);

property(
  'a run is done only when complete, and then final where nothing is handed over',
  [anyEvents],
  (events) => {
    const run = play(events);
    expect(run.place.kind === 'done').toBe(run.finishedAt !== undefined);
    if (run.place.kind !== 'done') return;
    expect(isComplete(four, run)).toBe(true);
    for (const next of events) expect(step(four, run, next, 99)).toBe(run);
  },
);

property(
  'step gives the same run back for what cannot be, and never changes its input',
  [anyEvents],
  (events) => {
    const run = play(events);
    const before = structuredClone(run);
    for (const next of events) step(four, run, next, 99);
    expect(run).toEqual(before);
    expect(step(four, run, { kind: 'answer', showing: 7, category: 0 }, 99)).toBe(run);
    expect(step(four, run, { kind: 'background', question: 'x', option: '0' }, 99)).toBe(run);
  },
);

const background: SurveyEvent[] = [
  { kind: 'background', question: 'q', option: '1' },
  { kind: 'background', question: 'r', option: '2' },
];

/** From the introduction to the check page, answering no to everything. */
function toCheck(seed: number): SurveyEvent[] {
  const { shown } = order(seed, four);
  return [
    { kind: 'next' },
    ...background,
    { kind: 'next' },
    ...shown.flatMap((showing): SurveyEvent[] => [
      { kind: 'answer', showing, category: 0 },
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

test('fits refuses a run of another version, and one without a version where a version is asked', () => {
  const run = newRun(keyed, { id: 'person', seed: 1, at: 0, version: '0123456789abcdef' });
  expect(fits(run, keyed, '0123456789abcdef')).toBe(true);
  expect(fits(run, keyed, 'fedcba9876543210')).toBe(false);
  expect(fits(started(), keyed, '0123456789abcdef')).toBe(false);
});

test('a skipped scenario and question count as visited only in a study that allows it', () => {
  const skipped: SurveyEvent[] = [
    { kind: 'next' },
    { kind: 'background', question: 'q', option: null },
    { kind: 'background', question: 'r', option: '0' },
    { kind: 'next' },
    { kind: 'answer', showing: order(1, four).shown[0]!, category: null },
    { kind: 'next' },
  ];
  expect(play(skipped).place).toEqual({ kind: 'questions', goal: 'on' });
  const run = play(skipped, started(), keyed);
  expect(run.place).toEqual({ kind: 'scenario', position: 1, goal: 'on' });
  expect(unanswered(run, keyed)).toEqual([]);
  expect(answeredCount(keyed, run)).toBe(0);
});

test('the seconds of an answer add up over visits, and an event without them leaves them', () => {
  const seconds = (...each: (number | undefined)[]) =>
    play(
      each.map((spent) => ({
        kind: 'answer',
        showing: 0,
        category: 1,
        ...(spent !== undefined && { seconds: spent }),
      })),
    ).answers[0]?.seconds;
  expect(seconds(12.5, 3)).toBe(15.5);
  expect(seconds(12.5, undefined)).toBe(12.5);
  expect(seconds(undefined)).toBeUndefined();
});

describe('a finished run that is handed over', () => {
  const done = play(later([]), started(), keyed);
  const out = (state: 'given' | 'received', revision = 0): SurveyEvent => ({
    kind: 'handed-over',
    state,
    revision,
  });

  test('goes from here to given to received, and never back', () => {
    expect(done.handOver.state).toBe('here');
    const given = step(keyed, done, out('given'), 50);
    expect(given.handOver).toEqual({ state: 'given', at: 50 });
    const received = step(keyed, given, out('received'), 60);
    expect(received.handOver).toEqual({ state: 'received', at: 60 });
    expect(step(keyed, received, out('given'), 70)).toBe(received);
  });

  test('opens again as a new revision once a copy is out, and as the same one before', () => {
    const before = step(keyed, done, { kind: 'reopen' }, 50);
    expect([before.place.kind, before.revision, before.finishedAt]).toEqual(['check', 0, undefined]);
    const after = play([out('given'), { kind: 'reopen' }], done, keyed);
    expect([after.place.kind, after.revision, after.handOver.state]).toEqual(['check', 1, 'here']);
    // A copy of the revision before, confirmed late in another tab.
    expect(play([{ kind: 'finish' }, out('received', 0)], after, keyed).handOver.state).toBe('here');
  });

  test('cannot be opened again once it was left for the next person, but can be given out', () => {
    const left = step(keyed, done, { kind: 'leave' }, 50);
    expect(left.leftAt).toBe(50);
    expect(step(keyed, left, { kind: 'reopen' }, 60)).toBe(left);
    expect(step(keyed, left, out('given'), 60).handOver.state).toBe('given');
  });

  test('stays as it is where the study has no key', () => {
    const example = play(later([]));
    expect(step(four, example, { kind: 'reopen' }, 50)).toBe(example);
    expect(step(four, example, out('given'), 50)).toBe(example);
  });
});

test('stepsBack counts the screens before this one, and none from the introduction or where a run is over', () => {
  const check = toCheck(1);
  const change: SurveyEvent = { kind: 'change', what: 'scenario', position: 2 };
  const runs = [[], check.slice(0, 1), check, [...check, change], later([])].map((events) => play(events));
  // The introduction, the questions and four scenarios come before the check page.
  expect(runs.map((run) => stepsBack(four, run))).toEqual([0, 1, 6, 7, 0]);
});
