import { availableParallelism } from 'node:os';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import { specification } from '../estimation/mixed/specification.ts';
import type { PersonPrior } from '../estimation/person/person.ts';
import { thresholdNames } from '../estimation/threshold-names.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { simulate } from '../response/simulate.ts';
import { answerLabels } from '../study/answer-labels.ts';
import type { Study } from '../study/study.ts';
import { nodePool } from './node.ts';
import { pairedStudy } from './paired-study.ts';
import { percent } from './percent.ts';
import { clearGiven, recipePrior, type Said, saidOf } from './person-statements.ts';
import { spreadModel } from './spread-model.ts';
import { wider } from './wider.ts';

const people = 1_000;
const seed = 1;
const demanded = 0.93;
/** Groups that are fitted, and as many people each who are then told of. */
const groups = 20;
const groupSize = people / groups;

/** Where people differ as little as in the recipe, 21 answers tell hardly anybody from the group. */
const spreadTimes = 3;

const apart: Recipe = { ...recipe, ...wider(recipe, spreadTimes), shifts: [] };

/** Of what is said for certain of 1,000 simulated people, is at least 93% true? */
export async function checkPerson(study: Study): Promise<boolean> {
  const many = { ...apart, people };
  const choice = pairedStudy(study);
  const found: Readonly<Record<string, () => Said | Promise<Said>>> = {
    'ratings, the group known exactly': () =>
      saidOf(study, many, seed, clearGiven(study, recipePrior(study, many))),
    'choices, the group known exactly': () =>
      saidOf(choice, many, seed, clearGiven(choice, recipePrior(choice, many))),
    'ratings, the group from a fit of 50 others': () => afterFits(study),
  };
  let all = true;
  for (const [name, say] of Object.entries(found)) {
    const start = performance.now();
    const said = await say();
    const share = said.right / said.statements;
    const holds = share >= demanded;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${name}: ${said.statements} statements on ${said.people} people in ${seconds} s, ${percent(share)} true (demanded ${100 * demanded}%): ${holds ? 'holds' : 'FAILS'}`,
    );
    all &&= holds;
  }
  return all;
}

/** Of people drawn together half give the group's fit, with its own errors, and the others are told of. */
async function afterFits(study: Study): Promise<Said> {
  const pool = nodePool(availableParallelism());
  const total = { people: 0, statements: 0, right: 0 };
  for (let g = 0; g < groups; g++) {
    const drawn = { ...apart, people: 2 * groupSize };
    const data = ratingData(study, simulate(study, drawn, seed + g).slice(0, groupSize));
    const outcome = await pool.mixed(
      data,
      spreadModel(study, seed),
      new AbortController().signal,
      () => undefined,
    );
    if (!outcome.ok) throw new Error(`group ${g} not fitted: ${outcome.problem[0]?.kind}`);
    const said = saidOf(
      study,
      drawn,
      seed + g,
      clearGiven(study, fittedPrior(study, outcome.value)),
      groupSize,
    );
    total.people += said.people;
    total.statements += said.statements;
    total.right += said.right;
  }
  pool.close();
  return total;
}

/** @throws Error when somebody's category was used by nobody in the group */
function fittedPrior(study: Study, { names, estimate }: MixedFit): PersonPrior {
  const thresholds = thresholdNames(answerLabels(study.answer));
  const weights = names.slice(
    0,
    names.findIndex((name) => name.startsWith('sd:')),
  );
  const spec = specification(spreadModel(study, seed), 'ordered', weights, thresholds);
  const theta = Float64Array.from(spec.names, (name) => estimate[names.indexOf(name)]!);
  if (theta.some(Number.isNaN)) throw new Error('a threshold without an estimate');
  return { spec, theta, place: Int32Array.from([...thresholds, ''], (_, c) => c) };
}
