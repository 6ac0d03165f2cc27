import { bench, describe } from 'vitest';
import { latentClass } from '../../src/estimation/latent-class/latent-class.ts';
import { classRidge } from '../../src/estimation/latent-class/model.ts';
import { makeKernel } from '../estimation/fitting.ts';
import { publishedClasses } from '../published/latent-classes.ts';
import { datasetOf } from '../published/read.ts';

const seeds = 10;
const demanded = 9;
/** In nats. */
const reach = 0.01;

describe('a latent-class fit of 20 starts and 50 bootstraps, from another seed each time', () => {
  for (const [name, { data, classes, logLikelihood }] of publishedClasses()) {
    const dataset = datasetOf(data);
    const reached: number[] = [];
    let seed = 0;
    bench(
      name,
      () => {
        const outcome = latentClass(
          dataset,
          {
            family: 'latent-class',
            classes: classes.length,
            starts: 20,
            seed: ++seed,
            minimum: 10,
            bootstrap: 50,
            ridge: classRidge,
          },
          makeKernel,
          () => undefined,
        );
        if (!outcome.ok) throw new Error(`${name}, seed ${seed}: ${outcome.problem[0]?.kind}`);
        reached.push(outcome.value.logLikelihood);
      },
      {
        iterations: seeds,
        time: 0,
        warmupIterations: 0,
        warmupTime: 0,
        teardown: (_, mode) => {
          if (mode !== 'run') return;
          const best = reached.filter((value) => value > logLikelihood - reach).length;
          console.log(
            `${name}: ${best} of ${reached.length} seeds reached ${logLikelihood} or better (highest ${Math.max(...reached)})`,
          );
          if (best < (demanded / seeds) * reached.length) throw new Error(`${name}: too few seeds`);
        },
      },
    );
  }
});
