import { bench, describe } from 'vitest';
import { kernelModule } from '../../src/compute/module.ts';
import { panelKernels } from '../../src/compute/panel-kernels.ts';
import {
  draws,
  electricity,
  electricityTogether,
  type PanelJob,
  ratings,
  yardstickInput,
} from './panel-jobs.ts';
import { fewestSeconds } from './seconds.ts';
import { yardstick } from './yardstick.ts';

const makeKernel = panelKernels(kernelModule());
const repeats = 25;

/** An evaluation with gradient, in this thread; gives the sums over persons. */
function evaluation({ rows, theta, deviates }: PanelJob) {
  const kernel = makeKernel(rows, new Int32Array(deviates.length).fill(draws));
  for (const [n, d] of deviates.entries()) kernel.setPoints(n, d, new Float64Array(draws));
  const at = Float64Array.from(theta);
  const value = new Float64Array(deviates.length);
  const gradient = new Float64Array(deviates.length * theta.length);
  const sum = (values: Float64Array) => values.reduce((total, one) => total + one, 0);
  return () => {
    kernel.evaluate(at, value, gradient);
    return { value: sum(value), slopes: sum(gradient) };
  };
}

const jobs = {
  electricity: electricity(),
  'electricity, together': electricityTogether(),
  ratings: ratings(),
};
const runYardstick = yardstick(yardstickInput(jobs.electricity));

describe('one evaluation with its gradient, at 1,000 draws', () => {
  for (const [name, job] of Object.entries(jobs)) {
    const evaluate = evaluation(job);
    if (runYardstick) {
      const before = runYardstick(repeats);
      const seconds = fewestSeconds(repeats, evaluate);
      const after = runYardstick(repeats);
      const ratio = seconds / Math.min(before.seconds, after.seconds);
      console.log(`${name}: ${ratio.toFixed(2)} yardsticks (${(1000 * seconds).toFixed(1)} ms)`);
      if (job === jobs.electricity) console.log('it gives', evaluate(), 'and the yardstick', before);
    }
    bench(name, () => void evaluate());
  }
});
