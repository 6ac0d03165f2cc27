import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { averageProfile } from '../../src/advice/average.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import type { Profile } from '../../src/study/study.ts';
import { criterion, scale, yesNo } from '../support/study.ts';
import { panel, study } from './builders.ts';

/** A level by its place. */
const met = (id: string, level: number) => ({
  criterion: id,
  level: two.criteria.find((each) => each.id === id)!.levels[level]!.id,
});

const two = study([criterion('a', 3), criterion('b', 2)], yesNo);

describe('what cannot be estimated is not predicted', () => {
  const judged = panel(two, { weights: [Number.NaN, 0.4, 0.2], thresholds: [0] });

  test('advise refuses a case in which a weight without estimate matters, and names the criterion', () => {
    expect(advise(judged, [0, 1])).toEqual({
      ok: false,
      problem: { kind: 'not-estimable', criteria: ['a'] },
    });
  });

  // Effects coding: the last level is minus the sum of all weights, so it needs the missing one too.
  test('advise refuses the reference level of such a criterion as well', () => {
    expect(advise(judged, [2, 1]).ok).toBe(false);
  });

  test('a level that does not use the missing weight is predicted, with a caution', () => {
    const result = advise(judged, [1, 1]);
    expect(result.ok && result.value.cautions).toEqual([{ kind: 'unknown-levels', criteria: ['a'] }]);
  });

  test('changes to a level without estimate are left out', () => {
    const result = advise(judged, [1, 1]);
    expect(result.ok && result.value.changes.map(({ criterion }) => criterion)).toEqual(['b']);
  });

  test('a level outside the study is a RangeError', () => {
    expect(() => advise(judged, [1, 2])).toThrow('no such level of b: 2');
  });
});

describe('averageProfile', () => {
  test('takes the level nearest to the mean effect, and never one without an estimate', () => {
    // Effects of a: unknown, 0.4, unknown; of b: 0.2 and −0.2, so the first of equals.
    expect(averageProfile(panel(two, { weights: [Number.NaN, 0.4, 0.2], thresholds: [0] }))).toEqual([1, 0]);
    // Effects of a: 0.5, 0.1, −0.6.
    expect(averageProfile(panel(two, { weights: [0.5, 0.1, 0.2], thresholds: [0] }))).toEqual([1, 0]);
  });
});

describe('cautions', () => {
  const cautions = (given: Partial<Fit>) => {
    const result = advise(panel(two, { weights: [0.1, 0.4, 0.2], thresholds: [0], ...given }), [0, 0]);
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value.cautions;
  };

  test('a converged fit on 50 people has none', () => {
    expect(cautions({})).toEqual([]);
  });

  // Under 30 people a room gets a penalised early estimate.
  test('a penalised fit is an early estimate', () => {
    expect(cautions({ ridge: 1, respondents: 8 })).toEqual([{ kind: 'early-estimate', respondents: 8 }]);
  });

  test('an unpenalised fit on fewer than 30 people is on few people', () => {
    expect(cautions({ respondents: 29 })).toEqual([{ kind: 'few-people', respondents: 29 }]);
  });

  test('a fit that did not converge says so', () => {
    expect(cautions({ converged: false })).toEqual([{ kind: 'no-convergence' }]);
  });

  test('a weight that one person alone makes estimable leaves no interval, which is said', () => {
    const jackknife = Float64Array.from([0.1, 0.4, 0.2, 0, 0.1, Number.NaN, 0.2, 0]);
    expect(cautions({ jackknife })).toEqual([{ kind: 'rests-on-one' }]);
  });
});

test('a case of which levels meet that the study lets never meet is predicted, and names their criteria', () => {
  const never = { ...two, prohibited: [[met('a', 2), met('b', 1)]] };
  const judged = panel(never, { weights: [0.1, 0.4, 0.2], thresholds: [0] });
  const prohibited = (profile: Profile, against?: Profile) => {
    const result = advise(against ? { ...judged, against: [against] } : judged, profile);
    return result.ok && result.value.prohibited;
  };
  expect(prohibited([2, 1])).toEqual(['a', 'b']);
  expect(prohibited([2, 0])).toEqual([]);
  expect(prohibited([2, 0], [2, 1])).toEqual(['a', 'b']);
  // A published model says nothing of what may meet.
  const { prohibited: _, ...published } = never;
  const told = advise({ ...judged, study: published }, [2, 1]);
  expect(told.ok && told.value.prohibited).toEqual([]);
});

describe('answers that nobody gave', () => {
  const unused = (category: string, mergedWith: string, thresholds: number[]) => {
    const judged = panel(study([criterion('a', 2)], scale(5)), {
      weights: [0.5],
      thresholds,
      problems: [{ kind: 'unused-category', category, mergedWith }],
    });
    const result = advise(judged, [0]);
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value;
  };
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));

  test('have no share, and the others still add up to one', () => {
    const { shares } = unused('2', '1', [Number.NaN, -0.4, 0.2, 1.5]);
    expect(shares[1]).toBeUndefined();
    expect(shares.reduce((sum, share) => sum + (share?.value ?? 0), 0)).toBeCloseTo(1, 12);
    // The lowest answer then reaches up to the second threshold.
    expect(shares[0]!.value).toBeCloseTo(logistic(-0.4 - 0.5), 12);
  });

  test('at the bottom leave the second answer the lowest', () => {
    const { shares } = unused('1', '2', [Number.NaN, -0.4, 0.2, 1.5]);
    expect(shares[0]).toBeUndefined();
    expect(shares[1]!.value).toBeCloseTo(logistic(-0.4 - 0.5), 12);
  });

  test('just above the middle leave only the highest answer as agreeing', () => {
    const { agree } = unused('4', '3', [-2, -0.4, Number.NaN, 1.5]);
    expect(agree.value).toBeCloseTo(1 - logistic(1.5 - 0.5), 12);
  });

  test('are named in a caution', () => {
    const { cautions } = unused('5', '4', [-2, -0.4, 0.2, Number.NaN]);
    expect(cautions).toEqual([{ kind: 'unused-categories', categories: [4] }]);
  });
});
