import { availableParallelism } from 'node:os';
import { recipe } from '../response/recipes/data-sharing.ts';
import { loadTemplate } from '../study/templates.ts';
import { type Suggestion, suggestion } from './no-classes.ts';
import { nodePool } from './node.ts';

/**
 * `npm run classes [-- sets]`: in how many of 100 simulated data sets in which people differ by degrees, and
 * there are no classes, are two suggested? With people equally strict, and with strictness differing too.
 */
const sets = Number(process.argv[2] ?? 100);
if (!Number.isInteger(sets) || sets < 1) throw new Error('classes: expected a number of data sets');
const firstSeed = 1;
const mostShare = 0.05;
const people = [50, 60, 70, 80, 90, 100];

const study = await loadTemplate('data-sharing');
const pool = nodePool(availableParallelism());
for (const strictness of [0, recipe.strictness]) {
  const counts: Record<Suggestion, number> = { classes: 0, refused: 0, one: 0, strictness: 0, weights: 0 };
  for (let i = 0; i < sets; i++) {
    // Without groups, whose differences would be classes.
    const truth = { ...recipe, strictness, shifts: [], people: people[i % people.length]! };
    counts[await suggestion({ study, recipe: truth, seed: firstSeed + i, pool })]++;
  }
  const holds = counts.classes <= mostShare * sets;
  console.log(
    `strictness with standard deviation ${strictness}: two classes suggested in ${counts.classes} of ${sets} data sets without classes (demanded at most ${100 * mostShare}%): ${holds ? 'holds' : 'FAILS'}. Otherwise refused for a class too small in ${counts.refused}; a lower BIC for everybody alike in ${counts.one}, for people differing in strictness in ${counts.strictness}, in strictness and weights in ${counts.weights}.`,
  );
  if (!holds) process.exitCode = 1;
}
pool.close();
