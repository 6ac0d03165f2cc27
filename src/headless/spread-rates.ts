import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { simulate } from '../response/simulate.ts';
import { certainlyFirst, ownSpreads } from '../results/own-spread.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { withoutGroups } from './coverage.ts';

/** Of all criteria that are not named. */
const others = 0.25;

type SpreadTruth = {
  readonly study: Study;
  /** Spread of the criteria on which people differ more, or less, than on the others. */
  readonly spreads: Readonly<Record<string, number>>;
  readonly sets: number;
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
};

/** Over the data sets, of the criterion that comes first. */
type SpreadRates = {
  /** Share in which it is the first that is named. */
  readonly first: number;
  /** Mean share of draws in which it comes first. */
  readonly certainty: number;
  /** Share in which it is said to be the one on which people differ most. */
  readonly said: number;
};

/**
 * How sure the reference study's people, who differ in strictness too, make on which criterion they differ most.
 *
 * @throws Error where people have no effects of their own
 */
export async function spreadRates({ study, spreads, sets, firstSeed }: SpreadTruth): Promise<SpreadRates> {
  const [most] = Object.keys(spreads);
  const truth = spreadOut(spreads);
  const sums = { first: 0, certainty: 0, said: 0 };
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const found = await ownSpreads(data, codings(study.criteria), () => Promise.resolve());
    if (!found.ok) throw new Error(`data set ${i}: ${found.problem.kind}`);
    const { criterion, leadCertainty } = found.value[0]!;
    sums.first += Number(criterion === most);
    sums.certainty += leadCertainty;
    sums.said += Number(leadCertainty >= certainlyFirst);
  }
  return { first: sums.first / sets, certainty: sums.certainty / sets, said: sums.said / sets };
}

function spreadOut(spreads: SpreadTruth['spreads']): Recipe {
  const criteria = Object.entries(recipe.criteria).map(([id, { effects }]) => [
    id,
    { effects, spread: spreads[id] ?? others },
  ]);
  return { ...withoutGroups(recipe), criteria: Object.fromEntries(criteria) };
}
