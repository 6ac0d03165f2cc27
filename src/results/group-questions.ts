import type { Background } from '../estimation/groups/strictness.ts';
import type { Study } from '../study/study.ts';
import type { Shown } from './shown.ts';

/** The background questions whose groups can be held against each other, with the options that may be shown. */
export type GroupQuestions = readonly {
  readonly question: string;
  /** In the order of the background's groups. */
  readonly options: readonly { readonly option: string; readonly people: number }[];
  readonly background: Background;
}[];

/**
 * Questions with two or more groups that may be shown. People outside those are in no group.
 *
 * @param people - their ids, as in the dataset; who answered nothing is not among them
 */
export function groupQuestions(
  study: Study,
  people: readonly string[],
  groups: Shown['groups'],
): GroupQuestions {
  const place = new Map(people.map((id, n) => [id, n]));
  return study.questions.flatMap(({ id, ordered }) => {
    const shown = (groups.get(id) ?? []).flatMap(({ option, people: gated }) =>
      gated.kind === 'shown' ? [{ option, members: gated.value }] : [],
    );
    if (shown.length < 2) return [];
    const group = new Int32Array(people.length).fill(-1);
    const options = shown.map(({ option, members }, g) => {
      const places = members.flatMap(({ id: own }) => place.get(own) ?? []);
      for (const n of places) group[n] = g;
      return { option, people: places.length };
    });
    return [{ question: id, options, background: { group, groups: shown.length, ordered } }];
  });
}
