import { formatNumber } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { commonDecimals } from '../../results/digits.ts';
import type { CriterionImportance } from '../../results/importance.ts';
import type { Leader } from '../../results/leaders.ts';
import { leadersOf } from '../../results/top.ts';
import type { Study } from '../../study/study.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { pCell, pDecimals } from '../../views/pValue.ts';
import { criterionName } from '../../views/studyNames.ts';

/** The numbers of figure 4, with the F test of each criterion. */
export function importanceTable(study: Study, rows: readonly CriterionImportance[]): Table {
  const text = figuresTexts();
  const decimals = commonDecimals(rows.flatMap((row) => (row.kind === 'estimated' ? [row.share.se] : [])));
  return {
    caption: `${text.importance}: ${text.measure}`,
    columns: [
      { head: text.criterion },
      { head: text.placeHead, decimals: 0 },
      { head: text.shareHead, decimals },
      { head: text.low, decimals },
      { head: text.high, decimals },
      { head: text.placeCertainty, decimals: 0 },
      { head: text.topCertainty(leadersOf(study.criteria.length)), decimals: 0 },
      { head: text.f, decimals: 1 },
      { head: text.df },
      { head: text.p, decimals: pDecimals },
      { head: text.distinctHead },
    ],
    rows: rows.map((row) => {
      const name = criterionName(study, row.criterion);
      return row.kind === 'estimated'
        ? [name, ...cells(row)]
        : [name, ...Array(9).fill(undefined), text.weightsUnknown];
    }),
  };
}

function cells({ place, share, placeCertainty, topCertainty, test, indistinct }: Leader): Cell[] {
  const text = figuresTexts();
  return [
    place,
    share.value,
    share.low,
    share.high,
    100 * placeCertainty,
    100 * topCertainty,
    test?.f,
    test && `${formatNumber(test.df1)};\u00a0${formatNumber(test.df2)}`,
    test && pCell(test.p),
    indistinct ? text.no : text.yes,
  ];
}
