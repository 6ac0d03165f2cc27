import type { Dataset } from '../response/dataset.ts';
import type { Cells } from './cells.ts';

/**
 * Randomised response: with the chance `keep` what was reported is the true answer, and otherwise one drawn
 * evenly from all the answers that there were to give, the true one too. So a report has the probability
 * f + keep·π, with π that of the true answer and f = (1 − keep)/(answers to give) (van den Hout and van der
 * Heijden 2002, "Randomized response, statistical disclosure control and misclassification").
 */
export type AnswerNoise = {
  /** Over 0, under 1. */
  readonly keep: number;
  /** Ratings: [C] how many of the answers that there were to give each declared category holds. */
  readonly sizes: readonly number[];
};

/** [S] what chance alone gives each answer that was reported. */
export function noiseFloors(data: Cells | Dataset, { keep, sizes }: AnswerNoise): Float64Array {
  if (data.kind === 'choices') {
    const { first } = data;
    return Float64Array.from(data.answer, (_, s) => (1 - keep) / (first[s + 1]! - first[s]!));
  }
  const floors = categoryFloors(sizes.length, { keep, sizes });
  return Float64Array.from(data.answer, (c) => floors[c]!);
}

/** [C] the same of each category of ratings, none of it without noise. */
export function categoryFloors(C: number, noise: AnswerNoise | undefined): Float64Array {
  const floors = new Float64Array(C);
  if (!noise) return floors;
  const { keep, sizes } = noise;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return floors.map((_, c) => ((1 - keep) * sizes[c]!) / all);
}

/**
 * The shares of reports that are likeliest where nothing tells the answers apart: those observed, but none less
 * than chance alone gives.
 *
 * @param count - [C] reports of each category
 */
export function sharesOverFloors(count: Float64Array, floors: Float64Array): Float64Array {
  const low = new Set<number>();
  for (;;) {
    const rest = count.reduce((sum, value, c) => (low.has(c) ? sum : sum + value), 0);
    const taken = floors.reduce((sum, value, c) => (low.has(c) ? sum + value : sum), 0);
    const shares = count.map((value, c) => (low.has(c) ? floors[c]! : ((1 - taken) * value) / rest));
    const under = [...shares.keys()].filter((c) => !low.has(c) && shares[c]! < floors[c]!);
    if (under.length === 0) return shares;
    for (const c of under) low.add(c);
  }
}
