import { describe, expect, test } from 'vitest';
import { ownPosterior, priorOf } from '../../src/estimation/own-weights.ts';
import { seeded } from '../../src/lib/random.ts';
import { ownJudgements } from '../../src/response/answered.ts';
import { toResponse } from '../../src/response/from-run.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import { chosenScenario } from '../../src/state/tailoring.ts';
import { isProhibited } from '../../src/study/prohibited.ts';
import type { Profile, Study } from '../../src/study/study.ts';
import { order } from '../../src/survey/order.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { step } from '../../src/survey/survey.ts';
import { awaited, choosingAnswers, scenarioOf } from '../../src/survey/tailored.ts';
import { fitOf } from '../estimation/fitting.ts';
import { criterion, rated, scale, study, text } from '../support/study.ts';

const asked = study({
  answer: scale(3),
  criteria: [criterion('a', 3), criterion('b', 3), criterion('c', 2), criterion('d', 3)],
  prohibited: [
    [
      { criterion: 'a', level: '0' },
      { criterion: 'b', level: '2' },
    ],
  ],
  design: {
    ...rated([
      [0, 0, 0, 0],
      [1, 1, 1, 0],
      [2, 2, 0, 1],
      [0, 1, 1, 2],
      [1, 2, 1, 1],
      [2, 0, 0, 2],
      [1, 0, 1, 2],
      [2, 1, 0, 1],
    ]),
    tailored: 4,
  },
});

/** Effects of the levels of each criterion, which sum to zero. */
const effects = [
  [-1, 0.2, 0.8],
  [0.6, 0, -0.6],
  [0.5, -0.5],
  [-0.3, 0, 0.3],
];
const thresholds = [-0.5, 1];
const utility = (profile: Profile) => profile.reduce((sum, level, c) => sum + effects[c]![level]!, 0);

type Choose = (of: Study, run: Run, index: number) => Profile[];

/** Somebody who answers by these weights with a logistic error goes through all there is. */
function wentThrough(seed: number, choose: Choose): Run {
  const random = seeded(1000 + seed);
  let run = newRun(asked, { id: `p${seed}`, seed, at: 0 });
  const go = (event: Parameters<typeof step>[2]) => {
    run = step(asked, run, event, 1);
  };
  go({ kind: 'next' });
  for (const showing of order(seed, asked).shown) {
    const [profile] = scenarioOf(asked, run, showing)!;
    const share = random() + 2 ** -33;
    const perceived = utility(profile!) + Math.log(share / (1 - share));
    const category = thresholds.filter((threshold) => perceived > threshold).length;
    go({ kind: 'answer', showing, category });
    const index = awaited(asked, run);
    if (index !== undefined)
      go({
        kind: 'tailored',
        index,
        scenario: choose(asked, run, index),
        by: choosingAnswers(asked, run, index),
      });
    go({ kind: 'next' });
  }
  return run;
}

const people = Array.from({ length: 60 }, (_, seed) => wentThrough(seed, chosenScenario));

describe('chosenScenario', () => {
  test('is new to the person, possible, and the same for the same answers', () => {
    for (const run of people.slice(0, 10)) {
      const own = run.tailored!.map(({ scenario }) => scenario);
      expect(own).toHaveLength(4);
      const all = [...asked.design.scenarios, ...own].map((scenario) => scenario.flat().join());
      expect(new Set(all).size).toBe(all.length);
      expect(own.some(([profile]) => isProhibited(asked, profile!))).toBe(false);
    }
    expect(wentThrough(3, chosenScenario)).toEqual(people[3]);
  });

  test('leaves people less uncertain about their weights than scenarios drawn at random', () => {
    const log = (run: Run) => {
      const prior = priorOf(asked);
      const given = ownJudgements(asked, toResponse(asked, run));
      const { at, covariance } = ownPosterior(asked, given, prior);
      return logDeterminant(covariance, at.length, prior.mean.length);
    };
    const drawn: Choose = (of, run, index) => {
      const random = seeded(7 * run.seed + index);
      return [of.criteria.map(({ levels }) => Math.floor(levels.length * random()))];
    };
    const gains = people.map((run, seed) => log(wentThrough(seed, drawn)) - log(run));
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1);
    // By more than four standard errors.
    expect(mean).toBeGreaterThan(4 * Math.sqrt(variance / gains.length));
  });

  test('leaves a fit of everybody alone, which takes what all judged only', () => {
    const responses = people.map((run) => toResponse(asked, run));
    const fit = fitOf(ratingData(asked, responses));
    expect(fit.scenarios).toBe(60 * 8);
    const plain = responses.map(({ tailored: _, ...response }) => response);
    expect(fitOf(ratingData(asked, plain)).estimate).toEqual(fit.estimate);
  });
});

/** ln of the determinant of the first K rows and columns, by elimination. */
function logDeterminant(matrix: Float64Array, n: number, K: number): number {
  const m = Array.from({ length: K }, (_, i) => Array.from(matrix.subarray(i * n, i * n + K)));
  let log = 0;
  for (let i = 0; i < K; i++) {
    log += Math.log(m[i]![i]!);
    for (let r = i + 1; r < K; r++) {
      const times = m[r]![i]! / m[i]![i]!;
      for (let c = i; c < K; c++) m[r]![c]! -= times * m[i]![c]!;
    }
  }
  return log;
}

test.each([
  ['the same', 1],
  ['none', null],
])('chosenScenario finds one for somebody who gave %s answer to everything', (_, category) => {
  const lenient = { ...asked, skip: true };
  let run = newRun(lenient, { id: 'same', seed: 1, at: 0 });
  for (const showing of order(1, lenient).shown.slice(0, 8))
    run = step(lenient, run, { kind: 'answer', showing, category }, 1);
  const [profile] = chosenScenario(lenient, run, 0);
  expect(profile).toHaveLength(4);
  const yesNo = { ...lenient, answer: { kind: 'yes-no' as const, no: text('no'), yes: text('yes') } };
  expect(chosenScenario(yesNo, run, 0)[0]).toHaveLength(4);
});
