import { availableParallelism } from 'node:os';
import { fit as estimate } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { ratingData } from '../response/rating-data.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { simulate } from '../response/simulate.ts';
import type { Study } from '../study/study.ts';
import {
  type Coverage,
  coverage,
  type Fits,
  generating,
  limit,
  type Target,
  withoutGroups,
} from './coverage.ts';
import { nodePool } from './node.ts';
import { percent } from './percent.ts';
import { spreadModel } from './spread-model.ts';

const truth = withoutGroups(recipe);
const peopleOfLimit = 100_000;
const failedAtMost = 0.01;
/** A smaller spread is reported only: near nil its estimate has no normal distribution. */
const demandedSpread = 0.3;

/**
 * Do 95% intervals hold what they should, at the reference study's size? Of one set of weights for all 5,000 sets,
 * against its own limit; of spread weights 500, against what people are drawn by; both from a cold start.
 */
export async function checkCoverage(
  study: Study,
  makeKernel: MakeKernel,
  firstSeed: number,
): Promise<boolean> {
  const alike = await coverage(
    fixedFits(study, 5000, makeKernel, firstSeed),
    limit(study, truth, peopleOfLimit, makeKernel),
  );
  const target = generating(study, truth);
  const spread = await coverage(mixedFits(study, 500, firstSeed), target);
  const demanded = (name: string) => !name.startsWith('sd:') || target.get(name)! >= demandedSpread;
  const all = () => true;
  const one = told('one set of weights', 5000, alike, { least: 0.93, most: 0.97, demanded: all });
  const own = told('spread weights', 500, spread, { least: 0.92, most: 1, demanded }, target);
  return one && own;
}

export async function* fixedFits(
  study: Study,
  sets: number,
  makeKernel: MakeKernel,
  firstSeed: number,
): Fits {
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const fit = estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
    yield fit.ok ? fit.value : undefined;
  }
}

async function* mixedFits(study: Study, sets: number, firstSeed: number): Fits {
  const pool = nodePool(availableParallelism());
  const never = new AbortController().signal;
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const fit = await pool.mixed(data, spreadModel(study, 1), never, () => undefined);
    yield fit.ok ? fit.value : undefined;
  }
  pool.close();
}

type Demand = {
  readonly least: number;
  readonly most: number;
  readonly demanded: (name: string) => boolean;
};

/** Prints a row for each parameter, and whether what is demanded holds. */
function told(name: string, sets: number, found: Coverage, demand: Demand, target?: Target): boolean {
  const { held, fitted, atBound } = found;
  console.log(
    `${name}: ${fitted} of ${sets} data sets fitted\n\n| parameter | truth | held |\n| --- | --- | --- |`,
  );
  for (const [parameter, share] of held) {
    const truly = target?.get(parameter)?.toFixed(2) ?? 'its limit';
    const only = demand.demanded(parameter) ? '' : ' (reported only)';
    console.log(`| ${parameter} | ${truly} | ${percent(share)}${only} |`);
  }
  if (atBound.of > 0) console.log(`\nspreads estimated at 0: held in ${atBound.held} of ${atBound.of}`);
  const shares = [...held].flatMap(([parameter, share]) => (demand.demanded(parameter) ? [share] : []));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const within = mean >= 0.94 && mean <= 0.96 && least >= demand.least && most <= demand.most;
  const holds = within && sets - fitted <= failedAtMost * sets;
  console.log(
    `\nmean ${percent(mean)} (demanded 94–96%), from ${percent(least)} to ${percent(most)} (demanded ${percent(demand.least)}–${percent(demand.most)}): ${holds ? 'holds' : 'FAILS'}\n`,
  );
  return holds;
}
