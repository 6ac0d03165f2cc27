import { formatNumber } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { type Comparable, type Compared, isApart } from '../../results/comparison.ts';
import { cut } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { modelName } from './names.ts';
import type { Wording } from './wording.ts';

type Row = Compared<
  Pick<Comparable, 'parameters'> & {
    readonly model: Pick<FittedModel, 'kind' | 'settings'> & {
      readonly fit: Pick<FittedModel['fit'], 'stop'>;
    };
  }
>;

/** The fits in their order, each with how far it is from the best, and by what. */
export function comparisonTable(rows: readonly Row[], wording: Pick<Wording, 'question'>): Table {
  const text = outcomesTexts();
  return {
    caption: text.caption,
    columns: [
      { head: text.model },
      { head: text.bic, decimals: 1 },
      { head: text.differences.bic, decimals: 1 },
      { head: text.logLikelihood, decimals: 1 },
      { head: text.parameters, decimals: 0 },
      { head: text.aic, decimals: 1 },
      { head: text.differences.aic, decimals: 1 },
      { head: text.stop },
    ],
    rows: rows.map((row) => [
      modelName(row.fit.model, wording),
      row.bic,
      row.standing === 'best' ? text.lowest : differenceCell(row, 'bic'),
      withError(row.logLikelihood, row.simulationError),
      row.fit.parameters,
      row.aic,
      differenceCell(row, 'aic'),
      text.stops[row.fit.model.fit.stop],
    ]),
  };
}

/** The same as numbers only, for a spreadsheet. */
export function savedComparison(rows: readonly Row[], wording: Pick<Wording, 'question'>): Table {
  const text = outcomesTexts();
  return {
    caption: text.caption,
    columns: [
      { head: text.model },
      { head: text.bic, decimals: 1 },
      { head: text.differences.bic, decimals: 1 },
      { head: text.aic, decimals: 1 },
      { head: text.differences.aic, decimals: 1 },
      { head: text.differenceError, decimals: errorDecimals },
      { head: text.logLikelihood, decimals: 1 },
      { head: text.logLikelihoodError, decimals: errorDecimals },
      { head: text.parameters, decimals: 0 },
      { head: text.stop },
    ],
    rows: rows.map(({ fit, difference, ...row }) => [
      modelName(fit.model, wording),
      row.bic,
      difference?.bic,
      row.aic,
      difference?.aic,
      difference?.simulationError,
      row.logLikelihood,
      row.simulationError,
      fit.parameters,
      text.stops[fit.model.fit.stop],
    ]),
  };
}

/** Of the best itself, and of what is compared with nothing, there is none. */
function differenceCell({ standing, difference }: Row, by: 'bic' | 'aic'): Cell {
  if (!difference || standing === 'best' || standing === 'alone') return undefined;
  const { simulationError } = difference;
  if (!isApart(Math.abs(difference[by]), simulationError)) return outcomesTexts().notApart;
  return withError(difference[by], simulationError);
}

function withError(value: number, error: number): Cell {
  return error === 0 ? value : outcomesTexts().withError(formatNumber(value, 1), errorText(error));
}

const errorDecimals = 2;
const leastError = 10 ** -errorDecimals;

/** Never as the zero that it is not. */
function errorText(error: number): string {
  return cut(error, errorDecimals) === 0
    ? `<\u00a0${formatNumber(leastError, errorDecimals)}`
    : formatNumber(error, errorDecimals);
}
