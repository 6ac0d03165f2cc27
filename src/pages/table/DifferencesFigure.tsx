import { formatNumber } from '../../i18n/format.ts';
import { tableDifferenceTexts } from '../../i18n/table-differences.ts';
import { ownDecimals } from '../../results/digits.ts';
import type { Fitted } from '../../state/table-fit.ts';
import { DotIntervals, type DotRow } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { type Difference, differences, isDistinct, isLargest } from './differences.ts';
import { finding } from './finding.ts';
import { differenceName, subtitle } from './words.ts';

/** What was found, in a sentence or two and as a figure: which columns make a difference, and how large. */
export function DifferencesFigure({ file, fitted }: { readonly file: string; readonly fitted: Fitted }) {
  const text = tableDifferenceTexts();
  const rows = differences(fitted);
  const [largest] = rows;
  if (!largest || Number.isNaN(largest.value)) return <p>{subtitle(fitted, file)}</p>;
  const decimals = rows.map(({ error }) => ownDecimals([error]));
  const title = isLargest(rows) ? text.largest(differenceName(largest)) : text.question;
  return (
    <>
      <p class="finding">{finding(fitted.data.dataset.kind, rows, decimals)}</p>
      <Figure
        title={title}
        subtitle={subtitle(fitted, file)}
        source={[]}
        simulated={false}
        fileName={`${file.replace(/\.[^.]*$/, '')}-${text.file}`}
        note={rows.some(({ low }) => Number.isFinite(low)) ? `${text.note} ${text.interval}` : text.note}
        table={tableOf(rows, decimals)}
        draw={(width) => (
          <DotIntervals
            width={width}
            text={text.text(title, differenceName(largest), differenceName(rows.at(-1)!))}
            rows={rows.map((row, r) => dotRow(row, decimals[r]!))}
            axis={{ label: text.axis, format: formatNumber }}
            heads={{ value: text.difference }}
          />
        )}
      />
    </>
  );
}

function dotRow(row: Difference, decimals: number): DotRow {
  const text = tableDifferenceTexts();
  const label = { id: row.name, label: differenceName(row) };
  if (Number.isNaN(row.value)) return { ...label, kind: 'missing', why: text.unknown };
  const weak = Number.isNaN(row.low) ? text.unsure : text.weak;
  return { ...label, ...estimateOf(row, decimals), ...(!isDistinct(row) && { weak }) };
}

function tableOf(rows: readonly Difference[], rowDecimals: readonly number[]): Table {
  const text = tableDifferenceTexts();
  return {
    caption: text.caption,
    columns: [
      { head: text.column },
      ...[text.difference, text.low, text.high].map((head) => ({ head, decimals: 0 })),
    ],
    rows: rows.map((row) => [differenceName(row), row.value, row.low, row.high]),
    rowDecimals,
  };
}
