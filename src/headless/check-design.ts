import { availableParallelism } from 'node:os';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import type { Recipe } from '../response/recipe.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { checkDesign as heldAgainst, overPromised } from '../results/design-check.ts';
import type { Estimate } from '../results/reached-errors.ts';
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
    const found = await heldAgainst({ ...each, sets, seed, kinds }, estimate, nothing);
    if (!found) throw new Error('the scenarios leave a weight open');
    const { fitted } = found;
    const ratios = overPromised(found);
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
