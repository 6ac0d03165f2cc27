import { describe, expect, test } from 'vitest';
import { type Model, maximumLikelihood } from '../../src/estimation/model.ts';
import { seeded } from '../../src/lib/random.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import {
  type Choices,
  choicesOf,
  estimate,
  example,
  fitOf,
  fitted,
  type Ratings,
  ratingsOf,
} from './fitting.ts';

const noisy = (keep: number, sizes: readonly number[] = []): Model => ({
  ...maximumLikelihood,
  noise: { keep, sizes },
});

const ratings = { ...example(), weight: Array.from({ length: 72 }, (_, s) => 1 + (s % 3) / 2) };
/** The last category stands for two answers. */
const sizes = [1, 1, 2];

function choices(): Choices {
  const random = seeded(4);
  const scenarios = Array.from({ length: 90 }, (_, s) =>
    Array.from({ length: 2 + (s % 3) }, () => [random() - 0.5, Number(random() < 0.5)]),
  );
  const answer = scenarios.map((profiles) => {
    const u = profiles.map(([x, y]) => x! - 0.7 * y! - Math.log(-Math.log(random())));
    return random() < 0.7 ? u.indexOf(Math.max(...u)) : Math.floor(random() * u.length);
  });
  return { names: ['x', 'y'], scenarios, answer, respondent: answer.map((_, s) => Math.floor(s / 6)) };
}

const share = (z: number) => 1 / (1 + Math.exp(-z));

/** ln of the probability of what is reported in row s, as its definition reads. */
function plainRating({ x, answer }: Ratings, keep: number, s: number, theta: readonly number[]): number {
  const K = x[0]!.length;
  const eta = x[s]!.reduce((sum, value, k) => sum + value * theta[k]!, 0);
  const upTo = [0, ...theta.slice(K).map((tau) => share(tau - eta)), 1];
  const c = answer[s]!;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Math.log(((1 - keep) * sizes[c]!) / all + keep * (upTo[c + 1]! - upTo[c]!));
}

function plainChoice(
  { scenarios, answer }: Choices,
  keep: number,
  s: number,
  theta: readonly number[],
): number {
  const strength = scenarios[s]!.map((row) => Math.exp(row.reduce((sum, x, k) => sum + x * theta[k]!, 0)));
  const all = strength.reduce((sum, value) => sum + value, 0);
  return Math.log((1 - keep) / strength.length + (keep * strength[answer[s]!]!) / all);
}

const of = choices();
describe.each<[string, Dataset, Model, (s: number, theta: readonly number[]) => number]>([
  ['ratings', ratingsOf(ratings), noisy(0.7, sizes), (s, theta) => plainRating(ratings, 0.7, s, theta)],
  ['choices', choicesOf(of), noisy(0.7), (s, theta) => plainChoice(of, 0.7, s, theta)],
])('a fixed fit of noisy %s', (_, data, model, plain) => {
  const fit = fitOf(data, { model });
  const at = [...fit.estimate];
  const P = at.length;
  const total = (theta: readonly number[]) =>
    data.weight.reduce((sum, weight, s) => sum + weight * plain(s, theta), 0);
  const moved = (...moves: readonly (readonly [number, number])[]) => {
    const theta = [...at];
    for (const [p, by] of moves) theta[p]! += by;
    return theta;
  };
  const h = 1e-4;

  test('has the log-likelihood that is written out plainly, which is flat there', () => {
    expect(fit.converged).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(total(at), 10);
    for (let p = 0; p < P; p++)
      expect((total(moved([p, h])) - total(moved([p, -h]))) / (2 * h)).toBeCloseTo(0, 5);
  });

  test('has as classic covariance the inverse of minus its curvature by differences', () => {
    const bend = (p: number, q: number) =>
      (total(moved([p, h], [q, h])) -
        total(moved([p, h], [q, -h])) -
        total(moved([p, -h], [q, h])) +
        total(moved([p, -h], [q, -h]))) /
      (-4 * h * h);
    for (let p = 0; p < P; p++) {
      for (let q = 0; q < P; q++) {
        const entry = at.reduce((sum, __, r) => sum + fit.covariance.classic[p * P + r]! * bend(r, q), 0);
        expect(entry).toBeCloseTo(p === q ? 1 : 0, 5);
      }
    }
  });

  test('has as covariance by respondent the sandwich of scores by differences', () => {
    const N = data.people!.length;
    const scores = Array.from({ length: N }, () => new Float64Array(P));
    for (let s = 0; s < data.answer.length; s++) {
      for (let p = 0; p < P; p++) {
        const slope = (plain(s, moved([p, h])) - plain(s, moved([p, -h]))) / (2 * h);
        scores[data.respondent[s]!]![p]! += data.weight[s]! * slope;
      }
    }
    const V = fit.covariance.classic;
    const turned = scores.map((score) =>
      Array.from({ length: P }, (__, p) => score.reduce((sum, value, q) => sum + V[p * P + q]! * value, 0)),
    );
    for (let p = 0; p < P; p++) {
      for (let q = 0; q < P; q++) {
        const entry = turned.reduce((sum, step) => sum + step[p]! * step[q]!, 0);
        expect(fit.covariance.respondent[p * P + q]).toBeCloseTo(entry, 6);
      }
    }
  });

  test('is the plain fit where nearly nothing is noise', () => {
    const plainFit = fitOf(data);
    const nearly = fitOf(data, { model: { ...model, noise: { ...model.noise!, keep: 1 - 1e-13 } } });
    for (const [p, value] of plainFit.estimate.entries()) expect(nearly.estimate[p]).toBeCloseTo(value, 9);
    expect(nearly.logLikelihood).toBeCloseTo(plainFit.logLikelihood, 9);
    expect(nearly.logLikelihoodShares).toBeCloseTo(plainFit.logLikelihoodShares, 9);
    expect(nearly.hits).toBe(plainFit.hits);
  });
});

/** People's ratings by two columns, of which `keep` are as meant and the others drawn. */
function reported(people: number, keep: number, seed: number): Ratings {
  const random = seeded(seed);
  const rows = Array.from({ length: 21 * people }, () => [
    Math.floor(3 * random()) - 1,
    random() < 0.5 ? 1 : -1,
  ]);
  const answer = rows.map(([x, y]) => {
    const u = random() + 2 ** -33;
    const utility = 0.8 * x! - 0.5 * y! + Math.log(u / (1 - u));
    const meant = [-1.5, 0, 1.5].filter((threshold) => utility > threshold).length;
    return random() < keep ? meant : Math.floor(4 * random());
  });
  const respondent = rows.map((_, s) => Math.floor(s / 21));
  return { names: ['x', 'y'], x: rows, answer, categories: ['1', '2', '3', '4'], respondent };
}

test('a fixed fit finds the weights behind noisy answers again, which a fit without noise pulls to nil', () => {
  const data = ratingsOf(reported(400, 0.6, 3));
  const noise = fitOf(data, { model: noisy(0.6, [1, 1, 1, 1]) });
  const plain = fitOf(data);
  const truth = { x: 0.8, y: -0.5, 'threshold:1|2': -1.5, 'threshold:2|3': 0, 'threshold:3|4': 1.5 };
  for (const [name, value] of Object.entries(truth)) {
    const p = noise.names.indexOf(name);
    const error = Math.sqrt(noise.covariance.respondent[p * noise.names.length + p]!);
    // One in some 1,500 such tests would fail by chance.
    expect(Math.abs(noise.estimate[p]! - value)).toBeLessThan(3.5 * error);
    expect(error).toBeLessThan(0.15);
  }
  expect(Math.abs(estimate(plain, 'x'))).toBeLessThan(0.5);
});

describe('what noise leaves without an estimate ends in words', () => {
  /** Each category's number of answers, at a column that tells nothing. */
  const counts = (count: readonly number[], people = 20) => {
    const answer = count.flatMap((times, c) => Array<number>(times).fill(c));
    const x = answer.map((_, s) => [(s * 7) % 5]);
    const categories = count.map((_, c) => String(c + 1));
    return ratingsOf({ names: ['x'], x, answer, categories, respondent: answer.map((_, s) => s % people) });
  };

  test.each<[string, readonly number[], string]>([
    ['the lowest', [4, 60, 60, 60], '1'],
    ['one between', [60, 4, 60, 60], '2'],
    ['the highest', [60, 60, 60, 4], '4'],
  ])('%s category reported less often than by chance alone', (_, count, category) => {
    const outcome = fitted(counts(count), { model: noisy(0.6, [1, 1, 1, 1]) });
    expect(outcome).toMatchObject({ ok: false, problem: [{ kind: 'only-noise', categories: [category] }] });
  });

  test('which are about that alone, also where people are too few for errors', () => {
    const outcome = fitted(counts([4, 60, 60, 60], 3), { model: noisy(0.6, [1, 1, 1, 1]) });
    expect(outcome).toEqual({ ok: false, problem: [{ kind: 'only-noise', categories: ['1'] }] });
  });

  test('a yes so rare that chance alone gives more', () => {
    const fit = fitOf(counts([150, 10]), { model: noisy(0.6, [1, 1]) });
    expect(fit.problems[0]).toMatchObject({ kind: 'separated', coefficients: [{ name: 'x' }] });
    expect([...fit.estimate]).toEqual([Number.NaN, Number.NaN]);
  });

  test('a threshold that runs off with coefficients of columns that are not 0 on average', () => {
    const x = [1, 0, 0, 1, -1, -1, -1].map((value, s) => [value, Number([0, 1, 5].includes(s))]);
    const data = ratingsOf({
      names: ['a', 'b'],
      x,
      answer: [0, 0, 1, 0, 0, 0, 1],
      categories: ['no', 'yes'],
    });
    const fit = fitOf(data, { model: noisy(0.3, [1, 1]) });
    expect(fit.problems[0]).toMatchObject({ kind: 'separated' });
    expect([...fit.estimate]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test('a coefficient that runs off, since exceptions to it are rarer than by chance, beside one that does not', () => {
    // Where x is 1 nearly all say yes; elsewhere the answer goes with z.
    const rows = Array.from({ length: 400 }, (_, s) => ({ x: s % 2, z: ((s * 3) % 7) - 3, s }));
    const answer = rows.map(({ x, z, s }) => Number(x === 1 ? s % 19 !== 0 : (s % 5) + z > 1));
    const data = ratingsOf({
      names: ['x', 'z'],
      x: rows.map(({ x, z }) => [x, z]),
      answer,
      categories: ['no', 'yes'],
      respondent: rows.map(({ s }) => Math.floor(s / 10)),
    });
    const fit = fitOf(data, { model: noisy(0.6, [1, 1]) });
    expect(fit.problems[0]).toMatchObject({ kind: 'separated', coefficients: [{ name: 'x', direction: 1 }] });
    expect(estimate(fit, 'x')).toBeNaN();
    expect(estimate(fit, 'z')).toBeGreaterThan(0.2);
  });
});
