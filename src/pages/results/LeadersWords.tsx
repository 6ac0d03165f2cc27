import { tablesTexts } from '../../i18n/result-tables.ts';
import type { LeadersColumn, LeadersTable } from '../../results/leaders.ts';
import type { Study } from '../../study/study.ts';
import { leftOutWords } from '../../views/leftOutWords.ts';
import { howMade, listNotes } from './leadersNotes.ts';
import type { Lists } from './leadersWay.ts';

type WordsProps = { readonly study: Study; readonly table: LeadersTable; readonly lists: Lists };

/** How the lists were made and why so, and that they do not test whether groups differ. */
export function LeadersAbout({ study, table, lists }: WordsProps) {
  const text = tablesTexts();
  return (
    <p>
      {[...howMade(table, lists, study.criteria.length), text.untested].join(' ')}{' '}
      <a class="screen-only" href={`#/study/${study.id}/groups`}>
        {text.toTest}
      </a>
    </p>
  );
}

/** What places are certain by, what to keep in mind, and why the groups are not all of the `people` shown. */
export function LeadersNote({ study, people, table, lists }: WordsProps & { readonly people: number }) {
  const leftOut = leftOutWords(study, people, [table.columns.map(sizeOf)]);
  const sentences = [...listNotes(lists, study.criteria.length), leftOut];
  return <p class="figure-note">{sentences.filter(Boolean).join(' ')}</p>;
}

function sizeOf(column: LeadersColumn): number | undefined {
  return column.kind === 'hidden' ? undefined : column.people;
}
