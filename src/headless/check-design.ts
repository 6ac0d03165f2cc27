import { availableParallelism } from 'node:os';
import type { At } from '../design/answers.ts';
import { designModel } from '../design/design-model.ts';
import { prospect } from '../design/prospect.ts';
import { precision } from '../design/respondents.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { seeded } from '../lib/random.ts';
import { drawPeople, type Person } from '../response/person.ts';
import type { Recipe } from '../response/recipe.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { type Estimate, reachedErrors } from '../results/reached-errors.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { withoutGroups } from './coverage.ts';
import { nodePool } from './node.ts';
import { pairedStudy } from './paired-study.ts';
import { wider } from './wider.ts';

const sets = 2000;
const seed = 1;
/** Drawn to know how people differ, where they do. */
const kinds = 20_000;
const demanded = [0.97, 1.03] as const;

const differing = withoutGroups(recipe);
const alike: Recipe = { ...differing, ...wider(differing, 0), strictness: 0 };

/** Do fits on simulated answers to a study's scenarios come as near as its design promises? */
export async function checkDesign(study: Study): Promise<boolean> {
  const choice = pairedStudy(study);
  const cases = [
    { name: 'ratings, people alike', study, recipe: { ...alike, people: 50 } },
    { name: 'ratings, people alike', study, recipe: { ...alike, people: 200 } },
    { name: 'ratings, people differ', study, recipe: { ...differing, people: 50 } },
    { name: 'ratings, people differ', study, recipe: { ...differing, people: 200 } },
    // Errors are those of large numbers, and a choice of two says less than a rating.
    { name: 'choices of two, people alike', study: choice, recipe: { ...alike, people: 200 } },
    { name: 'choices of two, people differ', study: choice, recipe: { ...differing, people: 200 } },
  ];
  let all = true;
  console.log('| answers | respondents | sets fitted | error over predicted error, of each weight | mean |');
  console.log('| --- | --- | --- | --- | --- |');
  const pool = nodePool(availableParallelism());
  const nothing = () => undefined;
  const estimate: Estimate = (data) =>
    pool.fit(data, maximumLikelihood, noResampling, new AbortController().signal, nothing);
  for (const { name, ...each } of cases) {
    const { fitted, ratios } = await reachedOverPromised(each.study, each.recipe, sets, estimate);
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    const holds = mean >= demanded[0] && mean <= demanded[1] && fitted === sets;
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(
      `| ${name} | ${each.recipe.people} | ${fitted} of ${sets} | ${range} | ${mean.toFixed(3)}${holds ? '' : ' FAILS'} |`,
    );
    all &&= holds;
  }
  pool.close();
  return all;
}

/** [K] the root mean square error of each weight over the one that is predicted from the scenarios. */
export async function reachedOverPromised(
  study: Study,
  truth: Recipe,
  count: number,
  estimate: Estimate,
): Promise<{ readonly fitted: number; readonly ratios: number[] }> {
  const promised = prospect(designModel(study), peopleOf(study, truth), [study.design.scenarios]);
  if (!promised) throw new Error('the scenarios leave a weight open');
  const { fitted, errors } = await reachedErrors(
    { study, recipe: truth, sets: count, seed, target: promised.weights },
    estimate,
    () => undefined,
  );
  const predicted = precision(promised, truth.people).errors;
  return { fitted, ratios: Array.from(errors, (error, k) => error / predicted[k]!) };
}

/** The people that the recipe draws, as the answers to scenarios depend on them. */
function peopleOf(study: Study, truth: Recipe): At[] {
  const differ = truth.strictness > 0 || Object.values(truth.criteria).some(({ spread }) => spread > 0);
  const drawn = drawPeople(study, { ...truth, people: differ ? kinds : 1 }, seeded(seed + sets));
  return drawn.map((person) => atOf(study, truth, person));
}

function atOf(study: Study, { thresholds }: Recipe, { strictness, effects }: Person): At {
  const weights = codings(study.criteria).flatMap(({ names, matrix }, c) =>
    // The levels that have a weight are the coded ones, on whose own column they stand for 1.
    names.map((_, w) => effects[c]![matrix.findIndex((codes) => codes[w] === 1)]!),
  );
  const nuisances = study.answer.kind === 'choice' ? [] : thresholds.map((each) => each + strictness);
  return { nuisances: Float64Array.from(nuisances), weights: Float64Array.from(weights) };
}
