import { expect, test } from 'vitest';
import { readDesignRequest } from '../../src/exchange/design-request.ts';
import { askedDesign } from '../../src/exchange/designed-study.ts';
import { reportPlan } from '../../src/exchange/report-cost.ts';

function asked(weights: number, scenarios: number) {
  const levels = new Array<number>(weights).fill(2);
  const priors = { mean: levels.map(() => 0.5), sd: levels.map(() => 0.5) };
  const file = readDesignRequest(JSON.stringify({ levels, scenarios, priors, seconds: 10, seed: 1 }));
  if (!file.ok) throw new Error(file.problem.path);
  return askedDesign(file.value);
}

test('reportPlan judges large designs by fewer draws, and by fewer still where that would leave no time to search', () => {
  const [idle, busy] = [1, 8].map((slowness) => reportPlan(asked(60, 1000), slowness));
  expect(reportPlan(asked(10, 24), 8).draws).toBe(256);
  expect(idle!.draws).toBeLessThan(256);
  expect(busy!.draws).toBeLessThan(idle!.draws);
  expect(idle!.seconds).toBeLessThan(5);
});

test('reportPlan does not hang on how busy a machine is where iterations are asked for', () => {
  const request = { ...asked(60, 1000), iterations: 100 };
  expect(reportPlan(request, 8).draws).toBe(reportPlan(request, 1).draws);
});
