import { formatList } from '../../i18n/format.ts';
import { groupsTogetherTexts } from '../../i18n/groups-together.ts';
import { type Crossed, crossingCounts } from './togetherTables.ts';

/** Two questions whose groups are crossed. */
export type Crossing = { readonly first: Crossed; readonly second: Crossed };

/** Which crossings have fewer people than the smallest group shown: a sentence for each two questions that need one. */
export function thinCrossings(crossings: readonly Crossing[], minimum: number): string[] {
  const text = groupsTogetherTexts();
  const read = crossings.map((crossing) => ({ ...crossing, ...sorted(crossing, minimum) }));
  const questions = (of: typeof read) =>
    of.map(({ first, second }) => text.questions(first.name, second.name)).join('; ');
  const all = read.filter(({ others }) => others.length === 0);
  const none = read.filter(({ thin }) => thin.length === 0);
  return [
    ...read.flatMap(({ first, second, thin, others }) => {
      if (thin.length === 0 || others.length === 0) return [];
      return thin.length <= others.length
        ? [text.thin(first.name, second.name, minimum, formatList(thin))]
        : [text.thinMost(first.name, second.name, minimum, formatList(others))];
    }),
    ...(all.length > 0 ? [text.thinAll(minimum, questions(all))] : []),
    ...(none.length > 0 ? [text.thinNone(minimum, questions(none))] : []),
  ];
}

/** The names of the pairs of groups with fewer people than the minimum, and of the others. */
function sorted({ first, second }: Crossing, minimum: number) {
  const text = groupsTogetherTexts();
  const counts = crossingCounts(first, second);
  const pairs = first.groupNames.flatMap((row, a) =>
    second.groupNames.map((column, b) => ({ name: text.pair(row, column), people: counts[a]![b]! })),
  );
  const names = (some: typeof pairs) => some.map(({ name }) => name);
  return {
    thin: names(pairs.filter(({ people }) => people < minimum)),
    others: names(pairs.filter(({ people }) => people >= minimum)),
  };
}
