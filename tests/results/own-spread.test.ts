import { expect, test } from 'vitest';
import { datasetOf } from '../../src/response/dataset-of.ts';
import { simulate } from '../../src/response/simulate.ts';
import { leading, ownSpreads } from '../../src/results/own-spread.ts';
import { ratingsOf } from '../estimation/fitting.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';

const turn = () => Promise.resolve();
const profiles = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];
const codings = ['a', 'b'].map((criterion, first) => ({
  criterion,
  first,
  names: [criterion],
  matrix: [[1], [-1]],
}));

function judged(answers: readonly (readonly number[])[]) {
  return ratingsOf({
    names: ['a', 'b'],
    x: answers.flatMap(() => profiles),
    answer: answers.flat(),
    categories: ['1', '2', '3', '4', '5'],
    respondent: answers.flatMap((row, n) => row.map(() => n)),
  });
}

/** Half of the people agree to a, half to its contrary, about b they hardly differ; one answer of each is off by one. */
const apart = Array.from({ length: 20 }, (_, n) => {
  const towards = n % 2 === 0 ? [4, 4, 0, 0] : [0, 0, 4, 4];
  return towards.map((answer, s) => (s === n % 4 ? Math.abs(answer - 1) : answer));
});

test('ownSpreads puts first what people differ on, in nearly all draws, and says of the other that it may be 0', async () => {
  const found = await ownSpreads(judged(apart), codings, turn);
  if (!found.ok) throw new Error(found.problem.kind);
  const [a, b] = found.value;
  expect([a!.criterion, b!.criterion]).toEqual(['a', 'b']);
  // Effects of a are ±1.75; of b ±0.25.
  expect(a!.sd.value).toBeGreaterThan(1.5);
  expect(a!.sd.low).toBeGreaterThan(0);
  expect(a!).toMatchObject({ place: 1, placeCertainty: 1, leadCertainty: 1, orderUncertain: false });
  expect(b!.sd.low).toBe(0);
  expect(leading(found.value)).toBe(1);
});

test('ownSpreads is sure of no place where people all answered alike', async () => {
  const found = await ownSpreads(judged(apart.map(() => [4, 3, 1, 1])), codings, turn);
  if (!found.ok) throw new Error(found.problem.kind);
  for (const { sd, placeCertainty } of found.value) {
    expect([sd.value, sd.low, placeCertainty]).toEqual([0, Number.NaN, Number.NaN]);
  }
  expect(leading(found.value)).toBe(0);
  // Below the last one there is nothing to be uncertain about.
  expect(found.value.map(({ orderUncertain }) => orderUncertain)).toEqual([true, false]);
});

test('ownSpreads of choices are not told', async () => {
  const study = choiceStudy();
  const data = datasetOf(study, simulate(study, choiceRecipe, 1));
  expect(await ownSpreads(data, codings, turn)).toEqual({ ok: false, problem: { kind: 'choices' } });
});
