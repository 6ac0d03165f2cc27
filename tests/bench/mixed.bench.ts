import { afterAll, bench, describe } from 'vitest';
import { nodePool } from '../../src/headless/node.ts';
import { mixedJobs } from './mixed-jobs.ts';
import { electricity, yardstickInput } from './panel-jobs.ts';
import { yardstick } from './yardstick.ts';

const pool = nodePool(2);
afterAll(() => pool.close());
const runYardstick = yardstick(yardstickInput(electricity()));

describe('a whole mixed fit with its covariance and simulation error, two workers', () => {
  for (const [name, { data, model }] of Object.entries(mixedJobs)) {
    const run = () => pool.mixed(data, model, new AbortController().signal, () => undefined);
    bench(
      name,
      async () => {
        const before = runYardstick?.(9).seconds;
        const start = performance.now();
        const fit = await run();
        const seconds = (performance.now() - start) / 1000;
        if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
        const { logLikelihood, simulationError, evaluations } = fit.value;
        const reached = `${logLikelihood.toFixed(2)} ± ${simulationError.toFixed(2)}, ${evaluations} evaluations`;
        if (before) console.log(`${name}: ${(seconds / before).toFixed(1)} yardsticks; reached ${reached}`);
      },
      { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
    );
  }
});
