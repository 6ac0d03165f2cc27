import exp from '@stdlib/math-base-special-exp';
import type { Scenario } from '../study/study.ts';
import type { At } from './answers.ts';
import { codedRow, type DesignModel } from './design-model.ts';

/**
 * How evenly choices are expected to fall, from 0 where one profile of each scenario takes all to 100 where all are as
 * likely: the mean over scenarios of J^J Π P (Kessels, Goos and Vandebroek 2006, after Huber and Zwerina 1996), "none"
 * counted as a profile.
 */
export function utilityBalance(
  model: DesignModel,
  { nuisances, weights }: At,
  scenarios: readonly Scenario[],
): number {
  const each = scenarios.map((scenario) => {
    const utilities = scenario.map((profile) =>
      codedRow(model, profile).reduce((sum, value, k) => sum + value * weights[k]!, 0),
    );
    const odds = [...utilities, ...nuisances].map(exp);
    const total = odds.reduce((sum, value) => sum + value, 0);
    return odds.reduce((product, value) => (product * odds.length * value) / total, 1);
  });
  return (100 * each.reduce((sum, value) => sum + value, 0)) / each.length;
}
