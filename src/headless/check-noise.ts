import { availableParallelism } from 'node:os';
import type { Pool } from '../compute/pool.ts';
import { nodePool } from './node.ts';
import { fitReports, type Noise, reports, type Truth, truths } from './noisy-study.ts';
import { percent } from './percent.ts';

const people = 200;
const sets = 200;
/** Where people differ: each takes longer. */
const setsOfDiffering = 100;
/** Enough to see what leaving the noise out does. */
const setsUntold = 20;
const firstSeed = 1;
const demanded = { least: 0.93, most: 0.97 };

/** Kept so often that 80% of the reports are what was meant, those drawn by luck too. */
const ofAnswer: Noise = { keep: 0.75, of: 'answer' };
const ofGroup: Noise = { keep: 0.6, of: 'group' };

const alike: Truth = { x: 0.5, more: 0.6, sd: 0 };
const differing: Truth = { ...alike, sd: 0.5 };

/** Do intervals of what noise was laid over hold the truth about as often as they say? */
export async function checkNoise(): Promise<boolean> {
  const pool = nodePool(availableParallelism());
  let all = true;
  for (const [name, truth, noise] of [
    ['answers, people alike', alike, ofAnswer],
    ['answers, people who differ', differing, ofAnswer],
    ['groups, people alike', alike, ofGroup],
    ['groups, people who differ', differing, ofGroup],
  ] as const) {
    const told = await coverage(truth, noise, noise, truth.sd > 0 ? setsOfDiffering : sets, pool);
    const untold = await coverage(truth, noise, undefined, setsUntold, pool);
    const holds = told.held >= demanded.least && told.held <= demanded.most;
    console.log(
      `noise of ${name}: 95% intervals hold the truth in ${percent(told.held)} (demanded 93–97%): ${holds ? 'holds' : 'FAILS'}; mean error of x and of its difference ${told.errors}. As if there were none: ${percent(untold.held)}, ${untold.errors}.`,
    );
    all &&= holds;
  }
  pool.close();
  return all;
}

/** How often intervals hold, on average over coefficients, and how far estimates are off on average. */
async function coverage(truth: Truth, noise: Noise, told: Noise | undefined, sets: number, pool: Pool) {
  const truly = truths(truth);
  let [held, intervals] = [0, 0];
  const off = new Map([
    ['x', 0],
    ['x*g:q', 0],
  ]);
  for (let i = 0; i < sets; i++) {
    const csv = reports(people, truth, noise, firstSeed + i);
    for (const { name, estimate, low, high } of await fitReports(csv, truth.sd > 0, told, pool)) {
      const value = truly[name]!;
      intervals++;
      if (low <= value && value <= high) held++;
      if (off.has(name)) off.set(name, off.get(name)! + (estimate - value) / sets);
    }
  }
  return { held: held / intervals, errors: [...off.values()].map((value) => value.toFixed(3)).join(' and ') };
}
