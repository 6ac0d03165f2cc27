import { type Random, seeded } from '../../src/lib/random.ts';
import type { RatingData } from '../../src/response/dataset.ts';

const weights = [1.1, -0.7, 0.7, 0.6, -0.5, 0.45, 0.35, -0.3, 0, 0];
const thresholds = [-2.1, -0.7, 0.7, 1.9];
export const scenarios = 21;
export const categories = ['1', '2', '3', '4', '5'];

export const names = weights.map((_, k) => `c${k + 1}`);

/** People who each rate 21 profiles of their own, of ten criteria coded −1, 0 and 1. */
export function ownProfiles(people: number): RatingData {
  const random = seeded(1);
  const S = people * scenarios;
  const K = weights.length;
  const x = new Float64Array(S * K);
  const answer = new Int32Array(S);
  for (let s = 0; s < S; s++) {
    draw(x.subarray(s * K, (s + 1) * K), random);
    answer[s] = rating(x, s, random);
  }
  return {
    kind: 'ratings',
    names,
    x,
    answer,
    categories,
    weight: new Float64Array(S).fill(1),
    respondent: answer.map((_, s) => Math.floor(s / scenarios)),
    people: Array.from({ length: people }, (_, n) => `${n}`),
  };
}

/** [21,10] profiles that all people rate. */
export function commonProfiles(): Float64Array {
  const x = new Float64Array(scenarios * weights.length);
  draw(x, seeded(2));
  return x;
}

/** [people,21] ratings of them. */
export function commonRatings(x: Float64Array, people: number, seed: number): Uint8Array {
  const random = seeded(seed);
  return Uint8Array.from({ length: people * scenarios }, (_, at) => rating(x, at % scenarios, random));
}

function draw(levels: Float64Array, random: Random): void {
  for (let k = 0; k < levels.length; k++) levels[k] = Math.floor(3 * random()) - 1;
}

function rating(x: Float64Array, s: number, random: Random): number {
  const u = random();
  let value = Math.log(u / (1 - u));
  for (const [k, weight] of weights.entries()) value += weight * x[s * weights.length + k]!;
  return thresholds.filter((threshold) => value > threshold).length;
}
