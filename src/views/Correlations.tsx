import type { Correlation } from '../design/correlations.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import type { Study } from '../study/study.ts';
import { Details } from '../ui/Details.tsx';
import { MatrixTable } from '../ui/figures/MatrixTable.tsx';

/** The correlation of every pair of criteria in a design. */
export function Correlations(props: {
  readonly study: Study;
  readonly caption: string;
  readonly correlations: readonly Correlation[];
}) {
  const { criteria } = props.study;
  const of = new Map(props.correlations.map(({ first, second, value }) => [`${first} ${second}`, value]));
  return (
    <Details summary={props.caption}>
      <MatrixTable
        caption={`${props.caption}. ${tablesTexts().correlationHelp}`}
        names={criteria.map(({ short }) => localised(short))}
        value={(r, c) => of.get(`${criteria[c]!.id} ${criteria[r]!.id}`)!}
      />
    </Details>
  );
}
