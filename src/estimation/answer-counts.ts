/**
 * Answers of any number of people to the same J scenarios on C categories, as counts alone. A place is a
 * scenario with an answer: T = J·C of them, that of answer c to scenario j at j·C + c.
 */
export type AnswerCounts = {
  readonly scenarios: number;
  readonly categories: number;
  /** Those with at least one answer. */
  readonly people: number;
  /** [T,T] how many people are at both places, the first not after the second; how many are at one on the diagonal. */
  readonly pairs: Float64Array;
};

/** In the place of an answer that was not given. */
export const noAnswer = 255;

/** Counts answers as they come in: none of them is kept. */
export type AnswerCounter = {
  /** @param answers - [n,J] 0..C−1 or `noAnswer`, of n more people */
  readonly add: (answers: Uint8Array) => void;
  readonly counts: () => AnswerCounts;
};

/** @throws RangeError from `add` when the answers are not those of whole people, or not of C categories */
export function answerCounter(scenarios: number, categories: number): AnswerCounter {
  const T = scenarios * categories;
  const pairs = new Float64Array(T * T);
  const places = new Int32Array(scenarios);
  let people = 0;
  return {
    add(answers) {
      if (answers.length % scenarios > 0) throw new RangeError(`answers: ${answers.length}`);
      for (let from = 0; from < answers.length; from += scenarios) {
        let given = 0;
        for (let j = 0; j < scenarios; j++) {
          const answer = answers[from + j]!;
          if (answer === noAnswer) continue;
          if (answer >= categories) throw new RangeError(`answer: ${answer}`);
          places[given++] = j * categories + answer;
        }
        for (let i = 0; i < given; i++) {
          const row = places[i]! * T;
          for (let j = i; j < given; j++) pairs[row + places[j]!]!++;
        }
        if (given > 0) people++;
      }
    },
    counts: () => ({ scenarios, categories, people, pairs: pairs.slice() }),
  };
}
