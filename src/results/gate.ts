import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import type { Distribution } from './ratings.ts';

/**
 * The disclosure gate. It looks at the people a bar, row or fit is about, not at
 * cells. Simulated respondents are nobody, so nothing of theirs is hidden.
 */
export type Gated<T> =
  | { readonly kind: 'shown'; readonly value: T }
  | { readonly kind: 'too-few'; readonly minimum: number }
  /** One category holds nearly all of the base, so that everybody's answer would be known. */
  | { readonly kind: 'too-alike' };

/** Above this share of one category a distribution gives its people's answers away. */
const mostAlike = 0.9;

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

/** A distribution over answers, when its people are enough and not all alike. */
export function gatedDistribution<T extends Distribution>(
  study: Study,
  simulated: boolean,
  base: T,
): Gated<T> {
  if (simulated) return { kind: 'shown', value: base };
  if (base.people < study.minimumGroup) return { kind: 'too-few', minimum: study.minimumGroup };
  return isAlike(base) ? { kind: 'too-alike' } : { kind: 'shown', value: base };
}

/** Whether these are simulated respondents; false for none at all. */
export function isSimulated(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every(({ simulated }) => simulated);
}

/** Whether one category holds more than 90%. */
function isAlike({ counts }: Distribution): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total > 0 && Math.max(...counts) > mostAlike * total;
}

function optionsOf(study: Study, question: string): string[] {
  return study.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
}
