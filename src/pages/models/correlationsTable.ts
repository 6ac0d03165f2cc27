import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { type Answers, rowDecimals } from '../../results/digits.ts';
import type { WeightCorrelation } from '../../results/weight-correlations.ts';
import type { Table } from '../../ui/figures/table.ts';
import type { Wording } from './wording.ts';

const mostDecimals = 2;

/** How every two weights go together over people, with its interval. */
export function correlationsTable(
  pairs: readonly WeightCorrelation[],
  wording: Pick<Wording, 'parameter'>,
  answers: Answers,
): Table {
  const text = outcomesTexts().correlations;
  const { low, high } = tablesTexts();
  return {
    caption: text.caption,
    columns: [
      { head: text.first },
      { head: text.second },
      ...[text.value, low, high].map((head) => ({ head, decimals: 0 })),
    ],
    rows: pairs.map(({ first, second, correlation }) => [
      wording.parameter(first),
      wording.parameter(second),
      correlation.value,
      correlation.low,
      correlation.high,
    ]),
    rowDecimals: rowDecimals(
      pairs.map(({ correlation }) => [correlation.se]),
      { answers, most: mostDecimals },
    ),
  };
}
