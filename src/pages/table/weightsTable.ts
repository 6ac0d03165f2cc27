import { formatNumber } from '../../i18n/format.ts';
import { tableTexts } from '../../i18n/table.ts';
import type { Fitted } from '../../state/table.ts';
import type { Table } from '../../ui/figures/table.ts';
import { aligned, columnDecimals } from './decimals.ts';
import { coefficientName } from './words.ts';

type Row = Fitted['report']['coefficients'][number];

/** The weights as they are read: the digits that their errors deserve. */
export function weightsTable(fitted: Fitted): Table {
  const text = tableTexts();
  const rows = shownRows(fitted);
  const decimals = columnDecimals(rows.map((row) => row.seRespondent));
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
      if (Number.isNaN(row.estimate)) return [coefficientName(row.name), text.notEstimable, '', ''];
      const interval = Number.isNaN(row.low) ? '–' : `${low[r]} ${text.to} ${high[r]}`;
      return [coefficientName(row.name), ...columns.map((column) => column[r]), interval];
    }),
  };
}

/** Each kind of standard error. */
export function allErrorsTable(fitted: Fitted): Table {
  const text = tableTexts();
  const rows = shownRows(fitted);
  const decimals = columnDecimals(rows.map((row) => row.se)).map((places) => places + 1);
  const column = (of: (row: Row) => number) => aligned(rows.map(of), decimals);
  const columns = [column((row) => row.se), column((row) => row.seRobust), column((row) => row.seRespondent)];
  const heads = [text.errorClassic, text.errorRobust, text.errorRespondent];
  return {
    caption: text.allErrors,
    columns: [{ head: text.coefficient }, ...heads.map((head) => ({ head, decimals: 0 }))],
    rows: rows.map((row, r) => [coefficientName(row.name), ...columns.map((each) => each[r])]),
  };
}

/** All there is of every coefficient, unrounded, under the names of the analysis. */
export function savedTable({ report }: Fitted): Table {
  const text = tableTexts();
  const heads = [
    text.estimate,
    text.errorClassic,
    text.errorRobust,
    text.errorRespondent,
    text.low,
    text.high,
  ];
  const cell = (value: number) => (Number.isNaN(value) ? undefined : value);
  return {
    caption: text.outcome,
    columns: [{ head: text.coefficient }, ...heads.map((head) => ({ head, decimals: 0 }))],
    rows: report.coefficients.map((row) => [
      row.name,
      ...[row.estimate, row.se, row.seRobust, row.seRespondent, row.low, row.high].map(cell),
    ]),
  };
}

/** A yes/no model is told by its constant, not by the threshold that is its opposite. */
function shownRows({ report: { coefficients } }: Fitted): readonly Row[] {
  const hasConstant = coefficients.at(-1)?.name === 'constant';
  return hasConstant ? coefficients.filter(({ name }) => !name.startsWith('threshold:')) : coefficients;
}
