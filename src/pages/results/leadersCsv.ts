import { leadersTexts } from '../../i18n/leaders.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { cut, decimalsFor } from '../../results/digits.ts';
import { leadersOf } from '../../results/top.ts';
import type { Study } from '../../study/study.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { criterionName, questionName } from '../../views/studyNames.ts';
import { columnName, type Lists } from './leadersWay.ts';
import { withoutLeaders } from './withoutLeaders.ts';

/** The lists of leaders as a table to be saved: one row a group and place, which says how the list was made. */
export function leadersCsv(study: Study, { question, way, columns }: Lists): Table {
  const text = tablesTexts();
  const top = leadersOf(study.criteria.length);
  const made = leadersTexts();
  const heads = [text.group, made.way, text.n, text.place, text.criterion, text.share, text.low, text.high];
  return {
    caption: text.leaders(top, questionName(study, question)),
    columns: [
      ...heads.map((head) => ({ head })),
      ...[text.inTopHead(top), text.atPlaceHead].map((head) => ({ head, decimals: 0 })),
    ],
    rows: columns.flatMap((column): Cell[][] => {
      const group = columnName(study, question, column);
      if (column.kind !== 'leaders')
        return [[group, made.ways[way], undefined, undefined, withoutLeaders(column)]];
      return column.leaders.map(({ criterion, place, share, topCertainty, placeCertainty }) => {
        const numbers = [share.value, share.low, share.high].map((value) =>
          cut(value, decimalsFor(share.se)),
        );
        const name = criterionName(study, criterion);
        return [
          group,
          made.ways[way],
          column.people,
          place,
          name,
          ...numbers,
          100 * topCertainty,
          100 * placeCertainty,
        ];
      });
    }),
  };
}
