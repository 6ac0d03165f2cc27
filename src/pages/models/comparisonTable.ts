import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Comparable, Compared } from '../../results/comparison.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Table } from '../../ui/figures/table.ts';
import { modelName } from './names.ts';

type Rows = readonly Compared<Comparable & { readonly model: FittedModel }>[];

/** Which fit is best, in their order; how each ended is said where one did not end well. */
export function comparisonTable(rows: Rows): Table {
  const text = outcomesTexts();
  const settled = rows.every(({ fit }) => fit.model.fit.converged);
  return {
    caption: text.caption,
    columns: [
      { head: text.model },
      { head: text.standing },
      { head: text.difference, decimals: 1 },
      { head: text.bic, decimals: 1 },
      ...(settled ? [] : [{ head: text.ended }]),
    ],
    rows: rows.map(({ fit, bic, difference, standing }) => [
      modelName(fit.model),
      text.standings[standing],
      difference,
      bic,
      ...(settled ? [] : [text.ends[fit.model.fit.stop]]),
    ]),
  };
}

/** What the comparison is made of, for who knows the field. */
export function numbersTable(rows: Rows): Table {
  const text = outcomesTexts();
  const { stops } = tablesTexts();
  return {
    caption: text.numbers,
    columns: [
      { head: text.model },
      { head: text.logLikelihood, decimals: 1 },
      { head: text.simulationError, decimals: 2 },
      { head: text.parameters, decimals: 0 },
      { head: text.stop },
    ],
    rows: rows.map(({ fit }) => [
      modelName(fit.model),
      fit.logLikelihood,
      fit.simulationError ?? 0,
      fit.parameters,
      stops[fit.model.fit.stop],
    ]),
  };
}
