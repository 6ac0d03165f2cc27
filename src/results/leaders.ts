import type { Fit } from '../estimation/fit.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Result } from '../lib/result.ts';
import type { Coding } from '../study/coding.ts';
import { chanceLevel } from './chance.ts';
import { drawnTogether, togetherUnder } from './drawn-together.ts';
import { type CriterionImportance, importance } from './importance.ts';
import type { FitTask, GroupPlan } from './plan.ts';
import { resampledShares } from './shares.ts';
import { topLength } from './top.ts';

export type FitOutcome = Result<Fit, readonly FitProblem[]>;

/** A criterion in a list of leaders. */
export type Leader = Extract<CriterionImportance, { kind: 'estimated' }>;

/** A group's leading criteria, or why there are none. Without an option they are of all groups that are shown. */
export type LeadersColumn = { readonly option: string | undefined } & (
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
  /** Of each group's own answers alone. */
  readonly columns: readonly LeadersColumn[];
  /**
   * Of weights drawn towards the whole, where a group is small; `unknown` where they cannot be, and undefined where
   * every group is large or there is only one.
   */
  readonly together: LeadersTogether | 'unknown' | undefined;
  /** How many leaders two groups drawn at random share on average; NaN for fewer than two groups. */
  readonly chance: number;
};

/** `same`: groups differ no more than by chance, and have one list. */
type LeadersTogether = {
  readonly kind: 'same' | 'apart';
  readonly columns: readonly LeadersColumn[];
};

/** The leaders of every group, and the chance level beside them. */
export function leadersTable(
  plan: GroupPlan,
  outcome: (task: FitTask) => FitOutcome,
  codings: readonly Coding[],
): LeadersTable {
  const { question, columns, chance } = plan;
  const groups = columns.filter(({ task }) => task.kind === 'shown').length;
  return {
    question,
    columns: columns.map(({ option, task }) =>
      task.kind === 'shown'
        ? { option, ...leaders(task.value, outcome(task.value), codings) }
        : { option, ...task },
    ),
    together: together(plan, outcome, codings),
    chance: chance ? chanceFrom(outcome(chance), groups, codings) : Number.NaN,
  };
}

function leaders(task: FitTask, outcome: FitOutcome, codings: readonly Coding[]) {
  const people = task.data.people?.length ?? 0;
  if (!outcome.ok) return { kind: 'no-fit' as const, people, problems: outcome.problem };
  const early = outcome.value.ridge > 0;
  return { kind: 'leaders' as const, people, leaders: first(importance(outcome.value, codings)), early };
}

function first(rows: readonly CriterionImportance[]): Leader[] {
  return rows.flatMap((row) => (row.kind === 'estimated' ? [row] : [])).slice(0, topLength);
}

function together(
  { columns, chance }: GroupPlan,
  outcome: (task: FitTask) => FitOutcome,
  codings: readonly Coding[],
): LeadersTable['together'] {
  const tasks = columns.flatMap(({ task }) => (task.kind === 'shown' ? [task.value] : []));
  const people = tasks.map(({ data }) => data.people?.length ?? 0);
  if (!chance || people.every((count) => count >= togetherUnder)) return undefined;
  const fits = tasks.map(outcome).flatMap((each) => (each.ok ? [each.value] : []));
  const drawn = fits.length === tasks.length ? drawnTogether(fits, chance.data, codings) : undefined;
  if (!drawn) return 'unknown';
  const listed = (option: string | undefined, count: number, rows: readonly CriterionImportance[]) => ({
    option,
    kind: 'leaders' as const,
    people: count,
    leaders: first(rows),
    early: chance.model.ridge > 0,
  });
  const hidden = columns.flatMap(({ option, task }) => (task.kind === 'hidden' ? [{ option, ...task }] : []));
  if (drawn.kind === 'same') {
    const all = people.reduce((sum, count) => sum + count, 0);
    return { kind: 'same', columns: [listed(undefined, all, drawn.all), ...hidden] };
  }
  return {
    kind: 'apart',
    columns: columns.map(({ option, task }) => {
      if (task.kind === 'hidden') return { option, ...task };
      const g = tasks.indexOf(task.value);
      return listed(option, people[g]!, drawn.groups[g]!);
    }),
  };
}

function chanceFrom(outcome: FitOutcome, groups: number, codings: readonly Coding[]): number {
  if (!outcome.ok) return Number.NaN;
  const { bootstrap, names } = outcome.value;
  return chanceLevel(resampledShares(bootstrap, names.length, codings), groups);
}
