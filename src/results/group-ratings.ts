import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { countedScenarios } from './counted-scenarios.ts';
import { type Gated, type GatedGroup, gatedDistribution, isSimulated } from './gate.ts';
import { type Distribution, distribution } from './ratings.ts';

/**
 * The answers to all scenarios that may be counted by each group of a background question. Of a choice, none against some profile:
 * A and B mean nothing that holds over scenarios.
 */
export type GroupRatings = {
  /** The categories are against / neutral / for, in every group. */
  readonly merged: boolean;
  readonly groups: readonly Group[];
  /** How many answers are counted, of all people. */
  readonly judged: number;
  /** Scenarios whose answers are not among these: beside the rows that are shown, they would give hidden ones away. */
  readonly uncounted: number;
};
type Group = { readonly option: string; readonly answers: Gated<Distribution> };

/** With fewer people in a group its categories are merged. */
const mergedUnder = 20;

/**
 * Every group's distribution, behind the gate. With one group under 20 people the categories of all are
 * merged, so that they can be compared. What the whole leaves over when the shown groups are subtracted
 * must pass as well: while it does not, the smallest group is hidden too.
 *
 * @param gatedGroups - the question's options with the people who may be shown
 */
export function groupRatings(
  study: Study,
  responses: readonly Response[],
  gatedGroups: readonly GatedGroup[],
): GroupRatings {
  const { scenarios } = study.design;
  const counted = countedScenarios(study, responses);
  const uncounted = scenarios.length - counted.length;
  const ofCounted = (person: Response): Response => ({
    ...person,
    answers: person.answers.map((answer, s) => (counted.includes(scenarios[s]!) ? answer : null)),
  });
  const answers = (people: readonly Response[]) =>
    overScenarios(study, distribution(study, uncounted > 0 ? people.map(ofCounted) : people));
  const whole = answers(responses);
  const groups = gatedGroups.map(
    ({ option, people }): Group => ({
      option,
      answers: people.kind === 'shown' ? { kind: 'shown', value: answers(people.value) } : people,
    }),
  );
  const judged = whole.counts.reduce((sum, count) => sum + count, 0);
  if (isSimulated(responses)) return { merged: false, groups, judged, uncounted };
  const merged = whole.counts.length > 3 && groups.some((group) => peopleIn(group) < mergedUnder);
  const shape = (base: Distribution) => (merged ? coarse(base) : base);
  const gate = (base: Distribution) => gatedDistribution(study, false, base);
  const gated = groups.map(
    ({ option, answers }): Group => ({
      option,
      answers: answers.kind === 'shown' ? gate(shape(answers.value)) : answers,
    }),
  );
  const passes = (shown: readonly Group[]) => {
    const rest = leftover(shape(whole), shown);
    if (rest.people === 0) return true;
    // Elsewhere it may be told how many are in a group that is hidden here for its answers.
    const isCounted = shown.length < groups.filter(({ answers }) => answers.kind === 'shown').length;
    return gate(rest).kind === 'shown' && (!isCounted || besideCommonest(rest) >= study.minimumGroup);
  };
  return { merged, groups: protectedLeftover(gated, passes), judged, uncounted };
}

/** The answers that mean the same in every scenario; of a choice none and then any profile. */
function overScenarios({ answer }: Study, { counts, people }: Distribution): Distribution {
  if (answer.kind !== 'choice') return { counts, people };
  const chosen = counts.slice(0, answer.profiles).reduce((sum, count) => sum + count, 0);
  return { counts: [counts[answer.profiles] ?? 0, chosen], people };
}

/** The groups, with the smallest shown ones hidden until what is left over passes or nothing is shown. */
function protectedLeftover(
  groups: readonly Group[],
  passes: (shown: readonly Group[]) => boolean,
): readonly Group[] {
  const shown = groups.filter(({ answers }) => answers.kind === 'shown');
  if (shown.length === 0 || passes(shown)) return groups;
  const smallest = shown.reduce((least, group) => (peopleIn(group) < peopleIn(least) ? group : least));
  const hidden = groups.map((group) =>
    group === smallest ? { ...group, answers: { kind: 'hidden' as const } } : group,
  );
  return protectedLeftover(hidden, passes);
}

/** What is left of the whole when the shown groups are subtracted. */
function leftover(whole: Distribution, shown: readonly Group[]): Distribution {
  const parts = shown.flatMap(({ answers }) => (answers.kind === 'shown' ? [answers.value] : []));
  return {
    counts: whole.counts.map((count, c) => parts.reduce((rest, part) => rest - part.counts[c]!, count)),
    people: parts.reduce((rest, part) => rest - part.people, whole.people),
  };
}

/**
 * The answers other than the commonest one. Of a group among these people whose number is known, no answer is known
 * closer than by these: all but these may be its commonest ones.
 */
function besideCommonest({ counts }: Distribution): number {
  return counts.reduce((sum, count) => sum + count, 0) - Math.max(...counts);
}

/** Infinity for a hidden group. */
function peopleIn({ answers }: Group): number {
  return answers.kind === 'shown' ? answers.value.people : Number.POSITIVE_INFINITY;
}

/** Categories merged to against, neutral and for; without a neutral middle to against and for. */
function coarse({ counts, people }: Distribution): Distribution {
  const half = Math.floor(counts.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
  const middle = counts.slice(half, counts.length - half);
  return {
    counts: [sum(counts.slice(0, half)), ...middle, sum(counts.slice(counts.length - half))],
    people,
  };
}
