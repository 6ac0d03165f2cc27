import { classRidge, type LatentClassModel } from '../../src/estimation/latent-class/model.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import type { ChoiceData, RatingData } from '../../src/response/dataset.ts';
import { choicesOf, ratingsOf } from './fitting.ts';

/** Two people in three weigh a up and b down, the others b up and a little down. */
export const weights = [
  [2, -1],
  [-0.5, 1.5],
] as const;
export const classOf = (n: number) => (n % 3 === 2 ? 1 : 0);

/** Each person chooses ten times between three profiles. */
export function choices(people = 90, picked: (n: number) => number = classOf): ChoiceData {
  const random = seeded(7);
  const rows = Array.from({ length: people * 10 }, (_, s) => {
    const profiles = [0, 1, 2].map(() => [normal(random), normal(random)]);
    const beta = weights[picked(Math.floor(s / 10))]!;
    const perceived = profiles.map(
      ([a, b]) => beta[0] * a! + beta[1] * b! - Math.log(-Math.log(random() + 1e-12)),
    );
    return { profiles, answer: perceived.indexOf(Math.max(...perceived)) };
  });
  return choicesOf({
    names: ['a', 'b'],
    scenarios: rows.map(({ profiles }) => profiles),
    answer: rows.map(({ answer }) => answer),
    respondent: rows.map((_, s) => Math.floor(s / 10)),
  });
}

/** Ratings of 1–4 by 90 people, of whom every third is stricter by 1.5 and weighs otherwise. */
export function ratings(): RatingData {
  const random = seeded(11);
  const rows = Array.from({ length: 900 }, (_, s) => {
    const n = Math.floor(s / 10);
    const x = [normal(random), normal(random)];
    const beta = weights[classOf(n)]!;
    const u = random() + 1e-12;
    const utility = beta[0] * x[0]! + beta[1] * x[1]! - 1.5 * classOf(n) + Math.log(u / (1 - u));
    return { x, n, answer: [-1, 0.5, 1.5].filter((threshold) => utility > threshold).length };
  });
  return ratingsOf({
    names: ['a', 'b'],
    x: rows.map(({ x }) => x),
    answer: rows.map(({ answer }) => answer),
    categories: ['1', '2', '3', '4'],
    respondent: rows.map(({ n }) => n),
  });
}

export function modelOf(changes: Partial<LatentClassModel> = {}): LatentClassModel {
  const base = { classes: 2, starts: 3, seed: 1, minimum: 4, bootstrap: 0, ridge: classRidge };
  return { family: 'latent-class', ...base, ...changes };
}
