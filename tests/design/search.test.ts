import { expect, test } from 'vitest';
import { designKernel } from '../../src/compute/design-kernel.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { unbalancedBlocks } from '../../src/design/block-balance.ts';
import { type DesignRequest, plainRequest } from '../../src/design/request.ts';
import { bestOf, type Found, searchOf } from '../../src/design/search.ts';
import { fail, ok } from '../../src/lib/result.ts';
import type { Profile, Study } from '../../src/study/study.ts';
import { plainCoded, plainDEfficiency, plainLogDeterminant } from '../support/plain-design.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, scale } from '../support/study.ts';

type Asked = Pick<Study, 'criteria' | 'prohibited' | 'answer'>;

const makeSums = designKernel(kernelModule());

const letter = (c: number) => String.fromCharCode(97 + c);

const choice = (profiles: 2 | 3 | 4, none = false): Study['answer'] => ({
  kind: 'choice',
  profiles,
  none: none ? { nl: 'geen', en: 'none' } : null,
});

/** Criteria "a", "b" and so on, with so many levels each. */
function asked(levels: readonly number[], parts: Partial<Asked> = {}): Asked {
  const criteria = levels.map((count, c) => criterion(letter(c), count));
  return { criteria, prohibited: [], answer: scale(5), ...parts };
}

const prohibit = (...levels: [string, number][]) =>
  levels.map(([of, level]) => ({ criterion: of, level: String(level) }));

type Limits = { readonly starts?: number; readonly turns?: number };

/** The best of so many starts, each with a few turns or as many as it likes. */
function search(
  study: Asked,
  scenarios: number,
  { starts = 1, turns = Number.POSITIVE_INFINITY, ...more }: Limits & Partial<DesignRequest> = {},
) {
  const request = { ...plainRequest(study, scenarios), ...more };
  let left = turns;
  const watch = { mayGoOn: () => --left > 0, onBetter: () => undefined };
  const searched = searchOf(request, makeSums);
  if (!searched.ok) return searched;
  const all = Array.from({ length: starts }, (_, start) => searched.value(start, watch));
  const best = bestOf(all.flatMap((each) => each ?? []));
  return best ? ok(best) : fail({ kind: 'nothing' as const });
}

function found(...asked: Parameters<typeof search>): Profile[][] {
  const design = search(...asked);
  if (!design.ok) throw new Error(design.problem.kind);
  return design.value.scenarios;
}

const efficiency = (levels: readonly number[], scenarios: number, more: Parameters<typeof search>[2] = {}) =>
  plainDEfficiency(
    levels,
    found(asked(levels), scenarios, more).map(([profile]) => profile!),
  );

// AlgDesign 1.2.1, optFederov on all candidates with 20 repeats, reaches 95.32 and 95.62. It need not keep levels
// balanced; this search does.
test.each([
  { levels: [2, 2, 2, 3, 3, 3, 3, 4, 4, 2], scenarios: 24, starts: 4, least: 96.8 },
  { levels: [3, 3, 3, 2, 2], scenarios: 13, starts: 2, least: 95.61 },
])(
  'searchOf does better than AlgDesign, or as well: $levels in $scenarios',
  ({ levels, scenarios, starts, least }) => {
    expect(efficiency(levels, scenarios, { starts })).toBeGreaterThanOrEqual(least);
  },
);

test.each([
  { levels: Array<number>(7).fill(2), scenarios: 8 },
  { levels: Array<number>(10).fill(3), scenarios: 27 },
  { levels: [2, ...Array<number>(7).fill(3)], scenarios: 18 },
  { levels: Array<number>(5).fill(4), scenarios: 16 },
  { levels: Array<number>(6).fill(5), scenarios: 25 },
  { levels: Array<number>(13).fill(3), scenarios: 27 },
  { levels: [...Array<number>(12).fill(3), ...Array<number>(11).fill(2)], scenarios: 36 },
])(
  'searchOf gives an orthogonal design where one is known: $levels in $scenarios',
  ({ levels, scenarios }) => {
    expect(efficiency(levels, scenarios)).toBeCloseTo(100, 6);
  },
);

test('searchOf keeps an orthogonal design where other names for its levels avoid what is prohibited', () => {
  const study = asked([2, 2, 2, 2], { prohibited: [prohibit(['a', 0], ['b', 0], ['c', 0])] });
  const rows = found(study, 8).map(([profile]) => profile!);
  expect(rows.filter((row) => row[0] === 0 && row[1] === 0 && row[2] === 0)).toEqual([]);
  expect(plainDEfficiency([2, 2, 2, 2], rows)).toBeCloseTo(100, 6);
});

/** Criteria of 2–4 levels, and two or three of these that are never to meet. */
const drawn = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }).chain((levels) => {
  const places = levels.map((count, c) => fc.nat(count - 1).map((l): [string, number] => [letter(c), l]));
  const those = fc
    .tuple(fc.shuffledSubarray(places, { minLength: 2, maxLength: Math.min(3, places.length) }))
    .chain(([some]) => fc.tuple(...some))
    .map((some) => prohibit(...some));
  return fc.record({ levels: fc.constant(levels), prohibited: fc.array(those, { maxLength: 5 }) });
});
const forms = fc.constantFrom(scale(5), choice(2), choice(3, true));

/** Of the requests, how many had an answer. */
const requests = { all: 0, answered: 0 };

property(
  'searchOf never shows what is prohibited, a scenario twice, or two equal profiles side by side, in 1,000 requests',
  [drawn, forms, fc.integer({ min: 2, max: 5 }), fc.constantFrom(true, null), fc.constantFrom(1, 2)],
  ({ levels, prohibited }, answer, scenarios, balanced, blocks) => {
    const study = asked(levels, { prohibited, answer });
    const design = search(study, scenarios, { turns: 40, balanced, blocks });
    requests.all++;
    if (!design.ok) return;
    requests.answered++;
    expect(design.value.scenarios).toHaveLength(scenarios);
    const profiles = design.value.scenarios.flat();
    for (const those of prohibited) {
      const meets = (profile: Profile) =>
        those.every(({ criterion: id, level }) => profile[id.charCodeAt(0) - 97] === Number(level));
      expect(profiles.filter(meets)).toEqual([]);
    }
    const texts = design.value.scenarios.map((set) => set.map(String).sort());
    for (const set of texts) expect(new Set(set).size).toBe(set.length);
    expect(new Set(texts.map(String)).size).toBe(scenarios);
  },
  1000 / 60,
);

test('and most of these requests have an answer', () => {
  expect(requests.answered).toBeGreaterThan(0.75 * requests.all);
});

test.each([1, 2])(
  'searchOf tells criteria apart whose levels may not meet, and balances the others, in %i blocks',
  (blocks) => {
    const levels = [2, 2, 3, 3];
    const study = asked(levels, { prohibited: [prohibit(['a', 0], ['b', 0])] });
    const profiles = found(study, 12, { blocks, starts: 2 }).map(([profile]) => profile!);
    // With equal numbers of both levels "a" and "b" would be each other's opposite, and nothing could be told: 0.
    expect(plainDEfficiency(levels, profiles)).toBeGreaterThan(80);
    const own = 12 / blocks;
    for (let b = 0; b < blocks; b++)
      expect(
        Math.max(...unevenness(profiles.slice(b * own, (b + 1) * own), levels).slice(2)),
      ).toBeLessThanOrEqual(1);
  },
);

test('searchOf is not held up by a puzzle of what is prohibited', () => {
  // Every two of 13 criteria of 12 levels differ in level, of which there are 12: it cannot be, and nobody finds that
  // out by trying.
  const levels = Array<number>(13).fill(12);
  const prohibited = levels.flatMap((_, a) =>
    levels
      .slice(0, a)
      .flatMap((__, b) => Array.from({ length: 12 }, (___, l) => prohibit([letter(a), l], [letter(b), l]))),
  );
  const design = search(asked(levels, { prohibited }), 5, { turns: 200 });
  expect(design).toEqual(fail({ kind: 'nothing' }));
});

property(
  'searchOf shows each level of a criterion equally often, or once more, where nothing is prohibited',
  [
    fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 3, maxLength: 3 }),
    fc.constantFrom(scale(3), choice(2)),
  ],
  (levels, answer) => {
    const profiles = found(asked(levels, { answer }), 5, { turns: 50 }).flat();
    levels.forEach((count, c) => {
      const tally = Array.from({ length: count }, (_, l) => profiles.filter((each) => each[c] === l).length);
      expect(Math.max(...tally) - Math.min(...tally)).toBeLessThanOrEqual(1);
    });
  },
  0.4,
);

const tally = (profiles: readonly Profile[], c: number, count: number) =>
  Array.from({ length: count }, (_, l) => profiles.filter((each) => each[c] === l).length);
const unevenness = (profiles: readonly Profile[], levels: readonly number[]) =>
  levels.map((count, c) => {
    const times = tally(profiles, c, count);
    return Math.max(...times) - Math.min(...times);
  });

test.each([
  { levels: [3, 2, 3, 2], answer: scale(5), scenarios: 27, blocks: 3, anchors: 3 },
  { levels: [2, 2, 2, 2, 2], answer: scale(5), scenarios: 16, blocks: 2, anchors: 0 },
  { levels: [4, 2, 3], answer: choice(2), scenarios: 14, blocks: 2, anchors: 2 },
])(
  'searchOf balances each block with what blocks share: $levels in $blocks blocks',
  ({ levels, answer, scenarios, blocks, anchors }) => {
    const turns = 200;
    const sets = found(asked(levels, { answer }), scenarios, { blocks, anchors, turns });
    const own = (scenarios - anchors) / blocks;
    for (let b = 0; b < blocks; b++) {
      const block = [...sets.slice(0, anchors), ...sets.slice(anchors + b * own, anchors + (b + 1) * own)];
      expect(Math.max(...unevenness(block.flat(), levels))).toBeLessThanOrEqual(1);
    }
  },
);

test('searchOf puts scenarios in blocks that an orthogonal design stays balanced in', () => {
  const sets = found(asked([2, 2, 2, 2]), 8, { blocks: 2 });
  expect(unevenness(sets.slice(0, 4).flat(), [2, 2, 2, 2])).toEqual([0, 0, 0, 0]);
  expect(unevenness(sets.slice(4).flat(), [2, 2, 2, 2])).toEqual([0, 0, 0, 0]);
});

test('searchOf keeps what is kept of a design, and never brings back what is struck', () => {
  const study = asked([3, 3, 2, 2]);
  const design = found(study, 12);
  const kept = design.map((_, s) => s !== 2 && s !== 7);
  const struck = [design[2]!, design[7]!];
  for (const starts of [1, 3]) {
    const scenarios = found(study, 12, { starts, start: { scenarios: design, kept, struck } });
    expect(scenarios.filter((_, s) => kept[s])).toEqual(design.filter((_, s) => kept[s]));
    for (const each of struck) expect(scenarios).not.toContainEqual(each);
  }
});

/** A design in two blocks of which two scenarios of each are struck, and the kept ones count for balance as well. */
test.each([
  { levels: [2, 2, 2, 3, 3, 3, 4, 4], answer: scale(5), scenarios: 30 },
  { levels: [3, 2, 2], answer: choice(2), scenarios: 12 },
])(
  'searchOf keeps blocks balanced where struck scenarios are replaced: $levels',
  ({ levels, answer, scenarios }) => {
    const study = asked(levels, { answer });
    const division = { scenarios, blocks: 2, anchors: 0 };
    const limits = { ...division, starts: 2 };
    const design = found(study, scenarios, limits);
    const half = scenarios / 2;
    const places = [1, 4, half + 2, half + 5];
    const start = {
      scenarios: design,
      kept: design.map((_, s) => !places.includes(s)),
      struck: places.map((s) => design[s]!),
    };
    const replaced = found(study, scenarios, { ...limits, start });
    expect(replaced.filter((_, s) => start.kept[s])).toEqual(design.filter((_, s) => start.kept[s]));
    for (const block of [replaced.slice(0, half), replaced.slice(half)])
      expect(Math.max(...unevenness(block.flat(), levels))).toBeLessThanOrEqual(1);
    expect(unbalancedBlocks({ ...study, design: { ...division, scenarios: replaced } })).toEqual([]);
  },
);

test('searchOf evens a block out as far as what is kept allows, and unbalancedBlocks says how far that is', () => {
  const study = asked([2, 2, 3]);
  const division = { scenarios: 8, blocks: 2, anchors: 0 };
  // In the first block "a" has level 0 in all three that stay, so that level 1 can come but once.
  const profiles: Profile[] = [
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 2],
    [0, 1, 1],
    [1, 0, 0],
    [1, 1, 1],
    [0, 0, 2],
    [0, 1, 0],
  ];
  const scenarios = profiles.map((profile) => [profile]);
  const kept = scenarios.map((_, s) => s !== 3);
  const start = { scenarios, kept, struck: [scenarios[3]!] };
  const replaced = found(study, 8, { ...division, starts: 2, start });
  expect(replaced[3]![0]![0]).toBe(1);
  expect(unbalancedBlocks({ ...study, design: { ...division, scenarios: replaced } })).toContainEqual({
    kind: 'unbalanced-block',
    block: 0,
    criterion: 'a',
    fewest: 1,
    most: 3,
  });
});

test('searchOf makes better of a design that it is to improve', () => {
  const levels = [3, 3, 3, 2, 2];
  // Not much of a design, without faults.
  const poor = Array.from({ length: 13 }, (_, s) => [
    [s % 3, s % 3, (s + 1) % 3, s % 2, Math.floor(s / 6) % 2],
  ]);
  const start = { scenarios: poor, kept: poor.map(() => false), struck: [] };
  const better = found(asked(levels), 13, { start });
  const [before, after] = [poor, better].map((sets) =>
    plainDEfficiency(
      levels,
      sets.map(([profile]) => profile!),
    ),
  );
  expect(after).toBeGreaterThan(before!);
});

test('searchOf tells interactions apart that are asked for', () => {
  // 2³ in 8 with the interaction of the first two: its column is the product of theirs, ±1 half each.
  const all = found(asked([2, 2, 2]), 8, { interactions: [[0, 1]], balanced: null });
  const four = found(asked([2, 2]), 4, { interactions: [[0, 1]], balanced: null });
  expect(new Set(all.map(String)).size).toBe(8);
  expect(new Set(four.map(String)).size).toBe(4);
  // 3·2·2 in 8: one more than its 7 parameters.
  const levels = [3, 2, 2];
  const rows = found(asked(levels), 8, { interactions: [[0, 1]], balanced: null, starts: 3 });
  const coded = rows.map(([profile]) => {
    const [a0, a1, b, c] = plainCoded(levels, profile!);
    return [1, a0!, a1!, b!, c!, a0! * b!, a1! * b!];
  });
  const information = coded[0]!.map((_, i) =>
    coded[0]!.map((__, j) => coded.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
  // Each of the 3·2 combinations of the first two must be there, or a weight is lost.
  expect(new Set(rows.map(([profile]) => profile!.slice(0, 2).join())).size).toBe(6);
  expect(plainLogDeterminant(information)).toBeGreaterThan(0);
});

test('searchOf shows nobody a profile that all would take, or leave', () => {
  const study = asked([3, 3, 2], { answer: choice(3) });
  const sets = found(study, 6, { directions: [1, -1, 0], turns: 300 });
  const worth = ([a, b, c]: Profile, third: number) => (c === third ? [a!, -b!] : undefined);
  for (const set of sets) {
    for (const one of set) {
      for (const other of set.filter((each) => each !== one)) {
        const [left, right] = [worth(one, one[2]!)!, worth(other, one[2]!)];
        const dominated = right?.every((value, k) => value >= left[k]!) ?? false;
        expect(dominated).toBe(false);
      }
    }
  }
});

test('searchOf gives the best design for pairs of two-level criteria: opposite profiles', () => {
  // At zero weights a pair tells about each criterion whose levels differ, so all of them should.
  const sets = found(asked([2, 2, 2], { answer: choice(2) }), 4);
  for (const [one, other] of sets) expect(other).toEqual(one!.map((level) => 1 - level));
});

test('searchOf gives the same scenarios for the same request', () => {
  const study = asked([3, 2, 2]);
  expect(found(study, 8)).toEqual(found(study, 8));
});

test('searchOf names the prohibitions that leave no room for a level', () => {
  const study = asked([2, 2, 3], {
    prohibited: [prohibit(['a', 0], ['b', 0]), prohibit(['b', 1], ['c', 2]), prohibit(['a', 0], ['b', 1])],
  });
  expect(search(study, 4)).toEqual({
    ok: false,
    problem: {
      kind: 'impossible-level',
      criterion: 0,
      level: 0,
      because: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ],
    },
  });
});

test('searchOf says how many scenarios there can be when more are asked for', () => {
  const problem = (study: Asked) => search(study, 9);
  expect(problem(asked([2, 2]))).toEqual({ ok: false, problem: { kind: 'too-few-profiles', possible: 4 } });
  // Four profiles make six pairs.
  expect(problem(asked([2, 2], { answer: choice(2) }))).toEqual({
    ok: false,
    problem: { kind: 'too-few-profiles', possible: 6 },
  });
});

test('searchOf needs two criteria of two levels', () => {
  const problem = { ok: false, problem: { kind: 'too-few-criteria' } };
  expect(search(asked([3]), 3)).toEqual(problem);
  expect(search(asked([3, 1]), 3)).toEqual(problem);
});

test('searchOf tells of ever better scenarios, of which the last are those it gives', () => {
  const told: Found[] = [];
  const searched = searchOf(plainRequest(asked([3, 3, 2, 2]), 10), makeSums);
  if (!searched.ok) throw new Error(searched.problem.kind);
  const design = searched.value(0, { mayGoOn: () => true, onBetter: (better) => told.push(better) });
  const values = told.map(({ value }) => value);
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
  expect(design!.value).toBeCloseTo(values.at(-1)!, 4);
});

test('searchOf gives scenarios that keep to the rules when it may not go on', () => {
  const study = asked([3, 3, 3], { prohibited: [prohibit(['a', 0], ['b', 0])] });
  const scenarios = found(study, 9, { turns: 60 });
  expect(scenarios.filter(([row]) => row![0] === 0 && row![1] === 0)).toEqual([]);
});
