import { useState } from 'preact/hooks';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { LeadersColumn } from '../../results/leaders.ts';
import { leadersOf } from '../../results/top.ts';
import type { Study } from '../../study/study.ts';
import { TableBox } from '../../ui/figures/TableBox.tsx';
import { questionName } from '../../views/studyNames.ts';
import { LeaderCell } from './LeaderCell.tsx';
import { columnName, type Lists } from './leadersWay.ts';
import { withoutLeaders } from './withoutLeaders.ts';

/** One column a group, one row a place. Pointing at a criterion marks it in every column. */
export function LeadersColumns({ study, lists }: { readonly study: Study; readonly lists: Lists }) {
  const [pointed, setPointed] = useState<string | undefined>(undefined);
  const text = tablesTexts();
  const caption = text.leaders(leadersOf(study.criteria.length), questionName(study, lists.question));
  return (
    <TableBox caption={caption} whole>
      <table class="leaders">
        <caption class="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.place}</th>
            {lists.columns.map((column) => (
              <th key={column.option} scope="col">
                {columnName(study, lists.question, column)}
                {'people' in column && <span class="leader-size">{text.groupSize(column.people)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: leadersOf(study.criteria.length) }, (_, place) => (
            <tr key={place}>
              <th scope="row">{place + 1}</th>
              {lists.columns.map((column) => (
                <Place key={column.option} {...{ study, column, place, pointed, setPointed }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Place(props: {
  readonly study: Study;
  readonly column: LeadersColumn;
  readonly place: number;
  readonly pointed: string | undefined;
  readonly setPointed: (criterion: string | undefined) => void;
}) {
  const { study, column, place, pointed, setPointed } = props;
  if (column.kind !== 'leaders') {
    // The reason stands in the list's place, once.
    return place === 0 ? <td rowSpan={leadersOf(study.criteria.length)}>{withoutLeaders(column)}</td> : null;
  }
  const leader = column.leaders[place];
  if (!leader) return <td>–</td>;
  return (
    <td
      class={leader.criterion === pointed ? 'pointed' : ''}
      onMouseEnter={() => setPointed(leader.criterion)}
      onMouseLeave={() => setPointed(undefined)}
    >
      <LeaderCell study={study} leader={leader} onPoint={setPointed} />
    </td>
  );
}
