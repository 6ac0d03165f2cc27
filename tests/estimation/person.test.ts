import { describe, expect, test } from 'vitest';
import { specification } from '../../src/estimation/mixed/specification.ts';
import { fitPerson, type PersonFit, type PersonPrior } from '../../src/estimation/person/person.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { choicesOf, ratingsOf } from './fitting.ts';

const names = ['a', 'b'];
const mean = [0.6, -0.3];
/** Lower Cholesky factor of how the two coefficients differ together. */
const factor = [0.8, 0.5, 0.7] as const;
const strictness = 0.9;
const thresholds = [-1, 0.4];

function prior(kind: 'ordered' | 'multinomial'): PersonPrior {
  const random = [0, 1].map((coefficient) => ({
    kind: 'coefficient' as const,
    coefficient,
    distribution: 'normal' as const,
  }));
  const ordered = kind === 'ordered';
  const draws = { kind: 'adaptive' as const, seed: 1 };
  const model = { family: 'mixed' as const, random, correlated: true, scaleUse: false, draws };
  const spec = specification({ ...model, intercept: ordered }, kind, names, ordered ? ['1|2', '2|3'] : []);
  const rest = ordered ? [strictness, ...thresholds] : [];
  const place = ordered ? Int32Array.of(0, 1, 2) : undefined;
  return { spec, theta: Float64Array.from([...mean, ...factor, ...rest]), place };
}

/** Half the squared distance of (a, b) from the group's mean by the inverse of L L', L as `factor`, by hand. */
function distance(a: number, b: number): number {
  const [l11, l21, l22] = factor;
  const [aa, ab, bb] = [l11 ** 2, l11 * l21, l21 ** 2 + l22 ** 2];
  const [x, y] = [a - mean[0]!, b - mean[1]!];
  return (bb * x * x - 2 * ab * x * y + aa * y * y) / (aa * bb - ab * ab) / 2;
}

const share = (z: number) => 1 / (1 + Math.exp(-z));

const profiles = [
  [1, 0.5],
  [-1, 1],
  [0.5, -1],
  [0, 2],
  [-0.5, -0.5],
];
const rated = ratingsOf({
  names,
  x: profiles,
  answer: [2, 0, 1, 1, 0],
  categories: ['1', '2', '3'],
  weight: [1, 2, 1, 1, 3],
  respondent: [0, 0, 0, 0, 0],
});
const chosen = choicesOf({
  names,
  scenarios: [profiles.slice(0, 2), profiles.slice(1, 4), profiles.slice(3)],
  answer: [0, 2, 1],
  respondent: [0, 0, 0],
});

/** Minus the log-posterior over (a, b) and the shift of all utilities, as its definition reads. */
function plainRatings([a, b, shift]: readonly number[]): number {
  return profiles.reduce(
    (sum, [x, y], s) => {
      const upTo = [0, ...thresholds.map((at) => share(at - a! * x! - b! * y! - shift!)), 1];
      const answer = rated.answer[s]!;
      return sum - rated.weight[s]! * Math.log(upTo[answer + 1]! - upTo[answer]!);
    },
    distance(a!, b!) + (shift! / strictness) ** 2 / 2,
  );
}

function plainChoices([a, b]: readonly number[]): number {
  const offered = [profiles.slice(0, 2), profiles.slice(1, 4), profiles.slice(3)];
  return offered.reduce(
    (sum, each, s) => {
      const strengths = each.map(([x, y]) => Math.exp(a! * x! + b! * y!));
      return sum - Math.log(strengths[chosen.answer[s]!]! / strengths.reduce((all, one) => all + one, 0));
    },
    distance(a!, b!),
  );
}

describe.each<[string, Dataset, PersonPrior, (at: readonly number[]) => number]>([
  ['ratings', rated, prior('ordered'), plainRatings],
  ['choices', chosen, prior('multinomial'), plainChoices],
])('fitPerson of %s', (_, data, given, plain) => {
  const fit = fitPerson(data, given)!;
  const B = fit.mean.length;
  const h = 1e-4;
  const at = (...moves: readonly (readonly [number, number])[]) => {
    const point = [...fit.mean];
    for (const [k, by] of moves) point[k]! += by * h;
    return plain(point);
  };

  test('ends where the log-posterior written out plainly is flat', () => {
    for (let k = 0; k < B; k++) expect((at([k, 1]) - at([k, -1])) / (2 * h)).toBeCloseTo(0, 4);
  });

  test('has as covariance the inverse of the curvature by differences', () => {
    const bend = (k: number, l: number) =>
      (at([k, 1], [l, 1]) - at([k, 1], [l, -1]) - at([k, -1], [l, 1]) + at([k, -1], [l, -1])) / (4 * h * h);
    for (let k = 0; k < B; k++) {
      for (let l = 0; l < B; l++) {
        const entry = fit.covariance.reduce(
          (sum, value, i) => (Math.floor(i / B) === k ? sum + value * bend(i % B, l) : sum),
          0,
        );
        expect(entry).toBeCloseTo(k === l ? 1 : 0, 5);
      }
    }
  });

  test('gives the log-likelihood of the answers alone', () => {
    const [a, b, shift] = fit.mean;
    const alone = plain([...fit.mean]) - distance(a!, b!) - ((shift ?? 0) / strictness) ** 2 / 2;
    expect(fit.logLikelihood).toBeCloseTo(-alone, 10);
  });
});

test('fitPerson leaves what does not differ in the group as it is there', () => {
  const given = prior('ordered');
  const theta = given.theta.slice();
  for (const name of ['chol:a:a', 'chol:b:a']) theta[given.spec.names.indexOf(name)] = 0;
  const fit = fitPerson(rated, { ...given, theta })!;
  expect(fit.mean[0]).toBe(mean[0]);
  expect(fit.covariance[0]).toBe(0);
  expect(fit.mean[1]).not.toBeCloseTo(mean[1]!, 2);
});

test('fitPerson counts as hits the answers that are likeliest at the mode', () => {
  const fit: PersonFit = fitPerson(chosen, prior('multinomial'))!;
  const [a, b] = fit.mean;
  const utility = ([x, y]: readonly number[]) => a! * x! + b! * y!;
  const offered = [profiles.slice(0, 2), profiles.slice(1, 4), profiles.slice(3)].map((each) =>
    each.map(utility),
  );
  const right = offered.filter((u, s) => u.indexOf(Math.max(...u)) === chosen.answer[s]);
  expect(fit.hits).toBeCloseTo(right.length / 3, 12);
});

test('fitPerson refuses utilities that no answers could come from', () => {
  const given = prior('ordered');
  const theta = given.theta.map((value, p) => (p === 0 ? 1e9 : value));
  expect(fitPerson(rated, { ...given, theta })).toBeUndefined();
});
