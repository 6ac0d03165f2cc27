import { useId, useRef } from 'preact/hooks';
import { figureTexts } from '../../i18n/figure.ts';
import { formatNumber } from '../../i18n/format.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Leader, LeadersColumn, LeadersTable } from '../../results/leaders.ts';
import { groupDraws } from '../../results/plan.ts';
import { leadersOf } from '../../results/top.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { tableCsv } from '../../ui/figures/table.ts';
import { useWidth } from '../../ui/figures/useWidth.ts';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { leftOutWords } from '../../views/leftOutWords.ts';
import { questionName } from '../../views/studyNames.ts';
import { LeadersColumns } from './LeadersColumns.tsx';
import { LeadersLists } from './LeadersLists.tsx';
import { leadersCsv } from './leadersCsv.ts';
import type { PageProps } from './page.ts';
import { modelSource, people } from './who.ts';

/** Under this width, in px, columns side by side no longer fit. */
const columnsFrom = 600;

/** The leading criteria of each group side by side: a table that is its own figure. */
export function LeadersFigure(props: PageProps & { readonly table: LeadersTable }) {
  const { open, shown, table } = props;
  const text = tablesTexts();
  const leaders = leadersIn(table);
  const heading = useId();
  return (
    <section class="figure figure-whole apart" aria-labelledby={heading}>
      <h3 id={heading} class="figure-title">
        {text.leaders(leadersOf(open.study.criteria.length), questionName(open.study, table.question))}
      </h3>
      <p class="figure-subtitle">
        {open.seed !== undefined && <SimulatedWord />}
        {leaders.some(({ share }) => Number.isFinite(share.se))
          ? `${text.leadersAbout}, ${text.leadersInterval}`
          : text.leadersAbout}
        {'\u00a0· '}
        {[people(open, shown), ...modelSource(open, shown)].join('\u00a0· ')}
      </p>
      {table.columns.every(({ kind }) => kind === 'hidden') ? (
        <p>{text.allHidden}</p>
      ) : (
        <Leaders {...props} />
      )}
    </section>
  );
}

function Leaders({ open, shown, table }: PageProps & { readonly table: LeadersTable }) {
  const { study } = open;
  const top = leadersOf(study.criteria.length);
  const text = tablesTexts();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const printing = usePrinting();
  const drawn = leadersIn(table).some(({ placeCertainty }) => !Number.isNaN(placeCertainty));
  const early = table.columns.some((column) => column.kind === 'leaders' && column.early);
  return (
    <>
      <p>
        {!Number.isNaN(table.chance) && text.chance(formatNumber(table.chance, 1), top)} {text.untested}{' '}
        <a class="screen-only" href={`#/study/${study.id}/groups`}>
          {text.toTest}
        </a>
      </p>
      <div ref={box}>
        {width !== undefined &&
          (width < columnsFrom && !printing ? (
            <LeadersLists study={study} table={table} />
          ) : (
            <LeadersColumns study={study} table={table} />
          ))}
      </div>
      <p class="figure-note">
        {early && text.earlyGroups} {drawn && text.draws(groupDraws, top)}{' '}
        {leftOutWords(study, shown.length, [table.columns.map(sizeOf)])}
      </p>
      <SaveLeaders open={open} table={table} />
    </>
  );
}

function SaveLeaders({ open, table }: Pick<PageProps, 'open'> & { readonly table: LeadersTable }) {
  const { study, seed } = open;
  const text = figureTexts();
  const save = () => {
    const kind = { head: text.kindOfData, cell: text.simulated.toLowerCase() };
    const csv = tableCsv(leadersCsv(study, table), seed === undefined ? undefined : kind);
    const top = leadersOf(study.criteria.length);
    saveFile(`${study.id}-top-${top}-${table.question}.csv`, 'text/csv', csv);
  };
  return (
    <div class="figure-controls">
      <Details summary={text.saveAs}>
        <div class="figure-saves">
          <Button kind="quiet" onClick={save}>
            {text.saveTable}
          </Button>
        </div>
      </Details>
    </div>
  );
}

function sizeOf(column: LeadersColumn): number | undefined {
  return column.kind === 'hidden' ? undefined : column.people;
}

function leadersIn({ columns }: LeadersTable): Leader[] {
  return columns.flatMap((column) => (column.kind === 'leaders' ? column.leaders : []));
}
