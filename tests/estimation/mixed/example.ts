import type { MixedModel } from '../../../src/estimation/mixed/model.ts';
import { below, seeded } from '../../../src/lib/random.ts';
import type { Dataset } from '../../../src/response/dataset.ts';

/** 20 people, 8 ratings of two criteria of three levels each, coded by effects against the last level. */
export function ratings(): Dataset {
  const random = seeded(11);
  const S = 160;
  const level = Array.from({ length: 2 * S }, () => below(3, random));
  const coded = level.flatMap((l) => (l === 2 ? [-1, -1] : [Number(l === 0), Number(l === 1)]));
  return {
    kind: 'ratings',
    names: ['a:1', 'a:2', 'b:1', 'b:2'],
    x: Float64Array.from(coded),
    answer: Int32Array.from({ length: S }, (_, s) =>
      Math.min(2, below(2, random) + Number(level[2 * s]! === s % 3)),
    ),
    categories: ['1', '2', '3'],
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => Math.floor(s / 8)),
    people: Array.from({ length: 20 }, (_, n) => String(n)),
  };
}

export const effects = [
  [1, 0],
  [0, 1],
  [-1, -1],
];
/** One spread for the first criterion, one for a level of the second, and one for how strict people are. */
export const byCriterion: MixedModel = {
  family: 'mixed',
  random: [
    { kind: 'criterion', name: 'a', first: 0, matrix: effects },
    { kind: 'coefficient', coefficient: 2, distribution: 'normal' },
  ],
  correlated: false,
  intercept: true,
  scaleUse: false,
  draws: { kind: 'adaptive', seed: 3 },
};
