import type { Adjusted } from '../../estimation/groups/adjusted.ts';
import type { AdjustedGroups } from '../../estimation/groups/adjusted-groups.ts';
import { groupsTogetherTexts } from '../../i18n/groups-together.ts';
import { commonDecimals, shownDecimals } from '../../results/digits.ts';
import type { GroupQuestions } from '../../results/group-questions.ts';
import { type Estimate, jackknifeInterval, jackknifeShare } from '../../results/interval.ts';
import type { Table } from '../../ui/figures/table.ts';
import { intervalCell, of100 } from '../../views/cells.ts';

/** A question with what its groups are called, and what they are by itself and given the other questions. */
export type NamedRead = AdjustedGroups & { readonly name: string; readonly groupNames: readonly string[] };

/** Of 100 judgements those that agree, for each group of each question. */
export function agreeTable(questions: readonly NamedRead[], answers: string): Table {
  const text = groupsTogetherTexts();
  const rows = questions.flatMap(({ name, groupNames, groups }) =>
    groups.map(({ agrees }, g) => ({
      group: groupNames[g]!,
      name,
      shares: [agrees.alone, agrees.given].map(shareOf100),
    })),
  );
  const decimals = rows.map(({ shares }) => commonDecimals(shares.map(({ se }) => se)));
  return {
    caption: text.caption(answers),
    columns: [
      { head: text.group },
      { head: text.question },
      { head: text.alone, decimals: 0 },
      { head: text.given, decimals: 0 },
    ],
    rows: rows.map(({ group, name, shares }, r) => [
      group,
      name,
      ...shares.map((share) => intervalCell(share, decimals[r]!)),
    ]),
    rowDecimals: decimals,
  };
}

const mostDecimals = 2;

/** The weights in which the groups differ; undefined where none do. */
export function differingTable(
  { name, groupNames, groups }: NamedRead,
  weightNames: readonly string[],
  simulated: boolean,
): Table | undefined {
  if (weightNames.length === 0) return undefined;
  const text = groupsTogetherTexts();
  const rows = weightNames.map((_, w) =>
    groups.flatMap(({ weights }) => [weights[w]!.alone, weights[w]!.given].map(anywhere)),
  );
  const decimals = rows.map((row) =>
    shownDecimals(
      row.map(({ se }) => se),
      { simulated, most: mostDecimals },
    ),
  );
  return {
    caption: text.weights(name),
    columns: [
      { head: text.weight },
      ...groupNames.flatMap((group) => [
        { head: text.aloneOf(group), decimals: 0 },
        { head: text.givenOf(group), decimals: 0 },
      ]),
    ],
    rows: rows.map((row, w) => [weightNames[w], ...row.map((each) => intervalCell(each, decimals[w]!))]),
    rowDecimals: decimals,
  };
}

/** How many people are in each pair of groups of two questions. */
export function crossingTable(first: Crossed, second: Crossed): Table {
  const counts = crossingCounts(first, second);
  return {
    caption: groupsTogetherTexts().crossingCaption(first.name, second.name),
    columns: [{ head: first.name }, ...second.groupNames.map((head) => ({ head, decimals: 0 }))],
    rows: first.groupNames.map((name, a) => [name, ...counts[a]!]),
  };
}

/** [groups of the first][groups of the second] people in both. */
export function crossingCounts(first: Crossed, second: Crossed): number[][] {
  const people = [...first.background.group.keys()];
  return first.groupNames.map((_, a) =>
    second.groupNames.map(
      (_, b) =>
        people.filter((n) => first.background.group[n] === a && second.background.group[n] === b).length,
    ),
  );
}

export type Crossed = Pick<NamedRead, 'name' | 'groupNames'> & Pick<GroupQuestions[number], 'background'>;

function shareOf100({ value, leftOut }: Adjusted): Estimate {
  return of100(jackknifeShare(value, leftOut));
}

function anywhere({ value, leftOut }: Adjusted): Estimate {
  return jackknifeInterval(value, leftOut, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
}
