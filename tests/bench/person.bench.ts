import { bench, describe } from 'vitest';
import { fitPerson } from '../../src/estimation/person/person.ts';
import { recipePrior } from '../../src/headless/person-statements.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { electricity, yardstickInput } from './panel-jobs.ts';
import { fewestSeconds } from './seconds.ts';
import { yardstick } from './yardstick.ts';

const prior = recipePrior(study, recipe);
const [response] = simulate(study, recipe, 1);
const data = ratingData(study, [response!]);

/** One after the other, so that a time is long enough to be measured. */
const fits = 100;

function fitMany() {
  for (let i = 0; i < fits; i++) fitPerson(data, prior);
}

describe('one person’s weights from 21 answers on ten criteria', () => {
  const before = yardstick(yardstickInput(electricity()))?.(25);
  if (before) {
    const each = fewestSeconds(3, fitMany) / fits;
    // Demanded: at most 1.
    console.log(
      `one person: ${(each / before.seconds).toFixed(3)} yardsticks (${(1000 * each).toFixed(2)} ms)`,
    );
  }
  bench(`${fits} times`, fitMany, { iterations: 3, time: 0, warmupTime: 0, warmupIterations: 0 });
});
