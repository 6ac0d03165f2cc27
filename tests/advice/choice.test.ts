import { describe, expect, test } from 'vitest';
import { type Advice, advise } from '../../src/advice/advise.ts';
import { type Case, firstCase, swapped, withLevel } from '../../src/advice/case.ts';
import { leftOutHits } from '../../src/advice/left-out-hits.ts';
import type { Panel } from '../../src/advice/panel.ts';
import { isReference } from '../../src/advice/parts.ts';
import { judgements } from '../../src/response/answered.ts';
import type { AnswerForm, Profile } from '../../src/study/study.ts';
import { plainShares } from '../support/plain-multinomial-logit.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, text } from '../support/study.ts';
import { panel, study } from './builders.ts';

const two: AnswerForm = { kind: 'choice', profiles: 2, none: null };
const orNone: AnswerForm = { kind: 'choice', profiles: 2, none: text('none') };
const criteria = [criterion('a', 3), criterion('b', 2), criterion('c', 4, 'amount')];
const weights = [0.7, -0.2, 0.5, -0.9];

/** The panel before a case with `others` on offer beside it; `constant` is that of none, where it is offered. */
function facing(others: Profile[], constant?: number): Panel {
  const form = constant === undefined ? two : orNone;
  const values = constant === undefined ? weights : [...weights, constant];
  return { ...panel(study(criteria, form), { weights: values, thresholds: [] }), against: others };
}

function advice(before: Panel, profile: Profile): Advice {
  const result = advise(before, profile);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const profiles = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 }), fc.nat({ max: 3 }));
const others = fc.array(profiles, { minLength: 1, maxLength: 3 });
const coded = ([a, b, c]: readonly number[]) => [
  ...[[1, 0] as const, [0, 1] as const, [-1, -1] as const][a!]!,
  b === 0 ? 1 : -1,
  (2 * c!) / 3 - 1,
];

describe('a case in a choice', () => {
  property(
    'has the shares of the plain multinomial logit over the case, the other profiles and none',
    [profiles, others, fc.double({ min: -2, max: 2, noNaN: true })],
    (profile, against, constant) => {
      const offered = [profile, ...against];
      const rows = {
        kind: 'multinomial' as const,
        coefficients: 5,
        levels: {
          kind: 'plain' as const,
          x: Float64Array.from([...offered.flatMap((each) => [...coded(each), 0]), 0, 0, 0, 0, 1]),
        },
        first: Int32Array.of(0, offered.length + 1),
        answer: Int32Array.of(0),
      };
      const expected = plainShares(rows, [...weights, constant], 0);
      const { shares, agree } = advice(facing(against, constant), profile);
      expect(shares).toHaveLength(offered.length + 1);
      shares.forEach((share, j) => {
        expect(share!.value).toBeCloseTo(expected[j]!, 12);
      });
      expect(agree.value).toBeCloseTo(expected[0]!, 12);
    },
  );

  property(
    'changes shares with another profile when they change places',
    [profiles, profiles, profiles],
    (profile, second, third) => {
      const sharesOf = ([first, ...rest]: Case) =>
        advice(facing(rest, 0.3), first).shares.map((share) => share!.value);
      const there = sharesOf([profile, second, third]);
      const back = sharesOf(swapped([profile, second, third], 2));
      [back[2]!, back[1]!, back[0]!, back[3]!].forEach((share, j) => {
        expect(there[j]).toBeCloseTo(share, 12);
      });
    },
  );

  test('like the other profile is chosen as often, and without none by half', () => {
    expect(advice(facing([[1, 0, 2]]), [1, 0, 2]).agree.value).toBeCloseTo(0.5, 12);
    const { shares } = advice(facing([[1, 0, 2]], 0.3), [1, 0, 2]);
    expect(shares[0]!.value).toBeCloseTo(shares[1]!.value, 12);
  });

  property(
    'has parts that with the case like the mean of the others add up to the logit of its share',
    [profiles, others],
    (profile, against) => {
      const { parts, average, logit, agree } = advice(facing(against, 0.3), profile);
      const sum = parts.reduce((total, part) => total + part.effect.value, average.logit.value);
      expect(logit.value).toBeCloseTo(sum, 12);
      expect(Math.log(agree.value / (1 - agree.value))).toBeCloseTo(sum, 10);
    },
  );

  test('has no part of a criterion on which it is like the other profile', () => {
    const { parts } = advice(facing([[1, 0, 2]], 0.3), [1, 1, 2]);
    expect(parts.map(({ effect }) => effect.value)).toEqual([0, -1, 0]);
    expect(parts.map(({ difference }) => difference.value === 0)).toEqual([true, false, true]);
  });

  test('among three has parts against the mean of the other two', () => {
    const before = facing([
      [0, 0, 1],
      [1, 1, 3],
    ]);
    const { parts } = advice(before, [2, 0, 2]);
    // −0.7 + 0.2 less (0.7 − 0.2)/2; 0.5 less 0; −0.9/3 less the mean of 0.9/3 and −0.9.
    [-0.75, 0.5, 0].forEach((effect, c) => {
      expect(parts[c]!.effect.value).toBeCloseTo(effect, 12);
    });
    expect([2, 0, 2].map((level, c) => isReference(before, c, level))).toEqual([false, false, true]);
  });

  test('names as changes only those of the case itself, with all others on offer', () => {
    const before = facing([
      [0, 0, 1],
      [1, 1, 3],
    ]);
    const change = advice(before, [2, 0, 2]).changes.find(({ criterion }) => criterion === 'b')!;
    expect(change.agree).toEqual(advice(before, [2, 1, 2]).agree);
  });

  test('changes as the case with that level, against the same profile', () => {
    const before = facing([[0, 1, 3]], 0.3);
    const change = advice(before, [1, 0, 2]).changes.find(
      ({ criterion, to }) => criterion === 'a' && to === 2,
    )!;
    expect(change.agree).toEqual(advice(before, [2, 0, 2]).agree);
  });

  test('is refused where either profile has a level without an estimate', () => {
    const blind = panel(study(criteria, two), { weights: [0.7, Number.NaN, 0.5, -0.9], thresholds: [] });
    expect(advise({ ...blind, against: [[0, 0, 0]] }, [0, 1, 0]).ok).toBe(true);
    expect(advise({ ...blind, against: [[1, 0, 0]] }, [0, 1, 0])).toEqual({
      ok: false,
      problem: { kind: 'not-estimable', criteria: ['a'] },
    });
    expect(() => advise({ ...blind, against: [[3, 0, 0]] }, [0, 1, 0])).toThrow(RangeError);
  });

  test('is about those who choose, and says so, where the constant of none has no estimate', () => {
    const { shares, cautions } = advice(facing([[1, 1, 2]], Number.NaN), [0, 0, 2]);
    expect(cautions).toContainEqual({ kind: 'none-unknown' });
    // Utilities differ by 0.7 + 0.2 and 2 × 0.5.
    expect(shares.map((share) => share!.value)).toEqual([
      expect.closeTo(1 / (1 + Math.exp(-1.9)), 12),
      expect.closeTo(1 / (1 + Math.exp(1.9)), 12),
    ]);
  });

  test('is the scenario of the study that showed just these profiles, in this order', () => {
    const shown = study(criteria, two);
    const scenarios = [
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
      [
        [2, 0, 3],
        [0, 1, 2],
      ],
    ];
    const before = panel({ ...shown, design: { scenarios } }, { weights, thresholds: [] });
    expect(advice({ ...before, against: [[0, 1, 2]] }, [2, 0, 3]).scenario).toBe(1);
    expect(advice({ ...before, against: [[2, 0, 3]] }, [0, 1, 2]).scenario).toBeUndefined();
  });
});

describe('a case of a study with three options', () => {
  const three: AnswerForm = { kind: 'choice', profiles: 3, none: null };
  const scenario: Case = [
    [0, 0, 1],
    [1, 1, 3],
    [2, 0, 2],
  ];

  test('begins as its first scenario with all three, or with the first levels three times', () => {
    const shown = { ...study(criteria, three), design: { scenarios: [[...scenario]] } };
    expect(firstCase(shown)).toEqual(scenario);
    expect(firstCase(study(criteria, three))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('changes at one level of one of them', () => {
    expect(withLevel(scenario, 2, 1, 1)).toEqual([scenario[0], scenario[1], [2, 1, 2]]);
  });
});

test('leftOutHits of a choice names the profile, or none, with the largest utility in each scenario', () => {
  const scenarios = [
    [[0], [1]],
    [[1], [0]],
    [[1], [1]],
  ];
  const asked = { ...study([criterion('a', 2)], orNone), design: { scenarios } };
  // The level 0 has utility 1 and the level 1 has −1; none lies between them.
  const judged = panel(asked, {
    weights: [1, 0],
    thresholds: [],
    without: [
      [1, 0],
      [1, 0],
    ],
  });
  const given = [
    [0, 1, 2],
    [0, 0, 2],
  ].map((answers) => judgements(asked, { answers }));
  const hits = leftOutHits(judged, given, asked.design.scenarios);
  // Five of six named rightly. The others’ commonest answer is 0 for the first person, one of whose own it
  // is; for the second all three are equal, so that each of theirs earns a third. In the first and last
  // scenario both answered as the other did.
  expect(hits).toMatchObject({ model: 5 / 6, perScenario: 4 / 6 });
  expect(hits!.guess).toBeCloseTo(2 / 6, 12);
});
