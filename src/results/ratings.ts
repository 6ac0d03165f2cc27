import { hasJudged } from '../response/has-judged.ts';
import type { Response } from '../response/response.ts';
import { categories, type Study } from '../study/study.ts';
import { agreement } from './agreement.ts';

/** How often each category was picked. */
export type Distribution = {
  /** [C] answers per category. */
  readonly counts: readonly number[];
  /** The people the distribution is about. */
  readonly people: number;
};

/** The answers to one scenario; each person judged it once. */
export type ScenarioRatings = Distribution & {
  /** Index in the design. */
  readonly scenario: number;
  /** Mean of the categories numbered from 1; NaN without answers. */
  readonly mean: number;
  readonly agreement: number;
};

/** One row a scenario, in the design's order. Skipped answers are left out. */
export function scenarioRatings(study: Study, responses: readonly Response[]): ScenarioRatings[] {
  return study.design.scenarios.map((_, scenario) => {
    const picked = responses.flatMap(({ answers }) => answers[scenario] ?? []);
    const counts = tally(study, picked);
    return {
      scenario,
      counts,
      people: picked.length,
      mean: average(picked) + 1,
      agreement: agreement(counts),
    };
  });
}

/** The distribution over all scenarios of people who belong together. */
export function distribution(study: Study, people: readonly Response[]): Distribution {
  const answered = people.filter(hasJudged);
  const picked = answered.flatMap(({ answers }) => answers.filter((answer) => answer !== null));
  return { counts: tally(study, picked), people: answered.length };
}

function tally(study: Study, picked: readonly number[]): number[] {
  const counts = categories(study.answer).map(() => 0);
  for (const category of picked) counts[category]!++;
  return counts;
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
