import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DesignProgress } from '../../src/compute/design-rounds.ts';
import type { DesignProblem, DesignRequest } from '../../src/design/request.ts';
import type { Found } from '../../src/design/search.ts';
import { historyOf } from '../../src/lib/history.ts';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { designSearch, makeScenarios } from '../../src/state/design.ts';
import { bringDesign, designFile } from '../../src/state/design-file.ts';
import { changeStudy, making, redo, undo } from '../../src/state/making.ts';
import { endSearches, forgetSearches, isSearching } from '../../src/state/searches.ts';
import { replacedIn, replaceStruck, strikeSearch, toggleStruck } from '../../src/state/strike.ts';
import { changeSearch } from '../../src/study/edit.ts';
import type { Scenario, Study } from '../../src/study/study.ts';
import { criterion, rated, study, text, yesNo } from '../support/study.ts';

type Search = {
  readonly request: DesignRequest;
  readonly signal: AbortSignal;
  readonly report: (progress: DesignProgress) => void;
  readonly end: (outcome: Result<Found, DesignProblem>) => void;
  readonly breakDown: (error: unknown) => void;
};

/** The searches that workers were asked for: here a test says what comes of them. */
const searches: Search[] = [];

vi.mock('../../src/compute/browser.ts', () => ({
  browserPool: () => ({
    design: (request: DesignRequest, signal: AbortSignal, report: Search['report']) =>
      new Promise((end, breakDown) => {
        searches.push({ request, signal, report, end, breakDown });
      }),
  }),
}));

const profiles = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
];
const others = rated(profiles.map((profile) => profile.map((level) => 1 - level))).scenarios;
const asked = study({
  criteria: [criterion('a', 2), criterion('b', 2), criterion('c', 2)],
  design: rated(profiles),
});

const found = (scenarios: Scenario[]): Found => ({
  scenarios,
  value: 0,
  uneven: 0,
  start: 0,
  balanced: true,
  optimal: false,
});

function present(): Study {
  if (making.value.kind !== 'ready') throw new Error('no study is being made');
  return making.value.history.present;
}

/** The search that has begun. */
async function begun(): Promise<Search> {
  await vi.waitFor(() => expect(searches).toHaveLength(1));
  return searches[0]!;
}

/** Changes words only, of the study, of a criterion and of an answer. */
const rename = () =>
  changeStudy((now) => ({
    ...now,
    title: text('Anders'),
    criteria: now.criteria.map((each) => ({ ...each, name: text('Anders') })),
    answer: { ...yesNo, yes: text('zeker') },
  }));
/** Changes by what scenarios are searched. */
const recast = () => changeStudy((now) => changeSearch(now, { interactions: [['a', 'b']] }));

beforeEach(() => {
  making.value = { kind: 'ready', history: historyOf(asked) };
});

afterEach(() => {
  forgetSearches();
  searches.length = 0;
});

describe('makeScenarios', () => {
  const wish = { scenarios: 4, blocks: 1, anchors: 0, seconds: 5 };

  test('puts what is found in the study, beside what changed meanwhile', async () => {
    const run = makeScenarios(asked, wish);
    const { end, request } = await begun();
    expect(request).toMatchObject(wish);
    expect(designSearch.run.value).toMatchObject({ kind: 'running', passed: 0, of: 5 });
    rename();
    end(ok(found(others)));
    await run;
    expect(designSearch.run.value).toMatchObject({ kind: 'found', scenarios: others, early: false });
    expect(present()).toMatchObject({ title: text('Anders'), design: { scenarios: others } });
  });

  test('puts scenarios where they were asked for: what came after is undone before them, and redone with them', async () => {
    const run = makeScenarios(asked, wish);
    const { end } = await begun();
    rename();
    changeStudy((now) => ({ ...now, minutes: 9 }));
    undo();
    end(ok(found(others)));
    await run;
    const steps = [redo, undo, undo, undo].map((step) => {
      step();
      const { title, minutes, design } = present();
      return [title.nl, minutes, design.scenarios === others];
    });
    expect(steps).toEqual([
      ['Anders', 9, true],
      ['Anders', 1, true],
      ['test', 1, true],
      ['test', 1, false],
    ]);
  });

  test('changes nothing of a study that would be searched by other terms now, or of another one', async () => {
    const run = makeScenarios(asked, wish);
    const { end } = await begun();
    recast();
    end(ok(found(others)));
    await run;
    expect(designSearch.run.value).toEqual({ kind: 'outdated' });
    expect(present().design).toBe(asked.design);
    searches.length = 0;
    const other = makeScenarios(asked, wish);
    const search = await begun();
    making.value = { kind: 'ready', history: historyOf({ ...asked, id: 'copy' }) };
    search.end(ok(found(others)));
    await other;
    expect(designSearch.run.value).toEqual({ kind: 'outdated' });
    expect(present().design).toBe(asked.design);
  });

  test('keeps the best so far when it is stopped, and a step of its path for each that was better', async () => {
    const run = makeScenarios(asked, wish);
    const { report, end, signal } = await begun();
    const [first, better] = [found(asked.design.scenarios), found(others)];
    for (const [best, seconds] of [
      [first, 1],
      [first, 2],
      [better, 3],
    ] as const)
      report({ best, seconds });
    expect(designSearch.run.value).toMatchObject({ passed: 3, path: [{ seconds: 1 }, { seconds: 3 }] });
    designSearch.stop();
    expect(signal.aborted).toBe(true);
    expect(designSearch.run.value).toMatchObject({ kind: 'found', scenarios: others, early: true });
    // What comes in afterwards is of no search any more.
    report({ best: first, seconds: 4 });
    end(ok(first));
    await run;
    expect(designSearch.run.value).toMatchObject({ kind: 'found', early: true });
    expect(present().design.scenarios).toEqual(others);
  });

  test('changes nothing when it is stopped before there are any', async () => {
    void makeScenarios(asked, wish);
    await begun();
    designSearch.stop();
    expect(designSearch.run.value).toEqual({ kind: 'stopped' });
    expect(present()).toBe(asked);
  });

  test('goes on where another step is looked at', async () => {
    const run = makeScenarios(asked, wish);
    const { end, signal } = await begun();
    designSearch.leave();
    expect(signal.aborted).toBe(false);
    expect(isSearching.value).toBe(true);
    end(ok(found(others)));
    await run;
    expect(designSearch.run.value).toMatchObject({ kind: 'found', early: false });
    expect(isSearching.value).toBe(false);
    expect(present().design.scenarios).toEqual(others);
  });

  test('keeps the best so far where its study is left, as when it is stopped', async () => {
    void makeScenarios(asked, wish);
    const { report, signal } = await begun();
    report({ best: found(others), seconds: 1 });
    endSearches();
    expect(signal.aborted).toBe(true);
    expect(present().design.scenarios).toEqual(others);
    expect(designSearch.run.value).toMatchObject({
      kind: 'found',
      scenarios: present().design.scenarios,
      early: true,
    });
    searches.length = 0;
    void makeScenarios(asked, wish);
    await begun();
    endSearches();
    expect(designSearch.run.value).toEqual({ kind: 'idle' });
    expect(present().design.scenarios).toEqual(others);
  });

  test('tells why there are none, and what broke down', async () => {
    const none = makeScenarios(asked, wish);
    (await begun()).end(fail({ kind: 'not-found', obstacle: { kind: 'time' } }));
    await none;
    expect(designSearch.run.value).toEqual({
      kind: 'failed',
      problem: { kind: 'not-found', obstacle: { kind: 'time' } },
    });
    searches.length = 0;
    const broken = makeScenarios(asked, wish);
    const error = new Error('out of memory');
    (await begun()).breakDown(error);
    await broken;
    expect(designSearch.run.value).toEqual({ kind: 'broken', error });
  });
});

describe('replaceStruck', () => {
  const [first, second, ...rest] = asked.design.scenarios as [Scenario, Scenario, ...Scenario[]];
  const replacement: Scenario = [[1, 1, 1]];
  const replaced = [replacement, second, ...rest];

  test('searches others for what is struck only, none of which comes back', async () => {
    toggleStruck(first);
    toggleStruck(second);
    toggleStruck(second);
    const run = replaceStruck(present());
    const { request, end } = await begun();
    expect(request.start).toMatchObject({
      scenarios: asked.design.scenarios,
      kept: [false, true, true, true],
    });
    // What is struck, and what is one level apart from it.
    expect(request.start?.struck).toEqual([
      first,
      ...[
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ].map((near) => [near]),
    ]);
    end(ok(found(replaced)));
    await run;
    expect(strikeSearch.run.value).toMatchObject({ kind: 'found', places: [0], near: 0, early: false });
    expect(present().design.scenarios).toEqual(replaced);
    expect(replacedIn(present().design.scenarios)).toEqual([0]);
    undo();
    expect(replacedIn(present().design.scenarios)).toEqual([]);
    expect(present().design.scenarios).toEqual(asked.design.scenarios);
    expect(present().search?.struck).toEqual([first]);
  });

  test('takes what is one level apart from what is struck where no others fit, and says how many', async () => {
    changeStudy((now) => ({
      ...now,
      design: rated([
        [0, 0, 0],
        [0, 0, 1],
        [1, 1, 0],
      ]),
    }));
    toggleStruck([[0, 0, 0]]);
    const run = replaceStruck(present());
    const apart = await begun();
    // What stays is no obstacle.
    expect(apart.request.start?.struck).toEqual([[[0, 0, 0]], [[1, 0, 0]], [[0, 1, 0]]]);
    apart.end(fail({ kind: 'not-found', obstacle: { kind: 'time' } }));
    await vi.waitFor(() => expect(searches).toHaveLength(2));
    expect(searches[1]!.request.start?.struck).toEqual([[[0, 0, 0]]]);
    searches[1]!.end(ok(found([[[0, 1, 0]], [[0, 0, 1]], [[1, 1, 0]]])));
    await run;
    expect(strikeSearch.run.value).toMatchObject({ kind: 'found', places: [0], near: 1 });
  });

  test('searches again only where no set was found, and only for as long as is left', async () => {
    toggleStruck(first);
    const failed = replaceStruck(present());
    (await begun()).end(fail({ kind: 'too-few-criteria' }));
    await failed;
    expect(strikeSearch.run.value).toEqual({ kind: 'failed', problem: { kind: 'too-few-criteria' } });
    const clock = vi.spyOn(performance, 'now');
    for (const [passed, left] of [
      [2, 3],
      [5, 1],
    ] as const) {
      searches.length = 0;
      clock.mockReturnValue(0);
      void replaceStruck(present());
      const apart = await begun();
      expect(apart.request.seconds).toBe(5);
      clock.mockReturnValue(1000 * passed);
      apart.end(fail({ kind: 'not-found', obstacle: { kind: 'time' } }));
      await vi.waitFor(() => expect(searches).toHaveLength(2));
      expect(searches[1]!.request.seconds).toBe(left);
      searches[1]!.report({ best: found(replaced), seconds: 1 });
      expect(strikeSearch.run.value).toEqual({ kind: 'running', done: Math.min(1, (passed + 1) / 5) });
    }
    clock.mockRestore();
  });

  test('asks for balance within each block where there are several', async () => {
    changeStudy((now) => ({ ...now, design: { ...now.design, blocks: 2 } }));
    toggleStruck(first);
    void replaceStruck(present());
    const { request } = await begun();
    expect(request).toMatchObject({ blocks: 2, balanced: true });
  });

  test('counts what was struck when it began, and keeps the best so far when it is stopped', async () => {
    toggleStruck(first);
    void replaceStruck(present());
    const { report } = await begun();
    toggleStruck(second);
    report({ best: found(replaced), seconds: 1 });
    expect(strikeSearch.run.value.kind).toBe('running');
    strikeSearch.stop();
    expect(strikeSearch.run.value).toMatchObject({ kind: 'found', places: [0], early: true });
    expect(present().design.scenarios).toEqual(replaced);
  });

  test('goes on where another step is looked at, and keeps the best so far where its study is left', async () => {
    toggleStruck(first);
    void replaceStruck(present());
    const { report, signal } = await begun();
    strikeSearch.leave();
    expect(signal.aborted).toBe(false);
    report({ best: found(replaced), seconds: 1 });
    endSearches();
    expect(signal.aborted).toBe(true);
    expect(present().design.scenarios).toEqual(replaced);
  });

  test('replaces nothing when it is stopped before there are any', async () => {
    toggleStruck(first);
    void replaceStruck(present());
    const { report } = await begun();
    strikeSearch.stop();
    report({ best: found(replaced), seconds: 1 });
    expect(strikeSearch.run.value).toEqual({ kind: 'stopped' });
    expect(present().design.scenarios).toEqual(asked.design.scenarios);
  });

  test('replaces scenarios beside what changed meanwhile, such as words and those to practise on', async () => {
    toggleStruck(first);
    const run = replaceStruck(present());
    const { end } = await begun();
    rename();
    changeStudy((now) => ({ ...now, design: { ...now.design, warmUp: others.slice(0, 1) } }));
    end(ok(found(replaced)));
    await run;
    expect(strikeSearch.run.value).toMatchObject({ kind: 'found', scenarios: present().design.scenarios });
    expect(present()).toMatchObject({
      title: text('Anders'),
      design: { scenarios: replaced, warmUp: others.slice(0, 1) },
    });
  });

  test('replaces nothing of other scenarios, of other blocks, or by other terms than when it began', async () => {
    toggleStruck(first);
    const before = present();
    for (const change of [
      recast,
      () => changeStudy((now) => ({ ...now, design: { scenarios: others } })),
      () => changeStudy((now) => ({ ...now, design: { ...now.design, blocks: 2 } })),
    ]) {
      making.value = { kind: 'ready', history: historyOf(before) };
      searches.length = 0;
      const run = replaceStruck(before);
      const { end } = await begun();
      change();
      const changed = present();
      end(ok(found(replaced)));
      await run;
      expect(strikeSearch.run.value).toEqual({ kind: 'outdated' });
      expect(present()).toBe(changed);
    }
  });
});

describe('bringDesign', () => {
  const csv = (cells: string) => new File([`a,b,c\n${cells}\n`], 'design.csv');

  test('ends a search only where a file is taken, since there are other scenarios then', async () => {
    void makeScenarios(asked, { scenarios: 4, blocks: 1, anchors: 0, seconds: 5 });
    const making = await begun();
    await bringDesign(asked, csv('0,0,nothing'));
    expect(designFile.value.kind).toBe('failed');
    expect(making.signal.aborted).toBe(false);
    const late = bringDesign(asked, csv('a 0,b 0,c 0\na 1,b 1,c 1'));
    rename();
    await late;
    expect(designFile.value.kind).toBe('none');
    expect(making.signal.aborted).toBe(false);
    undo();
    toggleStruck(asked.design.scenarios[0]!);
    void replaceStruck(present());
    await vi.waitFor(() => expect(searches).toHaveLength(2));
    await bringDesign(present(), csv('a 0,b 0,c 0\na 1,b 1,c 1'));
    expect(designFile.value).toMatchObject({ kind: 'brought', scenarios: 2 });
    expect(searches.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    expect(isSearching.value).toBe(false);
  });
});
