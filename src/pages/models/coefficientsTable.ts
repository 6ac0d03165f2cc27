import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { type Answers, rowDecimals } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { type Subject, singleWeights } from '../../results/model-choice.ts';
import { parameterTable } from '../../results/parameters.ts';
import { choleskyPair } from '../../results/weight-correlations.ts';
import type { Table } from '../../ui/figures/table.ts';
import type { Wording } from './wording.ts';

const mostDecimals = 3;

type Parts = {
  readonly model: FittedModel;
  readonly subject: Pick<Subject, 'criteria'>;
  readonly wording: Pick<Wording, 'parameter'>;
  readonly answers: Answers;
};

/** Every parameter of a model with its error and interval: weights, spreads, thresholds, shares of classes. */
export function coefficientsTable({ model, subject, wording, answers }: Parts): Table {
  const text = tablesTexts();
  const rows = parameterTable(model.fit);
  const weights = singleWeights(subject).flatMap(({ names }) => names);
  const called = (name: string) => {
    const pair = choleskyPair(name, weights);
    if (!pair) return wording.parameter(name);
    const [row, column] = pair.map(wording.parameter);
    return row === column ? outcomesTexts().choleskyOwn(row!) : outcomesTexts().cholesky(row!, column!);
  };
  return {
    caption: text.coefficients,
    columns: [
      { head: text.coefficient },
      ...[text.estimate, text.se, text.low, text.high].map((head) => ({ head, decimals: 0 })),
    ],
    rows: rows.map(({ name, value, se, low, high }) => [called(name), value, se, low, high]),
    rowDecimals: rowDecimals(
      rows.map(({ se }) => [se]),
      { answers, most: mostDecimals },
    ),
  };
}

/** The same as it is saved: of a table of one's own, whose answers are there beside it, unrounded. */
export function savedCoefficients(parts: Parts): Table {
  const { caption, columns, rows, rowDecimals: own } = coefficientsTable(parts);
  if (parts.answers === 'own-table') return { caption, columns: columns.map(({ head }) => ({ head })), rows };
  return { caption, columns, rows, rowDecimals: own! };
}
