import { agreementRate, type Population } from './agreement-rate.ts';
import { percent } from './percent.ts';

const sets = 400;
const firstSeed = 1;

/** Answers on five points in the middle or towards an end, and at both ends; and yes or no. */
const fivePoints = [-1.5, -0.5, 0.5, 1.5];
const populations: readonly (readonly [name: string, readonly Population[]])[] = [
  ['five points', grid([0, 0.5, 1, 1.5], [0.7, 1, 1.5], fivePoints)],
  ['five points, at both ends', grid([0, 1], [4, 8], fivePoints)],
  ['yes or no', grid([0, 0.5, 1], [1], [0])],
];
/** Of 50 and more, who are what scenarios are judged by; of fewer the rate is printed only. */
const demandedFrom = 50;

/** Do intervals of the agreement about a scenario hold what all people would agree? */
export async function checkAgreement(): Promise<boolean> {
  let all = true;
  for (const [name, each] of populations)
    for (const people of [20, 50, 200]) {
      const rates = each.map((population) => agreementRate(population, people, sets, firstSeed));
      const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
      const ok = people < demandedFrom || (mean >= 0.92 && Math.min(...rates) >= 0.88);
      console.log(
        `${name}, ${people} people: held in ${percent(mean)} on average, ${percent(Math.min(...rates))} to ` +
          `${percent(Math.max(...rates))} (demanded from ${demandedFrom} people on: 92% on average, each 88%): ${ok ? 'holds' : 'FAILS'}`,
      );
      all &&= ok;
    }
  return all;
}

function grid(means: readonly number[], sds: readonly number[], cuts: readonly number[]): Population[] {
  return means.flatMap((mean) => sds.map((sd) => ({ mean, sd, cuts })));
}
