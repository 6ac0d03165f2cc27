import { expect, test } from 'vitest';
import { dEfficiency } from '../../src/design/d-efficiency.ts';
import { searchDesign } from '../../src/design/search.ts';
import { coded, codings } from '../../src/study/coding.ts';
import type { Profile, Study } from '../../src/study/study.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, scale } from '../support/study.ts';

type Asked = Pick<Study, 'criteria' | 'prohibited' | 'answer'>;

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

function found(study: Asked, scenarios: number): Profile[][] {
  const design = searchDesign({ study, scenarios, seed: 1 });
  if (!design.ok) throw new Error(design.problem.kind);
  return design.value;
}

const efficiency = (levels: readonly number[], scenarios: number): number => {
  const study = asked(levels);
  const coding = codings(study.criteria);
  const rows = found(study, scenarios).map(([profile]) => coded(profile!, coding));
  return dEfficiency(rows, coding);
};

// AlgDesign 1.2.1, optFederov on all candidates with 20 repeats, reaches 95.32 and 95.62. It need not keep levels
// balanced; this search does.
test.each([
  { levels: [2, 2, 2, 3, 3, 3, 3, 4, 4, 2], scenarios: 24, least: 96.8 },
  { levels: [3, 3, 3, 2, 2], scenarios: 13, least: 95.61 },
])(
  'searchDesign does better than AlgDesign, or as well: $levels in $scenarios',
  ({ levels, scenarios, least }) => {
    expect(efficiency(levels, scenarios)).toBeGreaterThanOrEqual(least);
  },
);

test.each([
  { levels: Array<number>(7).fill(2), scenarios: 8 },
  { levels: Array<number>(10).fill(3), scenarios: 27 },
  { levels: [2, ...Array<number>(7).fill(3)], scenarios: 18 },
  { levels: Array<number>(5).fill(4), scenarios: 16 },
])(
  'searchDesign gives an orthogonal design where one is known: $levels in $scenarios',
  ({ levels, scenarios }) => {
    expect(efficiency(levels, scenarios)).toBeCloseTo(100, 6);
  },
);

test('searchDesign keeps an orthogonal design where other names for its levels avoid what is prohibited', () => {
  const study = asked([2, 2, 2, 2], { prohibited: [prohibit(['a', 0], ['b', 0], ['c', 0])] });
  const coding = codings(study.criteria);
  const rows = found(study, 8).map(([profile]) => profile!);
  expect(rows.filter((row) => row[0] === 0 && row[1] === 0 && row[2] === 0)).toEqual([]);
  expect(
    dEfficiency(
      rows.map((row) => coded(row, coding)),
      coding,
    ),
  ).toBeCloseTo(100, 6);
});

/** Criteria of 2–4 levels with pairs of levels that are never to meet. */
const drawn = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }).chain((levels) => {
  const pair = fc
    .tuple(fc.nat(levels.length - 1), fc.nat(levels.length - 1), fc.nat(3), fc.nat(3))
    .filter(([a, b, l, m]) => a !== b && l < levels[a]! && m < levels[b]!)
    .map(([a, b, l, m]) => prohibit([letter(a), l], [letter(b), m]));
  return fc.record({ levels: fc.constant(levels), prohibited: fc.array(pair, { maxLength: 4 }) });
});
const forms = fc.constantFrom(scale(5), choice(2), choice(3, true));

property(
  'searchDesign never shows a prohibited pair, a scenario twice, or two equal profiles side by side',
  [drawn, forms, fc.integer({ min: 2, max: 5 })],
  ({ levels, prohibited }, answer, scenarios) => {
    const study = asked(levels, { prohibited, answer });
    const design = searchDesign({ study, scenarios, seed: 7 });
    if (!design.ok) return;
    expect(design.value).toHaveLength(scenarios);
    const profiles = design.value.flat();
    for (const levelsOfPair of prohibited) {
      const meets = (profile: Profile) =>
        levelsOfPair.every(({ criterion: id, level }) => profile[id.charCodeAt(0) - 97] === Number(level));
      expect(profiles.filter(meets)).toEqual([]);
    }
    const texts = design.value.map((set) => set.map(String).sort());
    for (const set of texts) expect(new Set(set).size).toBe(set.length);
    expect(new Set(texts.map(String)).size).toBe(scenarios);
  },
  0.4,
);

property(
  'searchDesign shows each level of a criterion equally often, or once more, where nothing is prohibited',
  [
    fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 3, maxLength: 3 }),
    fc.constantFrom(scale(3), choice(2)),
  ],
  (levels, answer) => {
    const profiles = found(asked(levels, { answer }), 5).flat();
    levels.forEach((count, c) => {
      const tally = Array.from({ length: count }, (_, l) => profiles.filter((each) => each[c] === l).length);
      expect(Math.max(...tally) - Math.min(...tally)).toBeLessThanOrEqual(1);
    });
  },
  0.4,
);

test('searchDesign gives the best design for pairs of two-level criteria: opposite profiles', () => {
  // At zero weights a pair tells about each criterion whose levels differ, so all of them should.
  const sets = found(asked([2, 2, 2], { answer: choice(2) }), 4);
  for (const [one, other] of sets) expect(other).toEqual(one!.map((level) => 1 - level));
});

test('searchDesign gives the same scenarios for the same request', () => {
  const study = asked([3, 2, 2]);
  expect(found(study, 8)).toEqual(found(study, 8));
});

test('searchDesign names the prohibitions that leave no room for a level', () => {
  const study = asked([2, 2, 3], {
    prohibited: [prohibit(['a', 0], ['b', 0]), prohibit(['b', 1], ['c', 2]), prohibit(['a', 0], ['b', 1])],
  });
  expect(searchDesign({ study, scenarios: 4, seed: 1 })).toEqual({
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

test('searchDesign says how many scenarios there can be when more are asked for', () => {
  const problem = (study: Asked) => searchDesign({ study, scenarios: 9, seed: 1 });
  expect(problem(asked([2, 2]))).toEqual({ ok: false, problem: { kind: 'too-few-profiles', possible: 4 } });
  // Four profiles make six pairs.
  expect(problem(asked([2, 2], { answer: choice(2) }))).toEqual({
    ok: false,
    problem: { kind: 'too-few-profiles', possible: 6 },
  });
});

test('searchDesign needs two criteria of two levels', () => {
  const problem = { ok: false, problem: { kind: 'too-few-criteria' } };
  expect(searchDesign({ study: asked([3]), scenarios: 3, seed: 1 })).toEqual(problem);
  expect(searchDesign({ study: asked([3, 1]), scenarios: 3, seed: 1 })).toEqual(problem);
});

test('searchDesign reports how far it is, up to the whole', () => {
  const told: number[] = [];
  searchDesign({ study: asked([2, 2, 2]), scenarios: 4, seed: 1 }, (done) => told.push(done));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});
