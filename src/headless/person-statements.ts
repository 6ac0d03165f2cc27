import { specification } from '../estimation/mixed/specification.ts';
import { fitPerson, type PersonPrior } from '../estimation/person/person.ts';
import { thresholdNames } from '../estimation/threshold-names.ts';
import { weighed } from '../exchange/person-report.ts';
import { seeded } from '../lib/random.ts';
import { choiceData } from '../response/choice-data.ts';
import { drawPeople, type Person } from '../response/person.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import type { Response } from '../response/response.ts';
import { simulate } from '../response/simulate.ts';
import { type Clear, clearOf, comparedOf } from '../results/clear.ts';
import { answerLabels } from '../study/answer-labels.ts';
import { type Coding, codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { spreadModel } from './spread-model.ts';

/** What is said of simulated people. */
export type Said = {
  readonly people: number;
  readonly statements: number;
  /** Of the statements. */
  readonly right: number;
};

/**
 * Draws the recipe's people, has them answer, and holds what `clearTo` says of each against their weights.
 *
 * @param from - the first of the recipe's people that is judged
 */
export function saidOf(
  study: Study,
  recipe: Recipe,
  seed: number,
  clearTo: (response: Response) => readonly Clear[],
  from = 0,
): Said {
  const responses = simulate(study, recipe, seed).slice(from);
  // The answers are drawn after all people, from the same numbers.
  const people = drawPeople(study, recipe, seeded(seed)).slice(from);
  const right = responses.flatMap((response, n) =>
    clearTo(response).map((clear) => isRight(clear, people[n]!)),
  );
  return { people: people.length, statements: right.length, right: right.filter(Boolean).length };
}

function isRight(clear: Clear, { effects }: Person): boolean {
  const own = effects[clear.criterion]!;
  return own[clear.with]! > own[clear.against]!;
}

/** What one person's answers say for certain, given a group's fit. */
export function clearGiven(study: Study, prior: PersonPrior): (response: Response) => Clear[] {
  const compared = comparedOf(study.criteria);
  return (response) => {
    const data = study.answer.kind === 'choice' ? choiceData : ratingData;
    const fit = fitPerson(data(study, [response]), prior);
    if (!fit) throw new Error('utilities out of reach');
    return clearOf(compared, weighed(fit.before), weighed(fit));
  };
}

/** The recipe itself as a group's fit of spread weights, with groups within it left out. */
export function recipePrior(study: Study, recipe: Recipe): PersonPrior {
  const choice = study.answer.kind === 'choice';
  const thresholds = choice ? [] : thresholdNames(answerLabels(study.answer));
  const coding = codings(study.criteria);
  const known = new Map([
    ['sd:intercept', recipe.strictness],
    ...thresholds.map((name, c) => [name, recipe.thresholds[c]!] as const),
    ...coding.flatMap((each) => weighing(each, recipe)),
  ]);
  const names = coding.flatMap((each) => each.names);
  const spec = specification(spreadModel(study, 1), choice ? 'multinomial' : 'ordered', names, thresholds);
  return {
    spec,
    theta: Float64Array.from(spec.names, (name) => known.get(name)!),
    place: choice ? undefined : Int32Array.from([...thresholds, ''], (_, c) => c),
  };
}

/** A criterion's weights and their spread, by the names that a mixed fit gives them. */
function weighing({ criterion, names, matrix }: Coding, recipe: Recipe): (readonly [string, number])[] {
  const { effects, spread } = recipe.criteria[criterion]!;
  if (names.length > 1)
    return [...names.map((name, w) => [name, effects[w]!] as const), [`sd:${criterion}`, spread]];
  // One weight counts at every level by its code, of which the recipe has the root mean square.
  const square = matrix.reduce((sum, [code]) => sum + code! ** 2 / matrix.length, 0);
  const top = matrix.findIndex(([code]) => code === 1);
  return [
    [names[0]!, effects[top]!],
    [`sd:${names[0]}`, spread / Math.sqrt(square)],
  ];
}
