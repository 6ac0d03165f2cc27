import { bench, describe } from 'vitest';
import { designKernel } from '../../src/compute/design-kernel.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { designModel } from '../../src/design/design-model.ts';
import { pointsOf, searchDraws } from '../../src/design/priors.ts';
import { plainRequest } from '../../src/design/request.ts';
import type { Study } from '../../src/study/study.ts';
import { localSearch } from '../support/local-search.ts';
import { plainChoiceError, plainDEfficiency } from '../support/plain-design.ts';
import { criterion, scale } from '../support/study.ts';
import { everyProfile, otherLevels, plainExchange } from './plain-exchange.ts';

const times = (count: number, levels: number) => Array<number>(count).fill(levels);

/** D-efficiency: of AlgDesign 1.2.1 on all candidates, of a plain coordinate exchange in C, and demanded. */
const rated = [
  { levels: times(10, 3), scenarios: 21, algDesign: 90.98, plain: 92.15, demanded: 92.5 },
  { levels: times(10, 3), scenarios: 27, algDesign: 94.72, plain: 96.24, demanded: 100 },
  { levels: times(13, 3), scenarios: 27, plain: 91.9, demanded: 100 },
  { levels: [2, ...times(7, 3)], scenarios: 18, algDesign: 95.39, plain: 100, demanded: 100 },
  { levels: times(5, 4), scenarios: 16, algDesign: 89.52, plain: 100, demanded: 100 },
  { levels: times(6, 5), scenarios: 25, algDesign: 88.76, plain: 100, demanded: 100 },
  { levels: [...times(12, 3), ...times(11, 2)], scenarios: 36, plain: 91.8, demanded: 100 },
  { levels: [2, 2, 2, 3, 3, 3, 3, 4, 4, 2], scenarios: 24, algDesign: 95.32, plain: 96.55, demanded: 96.8 },
  { levels: [3, 3, 3, 2, 2], scenarios: 13, algDesign: 95.62, plain: 95.62, demanded: 95.61 },
];
const seconds = 5;
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

const asked = (levels: readonly number[], answer: Study['answer']) => ({
  criteria: levels.map((count, c) => criterion(`c${c}`, count)),
  prohibited: [],
  answer,
});

describe(`rated scenarios, ${seconds} s on one core`, () => {
  for (const { levels, scenarios, algDesign, plain, demanded } of rated) {
    const name = `${levels.join('·')} in ${scenarios}`;
    bench(
      name,
      async () => {
        const begun = performance.now();
        const request = { ...plainRequest(asked(levels, scale(5)), scenarios), balanced: null, seconds };
        const found = await localSearch(request);
        const took = (performance.now() - begun) / 1000;
        const profiles = found.scenarios.map(([profile]) => profile!);
        const reached = plainDEfficiency(levels, profiles);
        console.log(
          `${name}: ${reached.toFixed(2)} in ${took.toFixed(2)} s (AlgDesign ${algDesign ?? '–'}, plain exchange ${plain}, demanded ${demanded})`,
        );
        if (reached < demanded - 1e-6) throw new Error(`${name}: ${reached}, not ${demanded}`);
      },
      once,
    );
  }
});

/** Bayesian D-error of choices, at equal time. */
const chosen = [
  { levels: times(3, 3), scenarios: 8, profiles: 2 },
  { levels: [4, 4, 3, 3, 2], scenarios: 16, profiles: 2 },
  { levels: [3, 3, 3, 2, 2], scenarios: 12, profiles: 3 },
] as const;

describe(`choices by unsure priors, ${seconds} s on one core`, () => {
  for (const { levels, scenarios, profiles } of chosen) {
    const name = `${levels.join('·')} in ${scenarios} of ${profiles}`;
    bench(
      name,
      async () => {
        const study = asked(levels, { kind: 'choice', profiles, none: null });
        const model = designModel(study);
        const mean = levels.flatMap((L) => Array.from({ length: L - 1 }, (_, w) => 0.8 - (1.2 * w) / L));
        const priors = { mean, sd: mean.map(() => 0.4) };
        const points = pointsOf(model, priors, { seed: 1, count: searchDraws(model.weights) });
        const sums = designKernel(kernelModule())(model, points, profiles);
        const task = { levels, scenarios, profiles, model, sums, seed: 1, seconds };
        const request = { ...plainRequest(study, scenarios), balanced: null, priors, seconds };
        // Judged at draws that none of them was searched by.
        const fresh = pointsOf(model, priors, { seed: 2, count: 512 }).draws.map((draw) => [...draw]);
        const error = (found: Parameters<typeof plainChoiceError>[1]) =>
          plainChoiceError(levels, found, fresh);
        const ours = error((await localSearch(request)).scenarios);
        const fedorov = error(plainExchange(task, everyProfile(levels)));
        const coordinates = error(plainExchange(task, otherLevels(levels)));
        console.log(
          `${name}: ${ours.toFixed(4)} (modified Fedorov ${fedorov.toFixed(4)}, coordinate exchange ${coordinates.toFixed(4)})`,
        );
      },
      once,
    );
  }
});
