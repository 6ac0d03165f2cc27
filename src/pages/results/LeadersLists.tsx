import { tablesTexts } from '../../i18n/result-tables.ts';
import type { LeadersTable } from '../../results/leaders.ts';
import type { Study } from '../../study/study.ts';
import { optionName } from '../../views/studyNames.ts';
import { LeaderCell } from './LeaderCell.tsx';
import { withoutLeaders } from './withoutLeaders.ts';

/** One section a group, for narrow screens. */
export function LeadersLists({ study, table }: { readonly study: Study; readonly table: LeadersTable }) {
  const text = tablesTexts();
  return (
    <>
      {table.columns.map((column) => (
        <section key={column.option}>
          <h4 class="leaders-group">
            {optionName(study, table.question, column.option)}
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
