import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Study } from '../../study/study.ts';
import { LeaderCell } from './LeaderCell.tsx';
import { columnName, type Lists } from './leadersWay.ts';
import { withoutLeaders } from './withoutLeaders.ts';

/** One section a group, for narrow screens. */
export function LeadersLists({ study, lists }: { readonly study: Study; readonly lists: Lists }) {
  const text = tablesTexts();
  return (
    <>
      {lists.columns.map((column) => (
        <section key={column.option}>
          <h4 class="leaders-group">
            {columnName(study, lists.question, column)}
            {'people' in column && <span class="leader-size">{text.groupSize(column.people)}</span>}
          </h4>
          {column.kind === 'leaders' ? (
            <ol class="leaders-list">
              {column.leaders.map((leader) => (
                <li key={leader.criterion}>
                  <LeaderCell study={study} leader={leader} />
                </li>
              ))}
            </ol>
          ) : (
            <p>{withoutLeaders(column)}</p>
          )}
        </section>
      ))}
    </>
  );
}
