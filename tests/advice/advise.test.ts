import { describe, expect, test } from 'vitest';
import { type Advice, advise } from '../../src/advice/advise.ts';
import type { Panel } from '../../src/advice/panel.ts';
import type { Profile } from '../../src/study/study.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, scale, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

function advice(panel: Panel, profile: Profile): Advice {
  const result = advise(panel, profile);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the published wine model (ordinal::clm, tests/published/wine)', () => {
  // clm estimates of rating ~ temp + contact in treatment coding, ordinal 2022.11.16; effects coding
  // halves a two-level effect and moves every threshold by the halves.
  const [warm, yes] = [2.5031020079, 1.5277976581];
  const shift = (warm + yes) / 2;
  const thresholds = [-1.3443834113, 1.2508087984, 3.4668869265, 5.0064042043].map((each) => each - shift);
  const wine = panel(study([criterion('temp', 2), criterion('contact', 2)], scale(5)), {
    weights: [-warm / 2, -yes / 2],
    thresholds,
  });

  // Christensen, "A tutorial on fitting cumulative link models with the ordinal package", section on
  // predict: cbind(newData, predict(fm1, newdata = newData)$fit).
  test.each([
    { profile: [0, 0], shares: [0.206790132, 0.5706497, 0.1922909, 0.02361882, 0.00665041] },
    { profile: [1, 0], shares: [0.020887709, 0.20141572, 0.5015755, 0.20049402, 0.07562701] },
    { profile: [0, 1], shares: [0.05354601, 0.37764614, 0.4430599, 0.09582084, 0.02992711] },
    { profile: [1, 1], shares: [0.004608274, 0.05380128, 0.3042099, 0.36359581, 0.27378469] },
  ])('advise gives the shares that clm prints for $profile', ({ profile, shares }) => {
    advice(wine, profile).shares.forEach((share, c) => {
      expect(share!.value).toBeCloseTo(shares[c]!, 7);
    });
  });

  test('the share that agrees is that of the points above the middle', () => {
    expect(advice(wine, [1, 1]).agree.value).toBeCloseTo(0.36359581 + 0.27378469, 7);
  });
});

describe('which answers count as agreeing', () => {
  const share = (points: number) => {
    const thresholds = Array.from({ length: points - 1 }, (_, t) => t);
    const { agree, shares } = advice(
      panel(study([criterion('a', 2)], scale(points)), { weights: [0.3], thresholds }),
      [0],
    );
    return { agree: agree.value, tops: shares.map((each) => each!.value) };
  };

  // The middle point of an odd scale neither agrees nor disagrees.
  test.each([
    { points: 3, above: 1 },
    { points: 4, above: 2 },
    { points: 5, above: 2 },
    { points: 11, above: 5 },
  ])('of $points points the upper $above', ({ points, above }) => {
    const { agree, tops } = share(points);
    const sum = tops.slice(-above).reduce((total, each) => total + each, 0);
    expect(agree).toBeCloseTo(sum, 12);
  });

  test('yes in a yes/no study', () => {
    const judged = panel(study([criterion('a', 2)], yesNo), { weights: [0.4], thresholds: [0.1] });
    // By hand: P(no) = logistic(0.1 − 0.4).
    expect(advice(judged, [0]).agree.value).toBeCloseTo(1 - logistic(-0.3), 12);
    expect(advice(judged, [0]).shares[0]!.value).toBeCloseTo(logistic(-0.3), 12);
  });
});

describe('the explanation', () => {
  const three = study([criterion('a', 3), criterion('b', 2), criterion('c', 4, 'amount')], scale(5));
  const judged = panel(three, { weights: [0.7, -0.2, 0.5, -0.9], thresholds: [-2, -1, 0.3, 1.6] });

  property(
    'parts and the average case add up to the logit of the share that agrees',
    [fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 }), fc.nat({ max: 3 }))],
    (profile) => {
      const { parts, agree, average, logit } = advice(judged, profile);
      const sum = parts.reduce((total, part) => total + part.effect.value, average.logit.value);
      expect(logit.value).toBeCloseTo(sum, 12);
      expect(Math.log(agree.value / (1 - agree.value))).toBeCloseTo(sum, 10);
    },
  );

  test('the average case has utility 0, so its logit is minus the threshold below the fourth point', () => {
    const { average } = advice(judged, [0, 0, 0]);
    expect(average.logit.value).toBe(-0.3);
    expect(average.share.value).toBeCloseTo(logistic(-0.3), 12);
  });

  test('effects of a criterion sum to zero over its levels', () => {
    const effects = [0, 1, 2].map((level) => advice(judged, [level, 0, 0]).parts[0]!.effect.value);
    expect(effects[0]).toBe(0.7);
    expect(effects[0]! + effects[1]! + effects[2]!).toBeCloseTo(0, 12);
  });

  test('a part in points is the share minus the share with that criterion at its mean', () => {
    // Utility at [0, 1, 3]: 0.7 − 0.5 − 0.9; without a: −0.5 − 0.9. Agreeing starts at threshold 0.3.
    const part = advice(judged, [0, 1, 3]).parts[0]!;
    expect(part.difference.value).toBeCloseTo(logistic(-0.7 - 0.3) - logistic(-1.4 - 0.3), 12);
  });

  property(
    'shares and parts do not depend on which level is the reference',
    [finite(-2, 2), finite(-2, 2), fc.nat({ max: 2 })],
    (first, second, level) => {
      const effects = [first, second, -first - second];
      const turned = [effects[2]!, effects[0]!, effects[1]!];
      const of = (weights: number[]) =>
        panel(study([criterion('a', 3)], scale(3)), { weights, thresholds: [-0.5, 0.8] });
      const plain = advice(of(effects.slice(0, 2)), [level]);
      const other = advice(of(turned.slice(0, 2)), [(level + 1) % 3]);
      expect(other.agree.value).toBeCloseTo(plain.agree.value, 10);
      expect(other.parts[0]!.effect.value).toBeCloseTo(plain.parts[0]!.effect.value, 10);
    },
  );
});

describe('changes of one level', () => {
  const judged = panel(study([criterion('a', 3), criterion('b', 2)], yesNo), {
    weights: [0.9, -0.1, 0.3],
    thresholds: [0.2],
    without: [
      [0.8, -0.2, 0.3, 0.1],
      [1.1, 0, 0.2, 0.2],
      [0.9, -0.1, 0.4, 0.4],
    ],
  });
  const find = (profile: Profile, id: string, to: number) =>
    advice(judged, profile).changes.find((change) => change.criterion === id && change.to === to)!;

  test('there is one for every other level', () => {
    const seen = advice(judged, [1, 0]).changes.map(({ criterion, from, to }) => `${criterion}${from}${to}`);
    expect(seen.sort()).toEqual(['a10', 'a12', 'b01']);
  });

  test('the largest comes first', () => {
    const sizes = advice(judged, [1, 0]).changes.map(({ difference }) => Math.abs(difference.value));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('from A to B is minus from B to A, interval and all', () => {
    const there = find([0, 1], 'a', 2).difference;
    const back = find([2, 1], 'a', 0).difference;
    expect(there.value).toBe(-back.value);
    expect([there.low, there.high]).toEqual([-back.high, -back.low]);
  });

  test('the share after a change is the advice on the changed case', () => {
    expect(find([0, 1], 'a', 2).agree).toEqual(advice(judged, [2, 1]).agree);
  });
});

describe('a scenario of the design', () => {
  const scenarios = [
    [0, 1],
    [2, 0],
  ];
  const judged = panel(study([criterion('a', 3), criterion('b', 2)], yesNo, scenarios), {
    weights: [0.5, 0.1, 0.2],
    thresholds: [0],
  });

  test('is recognised by its levels', () => {
    expect(advice(judged, [2, 0]).scenario).toBe(1);
  });

  test('is not found for a case between two scenarios', () => {
    expect(advice(judged, [2, 1]).scenario).toBeUndefined();
  });
});
