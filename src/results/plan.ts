import type { Model, Resampling } from '../estimation/fit.ts';
import type { RatingData } from '../response/dataset.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Response } from '../response/response.ts';
import { codings } from '../study/coding.ts';
import type { Question, Study } from '../study/study.ts';
import { randomSplits } from './chance.ts';
import { type Gated, gatedGroups } from './gate.ts';

/** One fit to be made. */
export type FitTask = {
  readonly data: RatingData;
  readonly model: Model;
  readonly resampling: Resampling;
};

/** The fits behind one background question's lists of leaders. */
export type GroupPlan = {
  readonly question: string;
  readonly columns: readonly {
    readonly option: string;
    readonly people: number;
    readonly task: Gated<FitTask>;
  }[];
  /** People divided at random into groups of the same sizes; undefined for fewer than two groups. */
  readonly chance: FitTask | undefined;
};

/** Under this many people a fit is penalised and called an early estimate (STATISTICS.md 29). */
const earlyUnder = 30;

/**
 * Penalty of an early estimate: a normal prior with a standard deviation of 1 logit on each level's effect.
 * Weak beside 21 answers a person, yet enough to keep separated answers finite.
 */
const earlyRidge = 1;

/** Draws of the people, for certainty of places: its simulation error is then about 2 points for the whole. */
const wholeDraws = 500;
const groupDraws = 200;

/** Every result can be had again with it. */
export const resamplingSeed = 1;

/** The fit on all people that may be shown. */
export function wholeTask(study: Study, people: readonly Response[]): FitTask {
  return task(study, people, people.length, { bootstrap: wholeDraws });
}

/** One plan for each question without an order of its own, such as function; years are left to the figure. */
export function groupPlans(study: Study, people: readonly Response[]): GroupPlan[] {
  return study.questions
    .filter(({ ordered }) => !ordered)
    .map((question) => groupPlan(study, people, question));
}

/** Groups that stand side by side are fitted alike: all penalised when the smallest of them is early. */
function groupPlan(study: Study, people: readonly Response[], { id }: Question): GroupPlan {
  const groups = gatedGroups(study, people, id);
  const shown = groups.flatMap((group) => (group.people.kind === 'shown' ? [group.people.value] : []));
  const smallest = Math.min(...shown.map((members) => members.length));
  const together = shown.flat();
  const sizes = shown.map((members) => members.length);
  const members = randomSplits(together.length, sizes, resamplingSeed);
  return {
    question: id,
    columns: groups.map(({ option, people: gated }) => ({
      option,
      people: gated.kind === 'shown' ? gated.value.length : 0,
      task:
        gated.kind === 'shown'
          ? { kind: 'shown', value: task(study, gated.value, smallest, { bootstrap: groupDraws }) }
          : gated,
    })),
    chance: shown.length < 2 ? undefined : task(study, together, smallest, { members }),
  };
}

function task(
  study: Study,
  people: readonly Response[],
  smallest: number,
  draws: { readonly bootstrap: number } | { readonly members: Float64Array },
): FitTask {
  const early = smallest < earlyUnder;
  return {
    data: ratingData(study, people),
    model: { family: 'fixed', ridge: early ? earlyRidge : 0, codings: early ? codings(study.criteria) : [] },
    resampling: { jackknife: !('members' in draws), bootstrap: 0, seed: resamplingSeed, ...draws },
  };
}
