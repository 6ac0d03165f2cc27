import type { Fit } from '../../estimation/fit.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { commonDecimals } from '../../results/digits.ts';
import type { CriterionImportance } from '../../results/importance.ts';
import type { Fitted } from '../../state/results.ts';
import type { Study } from '../../study/study.ts';
import { DotIntervals, type DotRow } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { criterionName } from '../../views/studyNames.ts';
import { certainLeaders } from './finding.ts';
import { hasIntervals, importanceNote } from './importanceNote.ts';
import { importanceTable } from './importanceTable.ts';
import { negligibleSentence } from './negligible.ts';
import type { PageProps } from './page.ts';
import { modelSource, people } from './who.ts';

/** Figure 4: the criteria in order of importance, each with how sure that is. */
export function ImportanceFigure(
  props: PageProps & Pick<Fitted, 'importance' | 'measures'> & { readonly fit: Fit },
) {
  const { open, shown, fit, importance: rows, measures } = props;
  const text = figuresTexts();
  const { study } = open;
  if (rows.every(({ kind }) => kind === 'not-estimable')) return <Problem sentence={text.noneEstimable} />;
  const names = rows.map(({ criterion }) => criterionName(study, criterion));
  const decimals = commonDecimals(rows.flatMap((row) => (row.kind === 'estimated' ? [row.share.se] : [])));
  const finding = findingWords(names.slice(0, certainLeaders(rows, fit.problems).length));
  const negligible = negligibleSentence(study, measures);
  return (
    <Figure
      title={finding}
      subtitle={`${text.measureTitle}\u00a0· ${people(open, shown)}`}
      source={modelSource(open, shown)}
      simulated={open.seed !== undefined}
      fileName={`${study.id}-${text.fileImportance}`}
      note={
        <>
          {negligible && <strong>{negligible} </strong>}
          {importanceNote(rows)}
        </>
      }
      table={importanceTable(study, rows)}
      draw={(width) => (
        <DotIntervals
          width={width}
          text={text.importanceText(finding, names[0]!, names.at(-1)!, hasIntervals(rows))}
          rows={rows.map((row) => dotRow(study, row, decimals))}
          axis={{ label: text.measureAxis, format: formatNumber }}
          heads={{ value: hasIntervals(rows) ? text.share : text.shareAlone, certainty: text.place }}
        />
      )}
    />
  );
}

/** @param leaders - the criteria that certainly weigh most: at most two */
function findingWords([first, second]: readonly string[]): string {
  const text = figuresTexts();
  if (first === undefined) return text.leadsQuestion;
  return second === undefined ? text.leads(first) : text.leadTogether(first, inSentence(second));
}

function dotRow(study: Study, row: CriterionImportance, decimals: number): DotRow {
  const text = figuresTexts();
  const label = { id: row.criterion, label: criterionName(study, row.criterion) };
  if (row.kind === 'not-estimable') return { ...label, kind: 'missing', why: text.weightsUnknown };
  return {
    ...label,
    ...estimateOf(row.share, decimals, text.noInterval),
    ...(row.indistinct && { weak: row.test ? text.indistinct : text.untested }),
    ...(Number.isFinite(row.placeCertainty) && {
      certainty: text.placeIn(row.place, formatShare(row.placeCertainty)),
    }),
    tied: row.orderUncertain,
  };
}
