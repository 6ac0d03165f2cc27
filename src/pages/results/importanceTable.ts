import { formatNumber } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { commonDecimals, cut } from '../../results/digits.ts';
import type { CriterionImportance } from '../../results/importance.ts';
import type { Leader } from '../../results/leaders.ts';
import type { Study } from '../../study/study.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { criterionName } from './words.ts';

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
      { head: text.topCertainty, decimals: 0 },
      { head: text.f, decimals: 1 },
      { head: text.df },
      { head: text.p, decimals: 3 },
      { head: text.distinctHead },
    ],
    rows: rows.map((row) => {
      const name = criterionName(study, row.criterion);
      return row.kind === 'estimated'
        ? [name, ...cells(row, decimals)]
        : [name, ...Array(9).fill(undefined), text.weightsUnknown];
    }),
  };
}

function cells(
  { place, share, placeCertainty, topCertainty, test, indistinct }: Leader,
  decimals: number,
): Cell[] {
  const text = figuresTexts();
  return [
    place,
    cut(share.value, decimals),
    known(cut(share.low, decimals)),
    known(cut(share.high, decimals)),
    known(100 * placeCertainty),
    known(100 * topCertainty),
    test && cut(test.f, 1),
    test && `${formatNumber(test.df1)};\u00a0${formatNumber(test.df2)}`,
    test && smallP(test.p),
    indistinct ? text.no : text.yes,
  ];
}

function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

/** A p value never reads as nothing. */
function smallP(p: number): Cell {
  return p < 0.001 ? { shown: `< ${formatNumber(0.001, 3)}`, value: p } : cut(p, 3);
}
