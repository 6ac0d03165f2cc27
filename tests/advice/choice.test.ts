import { describe, expect, test } from 'vitest';
import { type Advice, advise } from '../../src/advice/advise.ts';
import { leftOutHits } from '../../src/advice/left-out-hits.ts';
import type { Panel } from '../../src/advice/panel.ts';
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

/** The panel before a case that is put against `against`; `constant` is that of none, where it is offered. */
function facing(against: Profile, constant?: number): Panel {
  const form = constant === undefined ? two : orNone;
  const values = constant === undefined ? weights : [...weights, constant];
  return { ...panel(study(criteria, form), { weights: values, thresholds: [] }), against };
}

function advice(before: Panel, profile: Profile): Advice {
  const result = advise(before, profile);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const profiles = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 }), fc.nat({ max: 3 }));
const coded = ([a, b, c]: readonly number[]) => [
  ...[[1, 0] as const, [0, 1] as const, [-1, -1] as const][a!]!,
  b === 0 ? 1 : -1,
  (2 * c!) / 3 - 1,
];

describe('a case in a choice', () => {
  property(
    'has the shares of the plain multinomial logit over the case, the other profile and none',
    [profiles, profiles, fc.double({ min: -2, max: 2, noNaN: true })],
    (profile, against, constant) => {
      const rows = {
        kind: 'multinomial' as const,
        coefficients: 5,
        levels: {
          kind: 'plain' as const,
          x: Float64Array.from([...coded(profile), 0, ...coded(against), 0, 0, 0, 0, 0, 1]),
        },
        first: Int32Array.of(0, 3),
        answer: Int32Array.of(0),
      };
      const expected = plainShares(rows, [...weights, constant], 0);
      const { shares, agree } = advice(facing(against, constant), profile);
      expect(shares).toHaveLength(3);
      shares.forEach((share, j) => {
        expect(share!.value).toBeCloseTo(expected[j]!, 12);
      });
      expect(agree.value).toBeCloseTo(expected[0]!, 12);
    },
  );

  property(
    'changes shares with the other profile when they change places',
    [profiles, profiles],
    (profile, against) => {
      const there = advice(facing(against, 0.3), profile).shares.map((share) => share!.value);
      const back = advice(facing(profile, 0.3), against).shares.map((share) => share!.value);
      expect(there[0]).toBeCloseTo(back[1]!, 12);
      expect(there[2]).toBeCloseTo(back[2]!, 12);
    },
  );

  test('like the other profile is chosen as often, and without none by half', () => {
    expect(advice(facing([1, 0, 2]), [1, 0, 2]).agree.value).toBeCloseTo(0.5, 12);
    const { shares } = advice(facing([1, 0, 2], 0.3), [1, 0, 2]);
    expect(shares[0]!.value).toBeCloseTo(shares[1]!.value, 12);
  });

  property(
    'has parts that with the case like the other profile add up to the logit of its share',
    [profiles, profiles],
    (profile, against) => {
      const { parts, average, logit, agree } = advice(facing(against, 0.3), profile);
      const sum = parts.reduce((total, part) => total + part.effect.value, average.logit.value);
      expect(logit.value).toBeCloseTo(sum, 12);
      expect(Math.log(agree.value / (1 - agree.value))).toBeCloseTo(sum, 10);
    },
  );

  test('has no part of a criterion on which it is like the other profile', () => {
    const { parts } = advice(facing([1, 0, 2], 0.3), [1, 1, 2]);
    expect(parts.map(({ effect }) => effect.value)).toEqual([0, -1, 0]);
    expect(parts.map(({ difference }) => difference.value === 0)).toEqual([true, false, true]);
  });

  test('changes as the case with that level, against the same profile', () => {
    const before = facing([0, 1, 3], 0.3);
    const change = advice(before, [1, 0, 2]).changes.find(
      ({ criterion, to }) => criterion === 'a' && to === 2,
    )!;
    expect(change.agree).toEqual(advice(before, [2, 0, 2]).agree);
  });

  test('is refused where either profile has a level without an estimate', () => {
    const blind = panel(study(criteria, two), { weights: [0.7, Number.NaN, 0.5, -0.9], thresholds: [] });
    expect(advise({ ...blind, against: [0, 0, 0] }, [0, 1, 0]).ok).toBe(true);
    expect(advise({ ...blind, against: [1, 0, 0] }, [0, 1, 0])).toEqual({
      ok: false,
      problem: { kind: 'not-estimable', criteria: ['a'] },
    });
    expect(() => advise({ ...blind, against: [3, 0, 0] }, [0, 1, 0])).toThrow(RangeError);
  });

  test('is about those who choose, and says so, where the constant of none has no estimate', () => {
    const { shares, cautions } = advice(facing([1, 1, 2], Number.NaN), [0, 0, 2]);
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
    expect(advice({ ...before, against: [0, 1, 2] }, [2, 0, 3]).scenario).toBe(1);
    expect(advice({ ...before, against: [2, 0, 3] }, [0, 1, 2]).scenario).toBeUndefined();
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
