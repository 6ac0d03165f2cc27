import { Matrix } from 'ml-matrix';
import { bench, describe } from 'vitest';
import { candidates } from '../../src/design/candidates.ts';
import { designModel } from '../../src/design/design-model.ts';
import { nextScenario } from '../../src/design/next-scenario.ts';
import { plainRequest, rulesOf } from '../../src/design/request.ts';
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
    console.log(
      `one person: ${(each / before.seconds).toFixed(3)} yardsticks of 1 (${(1000 * each).toFixed(2)} ms)`,
    );
  }
  bench(`${fits} times`, fitMany, { iterations: 3, time: 0, warmupTime: 0, warmupIterations: 0 });
});

/** What somebody with a group behind them is asked next, of five hundred profiles. */
const model = designModel(study);
const rules = rulesOf(plainRequest(study, 21));
const belief = {
  mean: Float64Array.of(...recipe.thresholds, ...new Float64Array(model.weights)),
  covariance: Float64Array.from(
    Matrix.eye(model.nuisances + model.weights)
      .mul(0.25)
      .to1DArray(),
  ),
};

function askNext() {
  nextScenario(model, belief, candidates(rules, 500, 1), 1);
}

describe('the next scenario of five hundred for one person', () => {
  const before = yardstick(yardstickInput(electricity()))?.(25);
  if (before) {
    const seconds = fewestSeconds(5, askNext);
    console.log(
      `next scenario: ${(seconds / before.seconds).toFixed(2)} yardsticks of 2 (${(1000 * seconds).toFixed(0)} ms)`,
    );
  }
  bench('once', askNext, { iterations: 3, time: 0, warmupTime: 0, warmupIterations: 0 });
});
