import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { below, seeded } from '../../src/lib/random.ts';
import { type Deed, RunWriter } from '../../src/state/run-writer.ts';
import { eraseRuns, loadRuns } from '../../src/storage/answers.ts';
import { order } from '../../src/survey/order.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { type SurveyEvent, step } from '../../src/survey/survey.ts';
import { criterion, question, rated, study } from '../support/study.ts';

const asked = study({
  criteria: [criterion('a', 2), criterion('b', 2)],
  questions: [question('q', 3)],
  design: rated([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]),
});

/** One tab: what it shows, and its writer. */
function tab(run: Run, of = asked) {
  let shown = run;
  let settle: () => void = () => {};
  const writer = new RunWriter(of, {
    saved: () => settle(),
    failed: ({ kind }) => {
      throw new Error(kind);
    },
    remained: () => {
      throw new Error('remained');
    },
  });
  return {
    writer,
    /** Resolves when what is done is on disk. */
    act(event: SurveyEvent): Promise<void> {
      const deed: Deed = { event, from: shown.place, at: 1 };
      shown = step(of, shown, event, 1);
      return new Promise((resolve) => {
        settle = resolve;
        writer.add(shown, deed);
      });
    },
  };
}

async function stored(): Promise<Run | undefined> {
  const loaded = await loadRuns('test');
  return loaded.ok ? loaded.value.items[0] : undefined;
}

beforeEach(() => deleteDB('afweging-answers'));
afterEach(() => vi.restoreAllMocks());

test('of two tabs that know nothing of each other the last answer to each question stays', async () => {
  const random = seeded(20261124);
  const begun = newRun(asked, { id: 'person', seed: 1, at: 0 });
  const tabs = [tab(begun), tab(begun)];
  const answers: (number | null)[] = [null, null, null, null];
  let option: string | undefined;
  for (let edit = 0; edit < 500; edit++) {
    const { act } = tabs[below(2, random)]!;
    if (below(5, random) === 0) {
      option = String(below(3, random));
      await act({ kind: 'background', question: 'q', option });
    } else {
      const scenario = below(4, random);
      answers[scenario] = below(2, random);
      await act({ kind: 'answer', showing: scenario, category: answers[scenario]! });
    }
  }
  const run = await stored();
  expect(run?.answers.map((answer) => answer?.category ?? null)).toEqual(answers);
  expect(run?.background).toEqual({ q: option });
});

test('of two tabs that chose different scenarios for one person the first kept counts, and answers to it', async () => {
  const own = { ...asked, questions: [], design: { ...asked.design, tailored: 1 } };
  const { shown } = order(1, own);
  const answers = [0, 1, 2, 3].flatMap((position): SurveyEvent[] => [
    { kind: 'next' },
    { kind: 'answer', showing: shown[position]!, category: 1 },
  ]);
  const begun = newRun(own, { id: 'person', seed: 1, at: 0 });
  const run = answers.reduce((now, event) => step(own, now, event, 1), begun);
  const tabs = [tab(run, own), tab(run, own)] as const;
  const [first, second] = [[[0, 1]], [[1, 0]]];
  const by = [1, 1, 1, 1];
  await tabs[0].act({ kind: 'tailored', index: 0, scenario: first, by });
  await tabs[1].act({ kind: 'tailored', index: 0, scenario: second, by });
  for (const { act } of tabs) await act({ kind: 'next' });
  const showing = shown[4]!;
  await tabs[1].act({ kind: 'answer', showing, category: 1, seen: second });
  expect((await stored())?.answers[showing]).toBeNull();
  await tabs[0].act({ kind: 'answer', showing, category: 0, seen: first });
  const kept = await stored();
  expect(kept?.tailored).toEqual([{ scenario: first, by }]);
  expect(kept?.answers[showing]?.category).toBe(0);
});

test('a run erased while an answer of it is being written is not written again', async () => {
  const begun = newRun(asked, { id: 'person', seed: 1, at: 0 });
  const one = tab(begun);
  void one.act({ kind: 'answer', showing: 0, category: 1 });
  one.writer.drop(['person']);
  await eraseRuns(['person']);
  await expect.poll(stored).toBeUndefined();
});

test('what was being written when a fault came up is written with the next answer', async () => {
  const begun = newRun(asked, { id: 'person', seed: 1, at: 0 });
  const one = tab(begun);
  const faulty = new Promise((resolve) => {
    addEventListener(
      'unhandledrejection',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        resolve(event.reason);
      },
      { once: true, capture: true },
    );
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new TypeError('fault');
  });
  // Where the test's runner names every fault, also this wanted one.
  vi.spyOn(console, 'error').mockReturnValue();
  void one.act({ kind: 'answer', showing: 0, category: 1 });
  expect(String(await faulty)).toBe('TypeError: fault');
  vi.restoreAllMocks();
  await one.act({ kind: 'answer', showing: 1, category: 0 });
  const run = await stored();
  expect(run?.answers.map((answer) => answer?.category ?? null)).toEqual([1, 0, null, null]);
});

test('a run that stays on disk after it was erased is reported', async () => {
  const begun = newRun(asked, { id: 'person', seed: 1, at: 0 });
  const remained = new Promise<Run>((resolve, reject) => {
    const writer = new RunWriter(asked, {
      saved: () => reject(new Error('saved')),
      failed: ({ kind }) => reject(new Error(kind)),
      remained: resolve,
    });
    writer.add(begun, { event: { kind: 'next' }, from: begun.place, at: 1 });
    writer.drop(['person']);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('refused', 'UnknownError');
    });
  });
  expect((await remained).id).toBe('person');
  expect((await stored())?.id).toBe('person');
});
