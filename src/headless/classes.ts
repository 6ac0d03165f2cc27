import { wasmKernels } from '../compute/kernels.ts';
import { kernelModule } from '../compute/module.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { loadTemplate } from '../study/templates.ts';
import { suggestedClasses } from './no-classes.ts';

/**
 * `npm run classes`: in how many of 100 simulated data sets in which people differ by degrees, and there are
 * no classes, are two suggested? With people equally strict, and with strictness differing too.
 */
const sets = 100;
const firstSeed = 1;
const most = 5;
const people = [50, 60, 70, 80, 90, 100];

const study = await loadTemplate('data-sharing');
const makeKernel = wasmKernels(kernelModule());
for (const strictness of [0, recipe.strictness]) {
  // Without groups, whose differences would be classes.
  const truth = { ...recipe, strictness, shifts: [] };
  const { two, refused, one } = suggestedClasses({
    study,
    recipe: truth,
    sets,
    people,
    firstSeed,
    makeKernel,
  });
  const holds = two <= most;
  console.log(
    `strictness with standard deviation ${strictness}: two classes suggested in ${two} of ${sets} data sets without classes (demanded at most ${most}), refused for a class too small in ${refused}, one class in ${one}: ${holds ? 'holds' : 'FAILS'}`,
  );
  if (!holds) process.exitCode = 1;
}
