import type { MakeKernel } from '../estimation/kernel.ts';
import type { Recipe } from '../response/recipe.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import type { Criterion, Study } from '../study/study.ts';
import { withoutGroups } from './coverage.ts';
import { marginRate } from './margin-rate.ts';
import { modelRates } from './model-rates.ts';
import { percent } from './percent.ts';

const sets = 1_000;
const firstSeed = 1;
const demanded = { least: 0.03, most: 0.07 };

const same = withoutGroups(recipe);
const sizes = [30, 50, 200];

/** Leaving out scenarios takes longer than the tests, and a set has a difference of each of its scenarios. */
const marginSets = 300;
const marginDemanded = { least: 0.93, most: 0.97 };

/**
 * Of criteria that add up, and amounts on a straight line, in how many simulated data sets is the contrary found? And
 * how often where two levels together count for more, or an amount bends? And does what is answered lie within the margin of
 * what was foretold?
 */
export function checkModel(study: Study, makeKernel: MakeKernel): boolean {
  const rates = (truth: Study, of: Recipe) =>
    modelRates({ truth, recipe: of, study, sets, firstSeed, makeKernel });
  const print = (name: string, { additive, lines }: ReturnType<typeof rates>, told = '') =>
    console.log(
      `${name}: adding up rejected in ${percent(additive)}, the line of ${[...lines]
        .map(([criterion, rate]) => `${criterion} in ${percent(rate)}`)
        .join(' and of ')} of ${sets} data sets${told}`,
    );
  let all = true;
  for (const people of sizes) {
    const found = rates(study, { ...same, people });
    const holds = [found.additive, ...found.lines.values()].every(
      (rate) => rate >= demanded.least && rate <= demanded.most,
    );
    print(`${people} people, the model holds`, found, ` (demanded 3–7%): ${holds ? 'holds' : 'FAILS'}`);
    const within = marginRate({
      study,
      recipe: { ...same, people },
      sets: marginSets,
      firstSeed,
      makeKernel,
    });
    const margins = within >= marginDemanded.least && within <= marginDemanded.most;
    console.log(
      `${people} people, the model holds: within its margin of what was foretold in ${percent(within)} of the scenarios ` +
        `of ${marginSets} data sets (demanded 93–97%): ${margins ? 'holds' : 'FAILS'}`,
    );
    all &&= holds && margins;
  }
  for (const people of sizes) {
    print(`${people} people, an amount that bends`, rates(study, { ...bent('items', 0.3), people }));
    const { truth, counting } = together(study, 'purpose', 'consequences', 1);
    print(`${people} people, two levels that count for more together`, rates(truth, { ...counting, people }));
  }
  return all;
}

/** The recipe with the middle of an amount's three levels so much above its line. */
function bent(criterion: string, by: number): Recipe {
  const { effects, spread } = same.criteria[criterion]!;
  const off = [-by / 3, (2 * by) / 3, -by / 3];
  const changed = { effects: effects.map((effect, l) => effect + off[l]!), spread };
  return { ...same, criteria: { ...same.criteria, [criterion]: changed } };
}

/** The study with a criterion more, that says whether two have their last level both, and what that adds. */
function together(study: Study, first: string, second: string, by: number) {
  const places = [first, second].map((id) => study.criteria.findIndex((criterion) => criterion.id === id));
  const name = { nl: '', en: '' };
  const levels = ['no', 'yes'].map((id) => ({ id, name }));
  const both: Criterion = { id: 'both', kind: 'categorical', name, short: name, levels };
  const scenarios = study.design.scenarios.map((scenario) =>
    scenario.map((profile) => {
      const last = places.every((c) => profile[c] === study.criteria[c]!.levels.length - 1);
      return [...profile, Number(last)];
    }),
  );
  const truth = { ...study, criteria: [...study.criteria, both], design: { ...study.design, scenarios } };
  const counting = {
    ...same,
    criteria: { ...same.criteria, both: { effects: [-by / 2, by / 2], spread: 0 } },
  };
  return { truth, counting };
}
