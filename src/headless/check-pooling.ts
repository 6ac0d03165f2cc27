import type { MakeKernel } from '../estimation/kernel.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import type { Study } from '../study/study.ts';
import { percent } from './percent.ts';
import { poolingErrors } from './pooling-errors.ts';

const sets = 120;
const firstSeed = 1;
const sizes = [20, 15, 15];
const groupSds = [0, 0.1, 0.2, 0.4, 0.8];

/** Prints the errors of groups' weights, fitted apart, together and shrunk; whether shrinking pays as demanded. */
export function checkPooling(study: Study, makeKernel: MakeKernel): boolean {
  let all = true;
  console.log('group sd | apart | together | shrunk | 95% interval holds | mean sd | left out');
  for (const groupSd of groupSds) {
    const found = poolingErrors({ study, recipe, sizes, groupSd, sets, firstSeed, makeKernel });
    const { separate, ignore, pooled, coverage, sd, failed } = found;
    const best = Math.min(separate, ignore);
    const holds = pooled < separate && pooled <= 1.2 * best && (groupSd < 0.8 || pooled < best);
    const errors = [separate, ignore, pooled].map((value) => value.toFixed(4)).join(' | ');
    console.log(
      `${groupSd} | ${errors} | ${percent(coverage)} | ${sd.toFixed(2)} | ${failed}: ${holds ? 'holds' : 'FAILS'}`,
    );
    all &&= holds;
  }
  return all;
}
