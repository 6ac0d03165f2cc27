import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import type { Distribution } from './ratings.ts';

/**
 * The disclosure gate. It looks at the people a bar, row or fit is about, not at
 * cells. Simulated respondents are nobody, so nothing of theirs is hidden.
 */
export type Gated<T> =
  | { readonly kind: 'shown'; readonly value: T }
  /** Too few people, or too many alike. Which of the two is not told: that would be an answer too. */
  | { readonly kind: 'hidden' };

/** Above this share of one category or option it gives its people's answers, or the others, away. */
const mostAlike = 0.9;

const hidden = { kind: 'hidden' } as const;

/** An option of a background question and those who took it. */
export type GatedGroup = { readonly option: string; readonly people: Gated<readonly Response[]> };

/**
 * Each option's people, the first ones in whole multiples of the study's minimum. Where nearly all took one
 * option none is shown: the background of all would be known, or the few others would.
 */
export function gatedGroups(study: Study, responses: readonly Response[], question: string): GatedGroup[] {
  const groups = optionsOf(study, question).map((option) => ({
    option,
    members: responses.filter(({ background }) => background[question] === option),
  }));
  const alike = !isSimulated(responses) && isAlike(groups.map(({ members }) => members.length));
  return groups.map(({ option, members }) => {
    const value = alike ? [] : wholeMinimums(study, members);
    return { option, people: value.length > 0 ? { kind: 'shown', value } : hidden };
  });
}

function wholeMinimums(study: Study, members: readonly Response[]): readonly Response[] {
  if (isSimulated(members)) return members;
  return members.slice(0, members.length - (members.length % study.minimumGroup));
}

/** A distribution over answers, when its people are enough and not all alike. */
export function gatedDistribution<T extends Distribution>(
  study: Study,
  simulated: boolean,
  base: T,
): Gated<T> {
  if (simulated) return { kind: 'shown', value: base };
  if (base.people < study.minimumGroup || isAlike(base.counts)) return hidden;
  return { kind: 'shown', value: base };
}

/** Whether these are simulated respondents; false for none at all. */
export function isSimulated(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every(({ simulated }) => simulated);
}

/** Whether one of the counts holds more than 90%. */
export function isAlike(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total > 0 && Math.max(...counts) > mostAlike * total;
}

function optionsOf(study: Study, question: string): string[] {
  return study.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
}
