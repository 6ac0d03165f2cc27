import { formatNumber } from '../../i18n/format.ts';
import { leadersTexts } from '../../i18n/leaders.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { togetherUnder } from '../../results/drawn-together.ts';
import type { LeadersColumn, LeadersTable } from '../../results/leaders.ts';
import { groupDraws } from '../../results/plan.ts';
import { leadersOf, namesAll } from '../../results/top.ts';
import type { Study } from '../../study/study.ts';
import { leftOutWords } from '../../views/leftOutWords.ts';
import type { Lists } from './leadersWay.ts';

type WordsProps = { readonly study: Study; readonly table: LeadersTable; readonly lists: Lists };

/** How the lists were made and why so, and that they do not test whether groups differ. */
export function LeadersAbout({ study, table, lists }: WordsProps) {
  const text = tablesTexts();
  return (
    <p>
      {[...made(table, lists), ...chance(study, table, lists), text.untested].join(' ')}{' '}
      <a class="screen-only" href={`#/study/${study.id}/groups`}>
        {text.toTest}
      </a>
    </p>
  );
}

/** What places are certain by, what to keep in mind, and why the groups are not all of the `people` shown. */
export function LeadersNote({ study, people, table, lists }: WordsProps & { readonly people: number }) {
  const text = tablesTexts();
  const ways = leadersTexts();
  const criteria = study.criteria.length;
  const columns = lists.columns.flatMap((column) => (column.kind === 'leaders' ? [column] : []));
  const drawn = columns.some(({ leaders }) =>
    leaders.some(({ placeCertainty }) => !Number.isNaN(placeCertainty)),
  );
  const own = lists.way === 'own';
  const sentences = [
    columns.some(({ early }) => early) && text.earlyGroups,
    own && columns.some((column) => column.people < togetherUnder) && ways.ownSmall(togetherUnder),
    drawn && (own ? text : ways).draws(groupDraws),
    drawn && !namesAll(criteria) && text.uncertain(leadersOf(criteria)),
    leftOutWords(study, people, [table.columns.map(sizeOf)]),
  ];
  return <p class="figure-note">{sentences.filter(Boolean).join(' ')}</p>;
}

function sizeOf(column: LeadersColumn): number | undefined {
  return column.kind === 'hidden' ? undefined : column.people;
}

function made({ together }: LeadersTable, { way }: Lists): string[] {
  const text = leadersTexts();
  if (together === undefined) return [];
  if (together === 'unknown') return [text.unknown, text.own];
  if (way === 'own') return [text.own];
  return [text.together(togetherUnder), ...(together.kind === 'same' ? [text.same] : [])];
}

/** What chance does is known of lists that stand by themselves. */
function chance(study: Study, table: LeadersTable, { way }: Lists): string[] {
  const criteria = study.criteria.length;
  // Lists that name all criteria have them all in common.
  if (way === 'together' || namesAll(criteria) || Number.isNaN(table.chance)) return [];
  return [tablesTexts().chance(formatNumber(table.chance, 1), leadersOf(criteria))];
}
