import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { type Distribution, distribution } from './ratings.ts';

/**
 * The disclosure gate (STATISTICS.md 2 and 3). It looks at the people a bar, row or fit is about, not at
 * cells. Simulated respondents are nobody, so nothing of theirs is hidden.
 */
export type Gated<T> =
  | { readonly kind: 'shown'; readonly value: T }
  | { readonly kind: 'too-few'; readonly minimum: number }
  /** One category holds nearly all of the base, so that everybody's answer would be known. */
  | { readonly kind: 'too-alike' };

/** Above this share of one category a distribution gives its people's answers away. */
const mostAlike = 0.9;

/** Groups under this size are shown as against / neutral / for. */
const mergedUnder = 20;

/**
 * The people whose answers may be shown together: the first ones, in whole multiples of the study's
 * minimum. So two releases, at two moments or of a whole and its groups, differ by nobody or by at least
 * the minimum, and subtracting one from the other tells of no one.
 *
 * @param responses - in the order they were finished
 */
export function released(study: Study, responses: readonly Response[]): readonly Response[] {
  if (isSimulated(responses)) return responses;
  return responses.slice(0, responses.length - (responses.length % study.minimumGroup));
}

/** The number of further people with whom more is shown. */
export function needed(study: Study, responses: readonly Response[]): number {
  return study.minimumGroup - (responses.length % study.minimumGroup);
}

/** Each option's people, as far as they may be shown; an option with too few has no list. */
export function gatedGroups(
  study: Study,
  responses: readonly Response[],
  question: string,
): { readonly option: string; readonly people: Gated<readonly Response[]> }[] {
  return optionsOf(study, question).map((option) => {
    const members = released(
      study,
      responses.filter(({ background }) => background[question] === option),
    );
    const people: Gated<readonly Response[]> =
      members.length > 0
        ? { kind: 'shown', value: members }
        : { kind: 'too-few', minimum: study.minimumGroup };
    return { option, people };
  });
}

/** The answers to one scenario by the whole sample. */
export function gatedDistribution<T extends Distribution>(
  study: Study,
  simulated: boolean,
  base: T,
): Gated<T> {
  if (simulated) return { kind: 'shown', value: base };
  if (base.people < study.minimumGroup) return { kind: 'too-few', minimum: study.minimumGroup };
  return isAlike(base) ? { kind: 'too-alike' } : { kind: 'shown', value: base };
}

/** A group's answers to all scenarios; `merged` when the categories are against / neutral / for. */
export type GroupDistribution = {
  readonly option: string;
  readonly answers: Gated<Distribution & { readonly merged: boolean }>;
};

/**
 * Every group's distribution. What the whole leaves over when the shown groups are taken from it must pass
 * as well: while it does not, the smallest group is hidden with it.
 */
export function gatedDistributions(
  study: Study,
  responses: readonly Response[],
  question: string,
): GroupDistribution[] {
  const simulated = isSimulated(responses);
  const groups = gatedGroups(study, responses, question).map(({ option, people }) => ({
    option,
    answers: within(people, (members) => gatedGroup(study, simulated, distribution(study, members))),
  }));
  if (!simulated) hideLeftover(groups, distribution(study, responses));
  return groups.map(({ option, answers }) => ({
    option,
    answers: within(answers, (base) => ({
      kind: 'shown',
      value: simulated ? { ...base, merged: false } : coarse(base),
    })),
  }));
}

/** Whether these are simulated respondents; false for none at all. */
export function isSimulated(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every(({ simulated }) => simulated);
}

function gatedGroup(study: Study, simulated: boolean, base: Distribution): Gated<Distribution> {
  const gated = gatedDistribution(study, simulated, base);
  return within(gated, () => (!simulated && isAlike(coarse(base)) ? { kind: 'too-alike' } : gated));
}

function hideLeftover(groups: { option: string; answers: Gated<Distribution> }[], whole: Distribution): void {
  for (;;) {
    const shown = groups.filter(({ answers }) => answers.kind === 'shown');
    const smallest = shown.reduce<(typeof shown)[number] | undefined>(
      (least, group) => (least && peopleIn(least.answers) <= peopleIn(group.answers) ? least : group),
      undefined,
    );
    if (!smallest || !isAlike(coarse(leftover(whole, shown)))) return;
    smallest.answers = { kind: 'too-alike' };
  }
}

/** What is left of the whole when the shown groups are subtracted. */
function leftover(whole: Distribution, shown: readonly { answers: Gated<Distribution> }[]): Distribution {
  const parts = shown.flatMap(({ answers }) => (answers.kind === 'shown' ? [answers.value] : []));
  return {
    counts: whole.counts.map((count, c) => parts.reduce((rest, part) => rest - part.counts[c]!, count)),
    people: parts.reduce((rest, part) => rest - part.people, whole.people),
  };
}

function peopleIn(answers: Gated<Distribution>): number {
  return answers.kind === 'shown' ? answers.value.people : 0;
}

function isAlike({ counts }: Distribution): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total > 0 && Math.max(...counts) > mostAlike * total;
}

/** A small group's categories as against, neutral and for; without a neutral middle against and for. */
function coarse(base: Distribution): Distribution & { merged: boolean } {
  const { counts, people } = base;
  if (people >= mergedUnder || counts.length <= 3) return { ...base, merged: false };
  const half = Math.floor(counts.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
  const middle = counts.slice(half, counts.length - half);
  return {
    counts: [sum(counts.slice(0, half)), ...middle, sum(counts.slice(counts.length - half))],
    people,
    merged: true,
  };
}

function within<T, U>(gated: Gated<T>, next: (value: T) => Gated<U>): Gated<U> {
  return gated.kind === 'shown' ? next(gated.value) : gated;
}

function optionsOf(study: Study, question: string): string[] {
  return study.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
}
