import { leftOutTexts } from '../i18n/left-out.ts';
import type { Study } from '../study/study.ts';

/**
 * Why the groups of some questions are not everybody; nothing where they are.
 *
 * @param people - everybody shown
 * @param questions - of each the people of its groups; undefined for a group that is not shown
 */
export function leftOutWords(
  { minimumGroup }: Pick<Study, 'minimumGroup'>,
  people: number,
  questions: readonly (readonly (number | undefined)[])[],
): string {
  const text = leftOutTexts();
  const fewer = questions.some((groups) => {
    const together = groups.reduce<number>((sum, group) => sum + (group ?? 0), 0);
    return together > 0 && together < people;
  });
  const hidden = questions.some((groups) => groups.includes(undefined));
  return [fewer && text.multiples(minimumGroup, people), hidden && text.hidden].filter(Boolean).join(' ');
}
