import { cholesky, solved } from '../lib/cholesky.ts';
import { seeded } from '../lib/random.ts';
import type { Fit } from './fit.ts';
import { permutations, shareAtLeast } from './groups/permutations.ts';
import { jointTest } from './joint-test.ts';

/** A joint test that some parameters are zero. */
export type PeopleTest = {
  readonly p: number;
  /** Parameters tested. */
  readonly df: number;
  /** `f`: the F test of `jointTest`. `signs`: by drawing lots over people. */
  readonly by: 'f' | 'signs';
};

/** For a parameter more of the F test so many people more: the clustered covariance has a rank of people − 1. */
const peopleForEach = 10;

/** With fewer people for each parameter no test holds: 27 of 40 people who each judge half reject in 10% at 5%. */
const fewestForEach = 2;

const seed = 1;

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
  const p = fit.respondents < peopleNeeded(df) ? undefined : signsTest(fit, at);
  return p === undefined ? undefined : { p, df, by: 'signs' };
}

/**
 * The share of random signs over people under which their contributions to the parameters, by one step, add up to at
 * least as much as they do: where parameters are zero, a contribution is as likely to point the other way (Canay,
 * Romano and Shaikh 2017). Of Hotelling's statistic, of which signs leave the squares as they are.
 */
function signsTest({ names, estimate, influence, respondents: N }: Fit, at: readonly number[]) {
  const q = at.length;
  const P = names.length;
  const given = Array.from({ length: N }, (_, n) =>
    Float64Array.from(at, (p) => estimate[p]! / N + influence[n * P + p]!),
  );
  const squares = new Float64Array(q * q);
  for (const own of given)
    for (let a = 0; a < q; a++) for (let b = 0; b < q; b++) squares[a * q + b]! += own[a]! * own[b]!;
  const L = cholesky(squares, q);
  if (!L) return undefined;
  const random = seeded(seed);
  const statistic = new Float64Array(permutations + 1);
  for (let b = 0; b <= permutations; b++) {
    const sum = new Float64Array(q);
    for (const own of given) {
      const sign = b === 0 || random() < 0.5 ? 1 : -1;
      for (let a = 0; a < q; a++) sum[a]! += sign * own[a]!;
    }
    const scaled = solved(L, sum);
    statistic[b] = sum.reduce((total, value, a) => total + value * scaled[a]!, 0);
  }
  return shareAtLeast(statistic)[0]!;
}
