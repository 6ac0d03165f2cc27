import { seeded } from '../lib/random.ts';
import type { Fit } from './fit.ts';
import { jointTest } from './joint-test.ts';
import { permutations, shareAtLeast } from './permutations.ts';
import { whitened } from './whitened.ts';

/** A joint test that some parameters are zero, so many of them (`df`). */
export type PeopleTest = { readonly p: number; readonly df: number } & (
  | { readonly by: 'f' }
  /** By drawing lots over people, so many times. */
  | { readonly by: 'signs'; readonly times: number }
);

/** For a parameter more of the F test so many people more: the clustered covariance has a rank of people − 1. */
const peopleForEach = 10;

/** With fewer people for each parameter no test holds: 27 of 40 people who each judge half reject in 10% at 5%. */
const fewestForEach = 2;

const seed = 1;

/** As many draws as other tests by lot have, where few numbers are added up for each; never fewer than the least. */
const sums = 30_000_000;
const leastTimes = 999;

/** How many people it takes to test so many parameters. */
export function peopleNeeded(parameters: number): number {
  return fewestForEach * parameters;
}

/**
 * Tests that parameters are zero for people who each answered many times: by F where people are many, else by lot.
 *
 * @param fit - with each person's influence
 * @returns undefined where a parameter has no estimate, or where people are too few
 */
export function peopleTest(fit: Fit, at: readonly number[]): PeopleTest | undefined {
  const df = at.length;
  if (fit.respondents >= peopleForEach * df) {
    const test = jointTest(fit, at);
    return test && { p: test.p, df, by: 'f' };
  }
  return fit.respondents < peopleNeeded(df) ? undefined : signsTest(fit, at);
}

/**
 * The share of random signs over people under which their contributions to the parameters, by one step, add up to at
 * least as much as they do: where parameters are zero, a contribution is as likely to point the other way (Canay,
 * Romano and Shaikh 2017). Of Hotelling's statistic, of which signs leave the squares as they are.
 */
function signsTest(fit: Fit, at: readonly number[]): PeopleTest | undefined {
  const q = at.length;
  const given = contributions(fit, at);
  if (!given) return undefined;
  const times = Math.max(leastTimes, Math.min(permutations, Math.round(sums / given.length)));
  const random = seeded(seed);
  const sum = new Float64Array(q);
  const statistic = Float64Array.from({ length: times + 1 }, (_, b) => {
    sum.fill(0);
    for (let from = 0; from < given.length; from += q) {
      const sign = b === 0 || random() < 0.5 ? 1 : -1;
      for (let a = 0; a < q; a++) sum[a]! += sign * given[from + a]!;
    }
    return sum.reduce((total, value) => total + value * value, 0);
  });
  return { p: shareAtLeast(statistic)[0]!, df: q, by: 'signs', times };
}

/** [N,q] each person's contributions, turned and scaled so that their squares add up to a unit matrix. */
function contributions({ names, estimate, influence, respondents: N }: Fit, at: readonly number[]) {
  const q = at.length;
  const P = names.length;
  const given = new Float64Array(N * q);
  for (let n = 0; n < N; n++)
    for (let a = 0; a < q; a++) given[n * q + a] = estimate[at[a]!]! / N + influence[n * P + at[a]!]!;
  const squares = new Float64Array(q * q);
  for (let n = 0; n < N; n++)
    for (let a = 0; a < q; a++)
      for (let b = 0; b < q; b++) squares[a * q + b]! += given[n * q + a]! * given[n * q + b]!;
  return whitened(given, squares, [...at.keys()]);
}
