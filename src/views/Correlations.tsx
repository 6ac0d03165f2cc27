import type { Correlation } from '../design/correlations.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import type { Study } from '../study/study.ts';
import { Details } from '../ui/Details.tsx';
import { DataTable } from '../ui/figures/DataTable.tsx';
import { criterionNames } from './words.ts';

/** The correlation of every pair of criteria in a design. */
export function Correlations(props: {
  readonly study: Study;
  readonly caption: string;
  readonly correlations: readonly Correlation[];
}) {
  const text = tablesTexts();
  const named = (id: string) => criterionNames(props.study, [id]);
  return (
    <Details summary={props.caption}>
      <DataTable
        table={{
          caption: props.caption,
          columns: [
            { head: text.criterion },
            { head: text.otherCriterion },
            { head: text.correlation, decimals: 2 },
          ],
          rows: props.correlations.map(({ first, second, value }) => [named(first), named(second), value]),
        }}
      />
    </Details>
  );
}
