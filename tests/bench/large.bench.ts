import { bench, describe } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { answerCounter } from '../../src/estimation/answer-counts.ts';
import { fitCounts } from '../../src/estimation/counted-fit.ts';
import { fit as estimate } from '../../src/estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { categories, commonProfiles, commonRatings, names, ownProfiles, scenarios } from './large.ts';
import { electricity, yardstickInput } from './panel-jobs.ts';
import { fewestSeconds } from './seconds.ts';
import { yardstick } from './yardstick.ts';

const makeKernel = wasmKernels(kernelModule());
const nothing = () => undefined;
const repeats = 3;

const rows = ownProfiles(100_000);

function fitRows() {
  estimate(rows, maximumLikelihood, noResampling, makeKernel, nothing);
}

const profiles = commonProfiles();
const chunk = commonRatings(profiles, 10_000, 1);

/** The chunk again and again stands for what would be read from a file: counting does not tell people apart. */
function fitMillion() {
  const counter = answerCounter(scenarios, categories.length);
  for (let people = 0; people < 1_000_000; people += 10_000) counter.add(chunk);
  const counts = counter.counts();
  fitCounts({ names, x: profiles, categories }, counts, maximumLikelihood, makeKernel, nothing);
}

const jobs = {
  // clm of R's ordinal 2022.11.16 took 472 yardsticks for as many rows of this kind.
  '100,000 people × 21 profiles of their own': fitRows,
  '1,000,000 people × 21 common scenarios, counted and fitted': fitMillion,
};
const runYardstick = yardstick(yardstickInput(electricity()));

describe('an ordered logit with errors by respondent', () => {
  for (const [name, work] of Object.entries(jobs)) {
    if (runYardstick) {
      const before = runYardstick(25);
      const seconds = fewestSeconds(repeats, work);
      const after = runYardstick(25);
      const ratio = seconds / Math.min(before.seconds, after.seconds);
      console.log(`${name}: ${ratio.toFixed(1)} yardsticks (${seconds.toFixed(2)} s)`);
    }
    bench(name, work, { iterations: repeats, time: 0, warmupTime: 0, warmupIterations: 0 });
  }
});
