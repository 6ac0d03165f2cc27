import { useId, useRef } from 'preact/hooks';
import { leadersTexts } from '../../i18n/leaders.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { LeadersTable } from '../../results/leaders.ts';
import { leadersOf } from '../../results/top.ts';
import { useWidth } from '../../ui/figures/useWidth.ts';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { questionName } from '../../views/studyNames.ts';
import { LeadersColumns } from './LeadersColumns.tsx';
import { LeadersLists } from './LeadersLists.tsx';
import { LeadersAbout, LeadersNote } from './LeadersWords.tsx';
import { hasWays, listsBy, type Way } from './leadersWay.ts';
import type { PageProps } from './page.ts';
import { SaveLeaders } from './SaveLeaders.tsx';
import { modelSource, people } from './who.ts';

/** Under this width, in px, columns side by side no longer fit. */
const columnsFrom = 600;

type FigureProps = PageProps & { readonly table: LeadersTable; readonly way: Way };

/** The leading criteria of each group side by side: a table that is its own figure. */
export function LeadersFigure(props: FigureProps) {
  const { open, shown, table, way } = props;
  const text = tablesTexts();
  const made = leadersTexts();
  const heading = useId();
  const intervals = table.columns.some(
    (column) => column.kind === 'leaders' && column.leaders.some(({ share }) => Number.isFinite(share.se)),
  );
  return (
    <div class="apart">
      <section class="figure figure-whole" aria-labelledby={heading}>
        <h3 id={heading} class="figure-title">
          {text.leaders(leadersOf(open.study.criteria.length), questionName(open.study, table.question))}
        </h3>
        <p class="figure-subtitle">
          {open.seed !== undefined && <SimulatedWord />}
          {[
            text.leadersAbout,
            ...(hasWays(table) ? [made.ways[way]] : []),
            ...(intervals ? [text.leadersInterval] : []),
          ].join(', ')}
          {'\u00a0· '}
          {[people(open, shown), ...modelSource(open, shown)].join('\u00a0· ')}
        </p>
        {table.columns.every(({ kind }) => kind === 'hidden') ? (
          <p>{text.allHidden}</p>
        ) : (
          <Leaders {...props} />
        )}
      </section>
    </div>
  );
}

function Leaders({ open, shown, table, way }: FigureProps) {
  const { study } = open;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const printing = usePrinting();
  const lists = listsBy(way, table);
  const narrow = width !== undefined && width < columnsFrom && !printing;
  return (
    <>
      <LeadersAbout study={study} table={table} lists={lists} />
      <div ref={box}>
        {width !== undefined &&
          (narrow ? (
            <LeadersLists study={study} lists={lists} />
          ) : (
            <LeadersColumns study={study} lists={lists} />
          ))}
      </div>
      <LeadersNote study={study} people={shown.length} table={table} lists={lists} />
      <SaveLeaders open={open} lists={lists} />
    </>
  );
}
