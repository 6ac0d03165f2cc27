import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/exchange/analysis.ts';
import { publishedCases, publishedData } from '../published/cases.ts';
import { fitted } from '../published/fitted.ts';

const cases = new Map(publishedCases());

function report(name: string, change: (analysis: Analysis) => Analysis = (analysis) => analysis) {
  const { analysis } = cases.get(name)!;
  return fitted(change(analysis), publishedData(analysis.data.file));
}

describe('fitReport tells every level of a coded column', () => {
  const effects = (reference: string) => (analysis: Analysis) => ({
    ...analysis,
    terms: analysis.terms.map((term) => ('coding' in term ? { ...term, reference } : term)),
  });

  test('and effects and their errors do not depend on which level is the reference', () => {
    const levels = ['1', '2', '3'].map(
      (reference) => report('ratings_eff_ordered_logit', effects(reference)).levels,
    );
    for (const [at, { effect, se, low, high }] of levels[0]!.entries()) {
      for (const other of levels.slice(1)) {
        expect(other[at]!.effect).toBeCloseTo(effect, 8);
        expect(other[at]!.se).toBeCloseTo(se, 8);
        expect(other[at]!.low).toBeCloseTo(low, 8);
        expect(other[at]!.high).toBeCloseTo(high, 8);
      }
    }
  });

  test('and a dummy’s reference is exactly zero', () => {
    expect(report('wine_ordered_logit').levels[0]).toEqual({
      criterion: 'temp',
      level: 'cold',
      effect: 0,
      se: 0,
      low: 0,
      high: 0,
    });
  });
});

test('a yes/no fit also tells its constant, the opposite of its threshold', () => {
  const [threshold, constant] = report('wine_binary_logit').coefficients.slice(-2);
  expect(threshold!.name).toBe('threshold:1+2+3|4+5');
  expect(constant).toEqual({
    ...threshold,
    name: 'constant',
    estimate: -threshold!.estimate,
    low: -threshold!.high,
    high: -threshold!.low,
  });
});

describe('fitReport computes', () => {
  // 4,308 choices by 361 people; mlogit's log-likelihood is −4958.649119337.
  const { aic, bic, mcfadden, logLikelihoodShares } = report('electricity_mnl');

  test('AIC and, counting people, BIC', () => {
    expect(aic).toBeCloseTo(2 * 4958.649119337 + 2 * 6, 6);
    expect(bic).toBeCloseTo(2 * 4958.649119337 + 6 * Math.log(361), 6);
  });

  test('McFadden against the chosen shares: 978, 1137, 1026 and 1167 of the 4 profiles', () => {
    const shares = [978, 1137, 1026, 1167].reduce((sum, count) => sum + count * Math.log(count / 4308), 0);
    expect(logLikelihoodShares).toBeCloseTo(shares, 6);
    expect(mcfadden).toBeCloseTo(1 + 4958.649119337 / shares, 8);
  });

  // Quantile 0.975 of Student's t: 2.306004 at 8 degrees of freedom by the usual tables, 1.961377 at 1680 by
  // the expansion 26.7.5 of Abramowitz and Stegun.
  test('intervals by respondent: t with people − 1, and G/(G − 1)', () => {
    const [warm] = report('wine_ordered_logit').coefficients;
    // ordinal::clm: estimate 2.5031020079, clustered error 0.33366155378, 9 judges.
    const half = 2.306004 * 0.33366155378 * Math.sqrt(9 / 8);
    expect(warm!.low).toBeCloseTo(2.5031020079 - half, 5);
    expect(warm!.high).toBeCloseTo(2.5031020079 + half, 5);
  });

  test('intervals with the classic errors when asked for', () => {
    const [warm] = report('wine_ordered_logit', (analysis) => ({
      ...analysis,
      covariance: 'classic',
    })).coefficients;
    expect(warm!.high).toBeCloseTo(2.5031020079 + 2.306004 * 0.52868010082, 5);
  });

  test('a weighted row as so many people: housing has 1,681 of them', () => {
    const { respondents, scenarios, bic, coefficients } = report('housing_ordered_logit_weighted');
    expect({ respondents, scenarios }).toEqual({ respondents: 1681, scenarios: 1681 });
    expect(bic).toBeCloseTo(2 * 1739.5746495295 + 8 * Math.log(1681), 5);
    const [medium] = coefficients;
    expect(medium!.high).toBeCloseTo(0.56639373791 + 1.961377 * 0.10359691187 * Math.sqrt(1681 / 1680), 5);
  });
});
