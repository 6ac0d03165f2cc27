import { expect, test } from 'vitest';
import type { Analysis } from '../../src/exchange/analysis.ts';
import type { FitReport } from '../../src/exchange/fit-report.ts';
import { publishedCases, publishedData } from './cases.ts';
import { fitted, fittedAny } from './fitted.ts';

/**
 * Which level of a criterion is the reference is a matter of how weights are written down: by algebra nothing that is
 * said of the levels, and nothing that is foretold, depends on it.
 */
const { analysis } = new Map(publishedCases()).get('ratings_eff_ordered_logit')!;
const csv = publishedData(analysis.data.file);

function by(reference: string, model: Analysis['model'], coding: 'effects' | 'dummy' = 'effects'): Analysis {
  return {
    ...analysis,
    model,
    terms: analysis.terms.map((term) => ({ ...term, coding, reference }) as never),
  };
}

/** Each level's effect about its criterion's mean, by criterion and level. */
function effects({ levels }: FitReport): Map<string, number> {
  const of = (criterion: string) => levels.filter((row) => row.criterion === criterion);
  const mean = (criterion: string) =>
    of(criterion).reduce((sum, { effect }) => sum + effect / of(criterion).length, 0);
  return new Map(
    levels.map(({ criterion, level, effect }) => [`${criterion}:${level}`, effect - mean(criterion)]),
  );
}

/** Shares of the utility range, by criterion. */
function importance(report: FitReport): Map<string, number> {
  const found = effects(report);
  const ranges = [...new Set(report.levels.map(({ criterion }) => criterion))].map((criterion) => {
    const own = [...found].flatMap(([name, effect]) => (name.startsWith(`${criterion}:`) ? [effect] : []));
    return [criterion, Math.max(...own) - Math.min(...own)] as const;
  });
  const total = ranges.reduce((sum, [, range]) => sum + range, 0);
  return new Map(ranges.map(([criterion, range]) => [criterion, range / total]));
}

/** The chance of at most each answer but the highest, at the middle of all criteria and at one profile of first levels. */
function chances(report: FitReport): Map<string, number> {
  const found = [...effects(report)];
  const first = found.reduce((sum, [name, effect]) => (name.endsWith(':1') ? sum + effect : sum), 0);
  const shift = report.levels.reduce((sum, { effect }) => sum + effect / 3, 0);
  return new Map(
    report.coefficients.flatMap(({ name, estimate }) =>
      name.startsWith('threshold:')
        ? [0, first].map(
            (utility) =>
              [
                `${name} at ${utility === 0 ? 'middle' : 'first'}`,
                logistic(estimate - shift - utility),
              ] as const,
          )
        : [],
    ),
  );
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function expectNear(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, tolerance: number) {
  expect([...b.keys()].sort()).toEqual([...a.keys()].sort());
  for (const [name, value] of a) expect(Math.abs(b.get(name)! - value), name).toBeLessThan(tolerance);
}

test.for([
  { reference: '1', coding: 'effects' },
  { reference: '2', coding: 'dummy' },
] as const)(
  'a fixed model says the same with reference $reference and $coding codes',
  ({ reference, coding }) => {
    const model = { family: 'fixed' } as const;
    const [usual, other] = [fitted(by('3', model), csv), fitted(by(reference, model, coding), csv)];
    expect(usual.levels).toHaveLength(30);
    expect(Math.abs(other.logLikelihood - usual.logLikelihood)).toBeLessThan(1e-8);
    expectNear(effects(usual), effects(other), 1e-8);
    expectNear(importance(usual), importance(other), 1e-8);
    expectNear(chances(usual), chances(other), 1e-8);
  },
);

test('a mixed model of whole criteria says the same by the same draws', async () => {
  const draws = { kind: 'sobol' as const, count: 128, seed: 1 };
  const random = { c1: 'normal', c6: 'normal' } as const;
  const model = { family: 'mixed' as const, random, correlated: false, intercept: true, draws };
  const [usual, other] = [await fittedAny(by('3', model), csv), await fittedAny(by('1', model), csv)];
  expect(Math.abs(other.logLikelihood - usual.logLikelihood)).toBeLessThan(1e-6);
  expectNear(effects(usual), effects(other), 1e-6);
  expectNear(importance(usual), importance(other), 1e-6);
  expectNear(chances(usual), chances(other), 1e-6);
  const spreads = ({ coefficients }: FitReport) =>
    new Map(coefficients.flatMap(({ name, estimate }) => (name.startsWith('sd:') ? [[name, estimate]] : [])));
  expect([...spreads(usual).keys()]).toEqual(['sd:c1', 'sd:c6', 'sd:intercept']);
  expectNear(spreads(usual), spreads(other), 1e-6);
});
