import { expect, test } from 'vitest';
import { groupWald } from '../../../src/estimation/groups/wald.ts';
import { fitOf } from '../../support/fit.ts';

function fitWith(restrictions: number, respondents: number) {
  const V = new Float64Array(restrictions ** 2);
  for (let p = 0; p < restrictions; p++) V[p * restrictions + p] = 0.04;
  return fitOf({
    names: Array.from({ length: restrictions }, (_, p) => `${p}`),
    estimate: new Float64Array(restrictions).fill(0.2),
    covariance: { classic: V, robust: V, respondent: V },
    respondents,
  });
}

test('more restrictions than a tenth of the people are refused, with how many there may be', () => {
  expect(groupWald(fitWith(20, 50), [...Array(20).keys()])).toEqual({
    ok: false,
    problem: { kind: 'too-many-restrictions', restrictions: 20, people: 50, most: 5 },
  });
});

test('up to a tenth of the people it is the F test in Hotelling’s form', () => {
  const outcome = groupWald(fitWith(5, 50), [...Array(5).keys()]);
  // w'V⁻¹w = 5 · 0.2²/(0.04 · 50/49) = 4.9; times (50 − 5)/(49 · 5).
  expect(outcome).toMatchObject({ ok: true, value: { df1: 5, df2: 45 } });
  if (outcome.ok) expect(outcome.value.f).toBeCloseTo((45 / 245) * 4.9, 12);
});
