import type { Fit } from '../estimation/fit.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Result } from '../lib/result.ts';
import type { Coding } from '../study/coding.ts';
import { chanceLevel } from './chance.ts';
import { type CriterionImportance, importance } from './importance.ts';
import type { FitTask, GroupPlan } from './plan.ts';
import { resampledShares } from './shares.ts';
import { topLength } from './top.ts';

export type FitOutcome = Result<Fit, readonly FitProblem[]>;

/** A criterion in a list of leaders. */
export type Leader = Extract<CriterionImportance, { kind: 'estimated' }>;

/** A group's leading criteria, or why there are none. */
export type LeadersColumn = { readonly option: string } & (
  | {
      readonly kind: 'leaders';
      readonly people: number;
      readonly leaders: readonly Leader[];
      /** The fit is penalised. */
      readonly early: boolean;
    }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'no-fit'; readonly people: number; readonly problems: readonly FitProblem[] }
);

/** The leading criteria of each group of a background question, side by side. */
export type LeadersTable = {
  readonly question: string;
  readonly columns: readonly LeadersColumn[];
  /** How many leaders two groups drawn at random share on average; NaN for fewer than two groups. */
  readonly chance: number;
};

/** The leaders of every group, and the chance level beside them. */
export function leadersTable(
  { question, columns, chance }: GroupPlan,
  outcome: (task: FitTask) => FitOutcome,
  codings: readonly Coding[],
): LeadersTable {
  const groups = columns.filter(({ task }) => task.kind === 'shown').length;
  return {
    question,
    columns: columns.map(({ option, task }) =>
      task.kind === 'shown'
        ? { option, ...leaders(task.value, outcome(task.value), codings) }
        : { option, ...task },
    ),
    chance: chance ? chanceFrom(outcome(chance), groups, codings) : Number.NaN,
  };
}

function leaders(task: FitTask, outcome: FitOutcome, codings: readonly Coding[]) {
  const people = task.data.people?.length ?? 0;
  if (!outcome.ok) return { kind: 'no-fit' as const, people, problems: outcome.problem };
  const rows = importance(outcome.value, codings).flatMap((row) => (row.kind === 'estimated' ? [row] : []));
  const early = outcome.value.ridge > 0;
  return { kind: 'leaders' as const, people, leaders: rows.slice(0, topLength), early };
}

function chanceFrom(outcome: FitOutcome, groups: number, codings: readonly Coding[]): number {
  if (!outcome.ok) return Number.NaN;
  const { bootstrap, names } = outcome.value;
  return chanceLevel(resampledShares(bootstrap, names.length, codings), groups);
}
