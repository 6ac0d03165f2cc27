import { dividedCategories } from '../../estimation/threshold-names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { tableOutcomeTexts } from '../../i18n/table-outcome.ts';
import type { Fitted } from '../../state/table-fit.ts';
import type { Table } from '../../ui/figures/table.ts';
import { aligned, columnDecimals, tellingError } from './decimals.ts';
import { coefficientName } from './words.ts';

/** A parameter with its name for a reader. */
type Row = Fitted['report']['coefficients'][number] & { readonly called: string };

/** The weights as they are read: the digits that their errors deserve. */
export function weightsTable(fitted: Fitted): Table {
  const text = tableOutcomeTexts();
  const rows = shownRows(fitted);
  const decimals = columnDecimals(rows.map(tellingError));
  const figures = (of: (row: Row) => number) => aligned(rows.map(of), decimals);
  const columns = [figures((row) => row.estimate), figures((row) => row.seRespondent)];
  const low = rows.map((row, r) => formatNumber(row.low, decimals[r]!));
  const high = figures((row) => row.high);
  return {
    caption: text.weightsCaption,
    columns: [
      { head: text.coefficient },
      { head: text.estimate, decimals: 0 },
      { head: text.error, decimals: 0 },
      { head: text.interval, decimals: 0 },
    ],
    rows: rows.map((row, r) => {
      if (Number.isNaN(row.estimate)) return [row.called, text.notEstimable, '', ''];
      const interval = Number.isNaN(row.low) ? '–' : `${low[r]} ${text.to} ${high[r]}`;
      return [row.called, ...columns.map((column) => column[r]), interval];
    }),
  };
}

/** Each kind of standard error. */
export function allErrorsTable(fitted: Fitted): Table {
  const text = tableOutcomeTexts();
  const rows = shownRows(fitted);
  const decimals = columnDecimals(rows.map((row) => row.se)).map((places) => places + 1);
  const column = (of: (row: Row) => number) => aligned(rows.map(of), decimals);
  const columns = [column((row) => row.se), column((row) => row.seRobust), column((row) => row.seRespondent)];
  const heads = [text.errorClassic, text.errorRobust, text.errorRespondent];
  return {
    caption: text.allErrors,
    columns: [{ head: text.coefficient }, ...heads.map((head) => ({ head, decimals: 0 }))],
    rows: rows.map((row, r) => [row.called, ...columns.map((each) => each[r])]),
  };
}

/** All there is of every coefficient, unrounded, under the names of the analysis. */
export function savedTable({ report }: Fitted): Table {
  const text = tableOutcomeTexts();
  const heads = [
    text.estimate,
    text.errorClassic,
    text.errorRobust,
    text.errorRespondent,
    text.low,
    text.high,
  ];
  return {
    caption: text.outcome,
    columns: [text.coefficient, ...heads].map((head) => ({ head })),
    rows: report.coefficients.map((row) => [
      row.name,
      row.estimate,
      row.se,
      row.seRobust,
      row.seRespondent,
      row.low,
      row.high,
    ]),
  };
}

/** A yes/no model is told by its constant, not by the threshold that is its opposite. */
function shownRows({ report: { coefficients }, data: { dataset } }: Fitted): readonly Row[] {
  const categories = dataset.kind === 'ratings' ? dataset.categories : [];
  return coefficients.flatMap((row, p) => {
    const divided = dividedCategories(p, dataset.names.length, categories);
    if (!divided) return [{ ...row, called: coefficientName(row.name) }];
    return categories.length === 2 ? [] : [{ ...row, called: tableOutcomeTexts().threshold(...divided) }];
  });
}
