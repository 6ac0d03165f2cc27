import { drawnMembers } from '../bootstrap.ts';
import { minimise } from '../optimiser.ts';
import { numbers } from './layout.ts';
import { expected } from './mixture.ts';
import { mixtureObjective } from './objective.ts';
import type { Prepared } from './prepare.ts';

/** Of pairs of people, over bootstraps: 1 where classes are certain to come back; NaN without such pairs. */
export type Staying = {
  /** Share of those in one class who are in one class again. */
  readonly together: number;
  /** Share of those in different classes who are in different ones again. */
  readonly apart: number;
};

/** Its people stay in the same class long before the last digits are found. */
const iterations = 20;

/**
 * How often people stay together, and apart, when classes are sought among people drawn with replacement;
 * everyone is then put in their most probable class. Each is sought from the fit's own maximum: how many
 * other maxima there are is told by the starts.
 */
export function staying(prepared: Prepared, at: Float64Array, onDone: () => void): Staying {
  const { mixture, model, largestStep } = prepared;
  const present = numbers(mixture.times.length).filter((n) => mixture.times[n]! > 0);
  const whole = likeliest(expected(mixture, at).posterior, model.classes);
  const members = drawnMembers(model.bootstrap, present.length, model.seed);
  let together = 0;
  let apart = 0;
  for (let b = 0; b < model.bootstrap; b++) {
    const times = new Float64Array(mixture.times.length);
    for (const [i, n] of present.entries()) times[n] = members[b * present.length + i]!;
    const drawn = { ...mixture, times };
    const refit = minimise(mixtureObjective(drawn), at, {
      free: numbers(at.length),
      iterations,
      largestStep,
    });
    const again = likeliest(expected(drawn, refit.at).posterior, model.classes);
    const pairs = pairsOf(present, whole, again, model.classes);
    together += pairs.together / model.bootstrap;
    apart += pairs.apart / model.bootstrap;
    onDone();
  }
  return model.bootstrap > 0 ? { together, apart } : { together: Number.NaN, apart: Number.NaN };
}

/** [N] each person's most probable class. */
function likeliest(posterior: Float64Array, Q: number): Int32Array {
  return Int32Array.from({ length: posterior.length / Q }, (_, n) => {
    const own = posterior.subarray(n * Q, (n + 1) * Q);
    return own.indexOf(Math.max(...own));
  });
}

/** By counting people in each pair of classes (Hubert and Arabie 1985, "Comparing partitions"). */
function pairsOf(people: readonly number[], whole: Int32Array, again: Int32Array, Q: number): Staying {
  const both = new Float64Array(Q * Q);
  for (const n of people) both[whole[n]! * Q + again[n]!]! += 1;
  const squares = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count ** 2, 0);
  const counted = (of: (at: number) => number) =>
    squares(numbers(Q).map((q) => both.reduce((sum, count, at) => (of(at) === q ? sum + count : sum), 0)));
  const N = people.length;
  const same = counted((at) => Math.floor(at / Q));
  const sameAgain = counted((at) => at % Q);
  const sameBoth = squares([...both]);
  return {
    together: (sameBoth - N) / (same - N),
    apart: (N * N - same - sameAgain + sameBoth) / (N * N - same),
  };
}
