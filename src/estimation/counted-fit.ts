import type { Result } from '../lib/result.ts';
import { mirrored } from '../lib/squares.ts';
import type { RatingData } from '../response/dataset.ts';
import type { AnswerCounts } from './answer-counts.ts';
import { gather, type Membership } from './cells.ts';
import type { Clusters } from './clusters.ts';
import { type Fit, fitGathered, type OnProgress } from './fit.ts';
import type { MakeKernel } from './kernel.ts';
import { type Model, noResampling } from './model.ts';
import type { FitProblem } from './problem.ts';

/** What the people who were counted all judged. */
export type CountedScenarios = {
  /** The K coefficients' names. */
  readonly names: readonly string[];
  /** [J,K] coded levels. */
  readonly x: Float64Array;
  /** The C categories' own labels, lowest first. */
  readonly categories: readonly string[];
};

/**
 * The fit of people's ratings of common scenarios from their counts alone, with the errors by respondent:
 * the sum of products of people's scores needs only how many are at each two places.
 */
export function fitCounts(
  scenarios: CountedScenarios,
  counts: AnswerCounts,
  model: Model,
  makeKernel: MakeKernel,
  onProgress: OnProgress,
): Result<Fit, readonly FitProblem[]> {
  const data = placesData(scenarios, counts);
  const gathered = gather(data);
  const clusters = countedClusters(counts, gathered.membership);
  return fitGathered(data, gathered, clusters, model, noResampling, makeKernel, onProgress);
}

/** One row a place, that counts as often as it was answered. */
function placesData({ names, x, categories }: CountedScenarios, { pairs }: AnswerCounts): RatingData {
  const K = names.length;
  const C = categories.length;
  const T = Math.sqrt(pairs.length);
  const place = Int32Array.from({ length: T }, (_, t) => t);
  return {
    kind: 'ratings',
    names,
    x: Float64Array.from({ length: T * K }, (_, at) => x[Math.floor(at / K / C) * K + (at % K)]!),
    answer: place.map((t) => t % C),
    categories,
    weight: Float64Array.from(place, (t) => pairs[t * T + t]!),
    respondent: place,
    people: undefined,
  };
}

/** @param membership - in which every place is a respondent of its own */
function countedClusters({ people, pairs }: AnswerCounts, { first, cell }: Membership): Clusters {
  const T = Math.sqrt(pairs.length);
  const used = Array.from({ length: T }, (_, t) => t).filter((t) => first[t + 1]! > first[t]!);
  const cellOf = (t: number) => cell[first[t]!]!;
  return {
    people,
    meat(scores, P) {
      const meat = new Float64Array(P * P);
      for (const [i, t] of used.entries()) {
        // Pairs with later places stand for both orders, and those with the place itself for one.
        const beside = new Float64Array(P);
        for (const u of used.slice(i)) {
          const times = u === t ? pairs[t * T + u]! / 2 : pairs[t * T + u]!;
          const from = scores.at(cellOf(u));
          for (let p = 0; p < P; p++) beside[p]! += times * scores.values[from + p]!;
        }
        const own = scores.at(cellOf(t));
        addBothOrders(meat, scores.values.subarray(own, own + P), beside);
      }
      return mirrored(meat, P);
    },
  };
}

/** Adds a b' + b a' to the lower triangle. */
function addBothOrders(matrix: Float64Array, a: Float64Array, b: Float64Array): void {
  const P = a.length;
  for (let p = 0; p < P; p++) {
    for (let q = 0; q <= p; q++) matrix[p * P + q]! += a[p]! * b[q]! + b[p]! * a[q]!;
  }
}
