import { type Model, maximumLikelihood, noResampling, type Resampling } from '../estimation/model.ts';
import type { Dataset } from '../response/dataset.ts';
import { datasetOf } from '../response/dataset-of.ts';
import type { Response } from '../response/response.ts';
import { withoutColumns } from '../response/without-columns.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { randomSplits } from './chance.ts';
import type { Gated, GatedGroup } from './gate.ts';
import type { Shown } from './shown.ts';

/** One fit to be made. */
export type FitTask = {
  readonly data: Dataset;
  readonly model: Model;
  readonly resampling: Resampling;
};

/** The fits that a study's results need. */
export type ResultsPlan = {
  readonly whole: FitTask;
  /** The same without each criterion in turn, and without resampling; none where there is but one. */
  readonly without: readonly FitTask[];
  readonly groups: readonly GroupPlan[];
};

/** The fits behind one background question's lists of leaders. */
export type GroupPlan = {
  readonly question: string;
  readonly columns: readonly {
    readonly option: string;
    readonly task: Gated<FitTask>;
  }[];
  /** People divided at random into groups of the same sizes; undefined for fewer than two groups. */
  readonly chance: FitTask | undefined;
};

/** Under this many people a fit is penalised and called an early estimate. */
export const earlyUnder = 30;

/**
 * Penalty of an early estimate: a normal prior with a standard deviation of 1 logit on each level's effect.
 * Weak beside 21 answers a person, yet enough to keep separated answers finite.
 */
const earlyRidge = 1;

/** Draws of the people behind the certainty of places: its simulation error is then 2 and 4 points at most. */
export const wholeDraws = 500;
export const groupDraws = 200;

/** With it every draw can be had again. */
export const resamplingSeed = 1;

/**
 * The fit on all people, with all criteria and without each, and one for each option of every question whose
 * options have no order, such as function. A group that may not be shown gets no fit.
 */
export function resultsPlan(study: Study, { people, groups }: Shown): ResultsPlan {
  const whole = wholeTask(study, people);
  return {
    whole,
    without: withoutEach(study, whole),
    groups: study.questions
      .filter(({ ordered }) => !ordered)
      .map(({ id }) => groupPlan(study, id, groups.get(id)!)),
  };
}

/** The fit on all people that may be shown. */
export function wholeTask(study: Study, people: readonly Response[]): FitTask {
  return task(study, people, people.length, { bootstrap: wholeDraws });
}

/** Every fit of a plan, the one on all people first and the short ones last. */
export function tasksOf({ whole, without, groups }: ResultsPlan): FitTask[] {
  return [
    whole,
    ...groups.flatMap(({ columns, chance }) => [
      ...columns.flatMap((column) => (column.task.kind === 'shown' ? [column.task.value] : [])),
      ...(chance ? [chance] : []),
    ]),
    ...without,
  ];
}

/** Resampled fits that a task makes: its share of the work. */
export function resampledFits({ data, resampling }: FitTask): number {
  const people = data.people?.length ?? data.answer.length;
  const draws = resampling.members ? resampling.members.length / people : resampling.bootstrap;
  return (resampling.jackknife ? people : 0) + draws;
}

function withoutEach({ criteria }: Study, { data, model }: FitTask): FitTask[] {
  if (criteria.length === 1) return [];
  return codings(criteria).map(({ first, names }, c) => ({
    data: withoutColumns(data, first, names.length),
    model: model.ridge > 0 ? { ...model, codings: codings(criteria.toSpliced(c, 1)) } : model,
    resampling: noResampling,
  }));
}

/** Groups that stand side by side are fitted alike: all penalised when the smallest of them is early. */
function groupPlan(study: Study, id: string, groups: readonly GatedGroup[]): GroupPlan {
  const shown = groups.flatMap((group) => (group.people.kind === 'shown' ? [group.people.value] : []));
  const sizes = shown.map((members) => members.length);
  const smallest = Math.min(...sizes);
  const columns = groups.map(({ option, people: gated }) => ({
    option,
    task:
      gated.kind === 'shown'
        ? {
            kind: 'shown' as const,
            value: task(study, gated.value, smallest, { bootstrap: groupDraws }),
          }
        : gated,
  }));
  const together = shown.flat();
  const members = randomSplits(together.length, sizes, resamplingSeed);
  const chance = shown.length < 2 ? undefined : task(study, together, smallest, { members });
  return { question: id, columns, chance };
}

function task(
  study: Study,
  people: readonly Response[],
  smallest: number,
  draws: { readonly bootstrap: number } | { readonly members: Float64Array },
): FitTask {
  const early = smallest < earlyUnder;
  return {
    data: datasetOf(study, people),
    model: early
      ? { family: 'fixed', ridge: earlyRidge, codings: codings(study.criteria) }
      : maximumLikelihood,
    resampling: { jackknife: 'bootstrap' in draws, bootstrap: 0, seed: resamplingSeed, ...draws },
  };
}
