import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { type AnswerScale, answerColours } from './answerColours.ts';
import { countTicks, linear } from './axis.ts';
import { Hatches, LikertBar, LikertNumbers } from './LikertBar.tsx';
import { LikertLegend, legendHeight } from './LikertLegend.tsx';
import { Lines } from './Lines.tsx';
import { barHeight, type LikertRow, likertColumns, type PlacedRow, placeLikert } from './likertLayout.ts';
import { RowDetail } from './RowDetail.tsx';
import { lineHeight } from './text.ts';
import './figures.css';

export type LikertProps = {
  /** px at a root of 16 px, as `Figure` gives it. */
  readonly width: number;
  /** What a screen reader says of the drawing: the finding and the range. */
  readonly text: string;
  /** The answers in order, disagree to agree, no and yes, or profiles and none. */
  readonly categories: readonly string[];
  readonly scale: AnswerScale;
  /** `counts`: from 0 to `most`, named in words. `shares`: every bar to 100%. Never both in one figure. */
  readonly axis:
    | { readonly kind: 'counts'; readonly most: number; readonly unit: string }
    | { readonly kind: 'shares' };
  readonly rows: readonly LikertRow[];
  /** A row's own text, which opens in place below it. */
  readonly detail?: (id: string) => ComponentChildren;
};

const axisHeight = 28;
const tickSpace = 90;
/** How far the line at half stands out of a bar, above and below. */
const halfBeyond = 4;

/** Answers stacked per row, as counts or to 100%. */
export function LikertBars(props: LikertProps) {
  const { width, categories, axis } = props;
  const [open, setOpen] = useState<ReadonlyMap<string, number>>(new Map());
  const hatch = useId();
  const colours = answerColours(props.scale, categories.length);
  const columns = likertColumns(props.rows, width, axis.kind === 'shares');
  const legend = { categories, colours, ...columns };
  const top = legendHeight(legend);
  const rows = placeLikert(props.rows, columns, top, open);
  const bottom = rows.at(-1)?.after ?? top;
  const bands = rows.map((row, i) => [rows[i - 1]?.after ?? top, row.below] as const);
  const place = linear([0, axis.kind === 'shares' ? 1 : axis.most], [columns.left, columns.right]);
  const bars = { place, colours, unit: axis.kind, hatch, end: width, link: props.detail !== undefined };
  return (
    <div class="figure-drawing">
      <svg
        viewBox={`0 0 ${width} ${bottom + axisHeight + (axis.kind === 'counts' ? lineHeight : 0)}`}
        role="img"
        aria-label={props.text}
        class="figure-svg"
      >
        <Hatches id={hatch} />
        <LikertLegend {...legend} />
        <AxisLines axis={axis} place={place} bands={bands} bottom={bottom} />
        {rows.map((row) => (
          <LikertBar key={row.id} row={row} {...bars} />
        ))}
        {axis.kind === 'shares' && <HalfLine d={upright(place(0.5), barBands(rows))} />}
        {rows.map((row) => (
          <LikertNumbers key={row.id} row={row} {...bars} />
        ))}
      </svg>
      {props.detail &&
        rows.map((row) => (
          <RowDetail
            key={row.id}
            row={row}
            width={columns.labelWidth}
            open={open.has(row.id)}
            onToggle={() => setOpen((was) => toggled(was, row.id))}
            onHeight={(height) =>
              setOpen((was) => (was.get(row.id) === height ? was : new Map(was).set(row.id, height)))
            }
          >
            {props.detail?.(row.id)}
          </RowDetail>
        ))}
    </div>
  );
}

function toggled(open: ReadonlyMap<string, number>, id: string): ReadonlyMap<string, number> {
  const next = new Map(open);
  if (!next.delete(id)) next.set(id, 0);
  return next;
}

/** Where the axis' lines run, from top to bottom: not through a text opened below a row. */
type Bands = readonly (readonly [number, number])[];

function upright(x: number, bands: Bands): string {
  return bands.map(([from, to]) => `M${x} ${from}V${to}`).join('');
}

/** Half is read off the bars alone: between them a line would run through the labels of a phone. */
function barBands(rows: readonly PlacedRow[]): Bands {
  return rows
    .filter(({ kind }) => kind === 'answers')
    .map(({ barY }) => [barY - halfBeyond, barY + barHeight + halfBeyond] as const);
}

/** On a ground of its own, so that it is seen on every colour of answer. */
function HalfLine({ d }: { readonly d: string }) {
  return (
    <>
      <path class="figure-half-under" d={d} />
      <path class="figure-half" d={d} />
    </>
  );
}

type AxisProps = {
  readonly place: (value: number) => number;
  readonly bands: Bands;
  readonly bottom: number;
};

function AxisLines({ axis, ...props }: AxisProps & { readonly axis: LikertProps['axis'] }) {
  return axis.kind === 'shares' ? (
    <Ticks {...props} ticks={[0, 0.5, 1]} most={1} format={formatShare} />
  ) : (
    <CountAxis {...props} {...axis} />
  );
}

/** Even ticks, and below them at the end what is counted, with how many there are where no tick says so. */
function CountAxis(props: AxisProps & { readonly most: number; readonly unit: string }) {
  const { most, unit, place, bands, bottom } = props;
  const ticks = countTicks(most, (place(most) - place(0)) / tickSpace);
  const named = ticks.at(-1) === most;
  return (
    <>
      <Ticks {...props} ticks={ticks} format={formatNumber} />
      {!named && <path class="figure-hairline" d={upright(place(most), bands)} />}
      <Lines
        small
        tone="subtle"
        anchor="end"
        x={place(most)}
        y={bottom + 20 + lineHeight}
        lines={[named ? unit : `${formatNumber(most)} ${unit}`]}
      />
    </>
  );
}

function Ticks(
  props: AxisProps & {
    readonly ticks: readonly number[];
    readonly most: number;
    readonly format: (tick: number) => string;
  },
) {
  const { place, bands, bottom, most } = props;
  return props.ticks.map((tick) => (
    <g key={tick}>
      <path class="figure-hairline" d={upright(place(tick), bands)} />
      <Lines
        small
        tone="subtle"
        anchor={tick === most ? 'end' : tick === 0 ? 'start' : 'middle'}
        x={place(tick)}
        y={bottom + 20}
        lines={[props.format(tick)]}
      />
    </g>
  ));
}
