import { expect, test } from 'vitest';
import { type Comparable, compared, isLower } from '../../src/results/comparison.ts';

/** With e² people the BIC is twice the number of parameters less twice the log-likelihood. */
const people = Math.E ** 2;
const fitAt = (logLikelihood: number, parameters: number, more: Partial<Comparable> = {}): Comparable => ({
  logLikelihood,
  parameters,
  respondents: people,
  converged: true,
  ...more,
});

test('compared orders fits by BIC over people and says how much higher it is than the lowest', () => {
  const [few, more, most] = [fitAt(-100, 5), fitAt(-90, 8), fitAt(-88, 20)];
  const rows = compared([most, few, more]);
  expect(rows.map((row) => row.fit)).toEqual([more, few, most]);
  // Their BICs are 196, 210 and 216, their AICs the same: with e² people both ask 2 for a parameter.
  for (const by of ['bic', 'aic'] as const)
    expect(rows.map(({ difference }) => difference![by])).toEqual(
      [0, 14, 20].map((d) => expect.closeTo(d, 9)),
    );
  expect(rows.map(({ standing }) => standing)).toEqual(['best', 'higher', 'higher']);
});

test('compared tells fits apart from a difference in BIC of 2 on', () => {
  const standings = (behind: number) =>
    compared([fitAt(-90, 5), fitAt(-90 - behind / 2, 5)]).map(({ standing }) => standing);
  expect(standings(1.99)).toEqual(['best', 'not-apart']);
  expect(standings(2.01)).toEqual(['best', 'higher']);
});

test('compared tells fits apart only by more than twice the simulation error of their difference', () => {
  // Errors of 3 and 4 in two log-likelihoods are one of 5 in their difference, so 10 in that of BIC.
  const drawn = fitAt(-90, 5, { simulationError: 3 });
  const standing = (behind: number) =>
    compared([drawn, fitAt(-90 - behind / 2, 5, { simulationError: 4 })]).at(-1)!.standing;
  expect(standing(19.9)).toBe('not-apart');
  expect(standing(20.1)).toBe('higher');
});

test('compared goes by draws that were not maximised over where a fit has them', () => {
  const drawn = fitAt(-80, 5, {
    simulationError: Number.NaN,
    fresh: { logLikelihood: -95, simulationError: 0.5 },
  });
  const rows = compared([drawn, fitAt(-90, 5)]);
  expect(rows[1]).toMatchObject({ fit: drawn, logLikelihood: -95, simulationError: 0.5, standing: 'higher' });
  expect(rows[1]!.difference).toMatchObject({ bic: expect.closeTo(10, 9), simulationError: 1 });
});

test('compared holds nothing against a fit that did not settle', () => {
  const unsettled = fitAt(-10, 5, { converged: false });
  const [plain, worse] = [fitAt(-90, 5), fitAt(-95, 5)];
  const rows = compared([unsettled, worse, plain]);
  expect(rows.map(({ fit, standing, difference }) => [fit, standing, difference?.bic])).toEqual([
    [plain, 'best', 0],
    [worse, 'higher', 10],
    [unsettled, 'not-converged', undefined],
  ]);
  expect(compared([unsettled])[0]).toMatchObject({ standing: 'not-converged' });
});

test('compared calls nothing best where all other fits cannot be compared', () => {
  const rows = compared([fitAt(-10, 5, { converged: false }), fitAt(-90, 5)]);
  expect(rows.map(({ standing }) => standing)).toEqual(['alone', 'not-converged']);
});

test('isLower is about one direction', () => {
  const [low, high] = [fitAt(-90, 5), fitAt(-95, 5)];
  expect([isLower(low, high), isLower(high, low), isLower(low, low)]).toEqual([true, false, false]);
});
