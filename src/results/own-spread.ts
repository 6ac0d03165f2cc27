import { drawnMembers } from '../estimation/bootstrap.ts';
import { type NoOwnEffects, ownEffects } from '../estimation/own-effects.ts';
import { type Spread, spread } from '../estimation/spread.ts';
import { deviation } from '../lib/deviation.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { rowsOf } from '../lib/rows.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Coding } from '../study/coding.ts';
import { type Estimate, halfWidth } from './interval.ts';
import { resamplingSeed, wholeDraws } from './plan.ts';
import { certainOrder, ranking } from './ranking.ts';
import { topLength } from './top.ts';

/** How much people differ in what one criterion does in their answers. */
export type OwnSpread = {
  readonly criterion: string;
  /**
   * Standard deviation over people of its level effects, root mean square over levels, in steps of the answer scale.
   * Its interval is from 0, and NaN where people or answers are too much alike to tell.
   */
  readonly sd: Estimate;
  /** From 1. */
  readonly place: number;
  /** Share of draws in which it takes this place; NaN without an interval. */
  readonly placeCertainty: number;
  /** Share of draws in which it and those above it come before all others; NaN without an interval. */
  readonly leadCertainty: number;
  /** Not at least 80% of the draws put it above the next one. */
  readonly orderUncertain: boolean;
};

/**
 * Share of draws from which it is said on which criterion people differ most. Of two on which they differ as much one is
 * then said to be first in 5% of studies.
 */
export const certainlyFirst = 0.975;

/** Of every criterion, the one on which people differ most first; or why that is not told. */
export type OwnSpreads = Result<readonly OwnSpread[], NoOwnEffects | { readonly kind: 'choices' }>;

/**
 * Spreads without a model: what people's own answers give, less what noise alone would. That may be less than
 * nothing, and is ranked so: cut at 0 several would share the last place.
 *
 * @param turn - called between small parts of the work
 */
export async function ownSpreads(
  data: Dataset,
  codings: readonly Coding[],
  turn: () => Promise<void>,
): Promise<OwnSpreads> {
  if (data.kind === 'choices') return fail({ kind: 'choices' });
  const own = ownEffects(data, codings);
  if (!own.ok) return own;
  const { people } = own.value;
  const draws: Spread[] = [];
  for (const times of rowsOf(drawnMembers(wholeDraws, people, resamplingSeed), people)) {
    draws.push(spread(own.value, times));
    await turn();
  }
  return ok(ranked(spread(own.value, new Float64Array(people).fill(1)), draws, codings, people));
}

/** How many criteria certainly come before all others: at most two, and none that may be 0. */
export function leading(spreads: readonly OwnSpread[]): 0 | 1 | 2 {
  const isCertain = (count: 1 | 2) =>
    count < spreads.length &&
    spreads[count - 1]!.leadCertainty >= certainlyFirst &&
    spreads.slice(0, count).every(isShown);
  return isCertain(1) ? 1 : isCertain(2) ? 2 : 0;
}

/** Whether a spread is told from 0. */
export function isShown({ sd }: OwnSpread): boolean {
  return sd.low > 0;
}

function ranked(
  all: Spread,
  draws: readonly Spread[],
  codings: readonly Coding[],
  people: number,
): OwnSpread[] {
  const ranks = ranking(withoutNoise(all), draws.map(withoutNoise), topLength);
  return ranks.order.map((c, i) => {
    const sd = estimate(all, draws, c, people);
    const unseen = Number.isNaN(sd.low);
    return {
      criterion: codings[c]!.criterion,
      sd,
      place: i + 1,
      placeCertainty: unseen ? Number.NaN : ranks.placeCertainty[i]!,
      leadCertainty: unseen ? Number.NaN : ranks.leadCertainty[i]!,
      orderUncertain: i < ranks.aboveNext.length && (unseen || !(ranks.aboveNext[i]! >= certainOrder)),
    };
  });
}

function withoutNoise({ found, noise }: Spread): number[] {
  return found.map((variance, c) => variance - noise[c]!);
}

/**
 * A standard deviation with its interval, by the error over draws of the logarithm of the ratio of variances: that is
 * about as large whatever the ratio (Bartlett and Kendall 1946).
 */
function estimate(all: Spread, draws: readonly Spread[], c: number, people: number): Estimate {
  const noise = all.noise[c]!;
  const ratio = all.found[c]! / noise;
  const half = halfWidth(deviation(draws.map((draw) => Math.log(draw.found[c]! / draw.noise[c]!))), people);
  const sdAt = (at: number) => Math.sqrt(Math.max(0, at - 1) * noise);
  return {
    value: Math.sqrt(Math.max(0, all.found[c]! - noise)),
    se: deviation(draws.map((draw) => Math.sqrt(Math.max(0, draw.found[c]! - draw.noise[c]!)))),
    low: sdAt(ratio * Math.exp(-half)),
    high: sdAt(ratio * Math.exp(half)),
  };
}
