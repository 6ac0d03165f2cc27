import { figureTexts } from '../../i18n/figure.ts';
import { domainOf } from './axis.ts';
import { DotMark } from './DotMark.tsx';
import { type Axis, type LegendLine, PlotRows } from './PlotRows.tsx';
import { type Bracket, inParts, type PlotRow } from './plotParts.ts';

/** A row of a dot-and-interval figure. `missing`: not to be estimated, and `why` says the reason. */
export type DotRow = {
  readonly id: string;
  readonly label: string;
} & (
  | {
      readonly kind: 'estimate';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      /** Value and interval in words, as in "0,42 (0,31 tot 0,53)". */
      readonly text: string;
      /** Why the evidence is weak, in words; the dot is then hollow and the line dashed. */
      readonly weak?: string;
      /** Rank certainty in words. */
      readonly certainty?: string;
      /** What it is to be compared with, on the same axis. */
      readonly beside?: number;
      /** Its order against the next row is uncertain. */
      readonly tied?: boolean;
    }
  | { readonly kind: 'missing'; readonly why: string }
);

export type DotIntervalsProps = {
  readonly width: number;
  /** What a screen reader says of the drawing: the finding and the range. */
  readonly text: string;
  /** In the order to be shown. */
  readonly rows: readonly DotRow[];
  /** Unit in words, and how its ticks read. */
  readonly axis: Axis;
  /** Heads of the columns of text. */
  readonly heads: { readonly value: string; readonly certainty?: string };
  /** What the marks are, where rows are compared with something. */
  readonly marks?: { readonly estimate: string; readonly beside: string };
};

/** Estimates as dots with their interval on one axis, zero drawn, and the numbers as text beside them. */
export function DotIntervals(props: DotIntervalsProps) {
  const { rows, width, marks } = props;
  const text = figureTexts();
  const values = rows.flatMap((row) =>
    row.kind === 'estimate' ? [row.low, row.value, row.high, row.beside ?? row.value] : [],
  );
  const { domain, ticks } = domainOf(values, width < 800 ? 4 : 6);
  return (
    <PlotRows
      {...props}
      rows={rows.map((row) => inWords(row, text.notEstimable))}
      domain={domain}
      ticks={ticks}
      brackets={brackets(rows, text.orderUncertain)}
      mark={(i, place, y) => {
        const row = rows[i]!;
        if (row.kind === 'missing') return null;
        const interval = [place(row.low), place(row.high)] as const;
        return (
          <>
            {row.beside !== undefined && <Diamond x={place(row.beside)} y={y} />}
            <DotMark value={place(row.value)} interval={interval} y={y} weak={row.weak !== undefined} />
          </>
        );
      }}
      legend={marks ? legend(marks) : []}
    />
  );
}

function legend(marks: NonNullable<DotIntervalsProps['marks']>): readonly LegendLine[] {
  return [
    {
      words: marks.estimate,
      mark: (x, y) => <DotMark value={x} interval={[x - 10, x + 10]} y={y} weak={false} />,
    },
    { words: marks.beside, mark: (x, y) => <Diamond x={x} y={y} /> },
  ];
}

/** Open, and larger than a dot, so that both are seen where they meet. */
function Diamond({ x, y }: { readonly x: number; readonly y: number }) {
  return <path class="figure-hollow" d={`M${x - 9} ${y}l9 -9l9 9l-9 9z`} />;
}

function inWords(row: DotRow, notEstimable: string): PlotRow {
  const { id, label } = row;
  if (row.kind === 'missing') return { id, label, missing: `${notEstimable}: ${row.why}` };
  return {
    id,
    label,
    ...inParts(row.text),
    ...(row.certainty && { certainty: row.certainty }),
    ...(row.weak && { note: { text: row.weak, tone: 'caution' } }),
  };
}

/** Runs of rows whose order is uncertain, as long as they go. */
function brackets(rows: readonly DotRow[], words: string): Bracket[] {
  const found: Bracket[] = [];
  for (let from = 0; from < rows.length; from++) {
    let to = from;
    while (isTied(rows[to]) && rows[to + 1]?.kind === 'estimate') to++;
    if (to > from) found.push({ from, to, words });
    from = to;
  }
  return found;
}

function isTied(row: DotRow | undefined): boolean {
  return row?.kind === 'estimate' && row.tied === true;
}
