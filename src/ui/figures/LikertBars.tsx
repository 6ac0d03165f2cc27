import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { type AnswerScale, answerColours } from './answerColours.ts';
import { linear, ticksTo } from './axis.ts';
import { Hatches, LikertBar, LikertNumbers } from './LikertBar.tsx';
import { LikertLegend, legendHeight } from './LikertLegend.tsx';
import { Lines } from './Lines.tsx';
import { type LikertRow, likertColumns, placeLikert } from './likertLayout.ts';
import { RowDetail } from './RowDetail.tsx';
import { measureText, smallSize } from './text.ts';
import './figures.css';

export type LikertProps = {
  /** px at a root of 16 px, as `Figure` gives it. */
  readonly width: number;
  /** What a screen reader says of the drawing: the finding and the range. */
  readonly text: string;
  /** The answers in order, disagree to agree, or no and yes. */
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
  const place = linear([0, axis.kind === 'shares' ? 1 : axis.most], [columns.left, columns.right]);
  const bars = { place, colours, unit: axis.kind, hatch, end: width, link: props.detail !== undefined };
  return (
    <div class="figure-drawing">
      <svg
        viewBox={`0 0 ${width} ${bottom + axisHeight}`}
        role="img"
        aria-label={props.text}
        class="figure-svg"
      >
        <Hatches id={hatch} />
        <LikertLegend {...legend} />
        <AxisLines axis={axis} place={place} top={top} bottom={bottom} />
        {rows.map((row) => (
          <LikertBar key={row.id} row={row} {...bars} />
        ))}
        {axis.kind === 'shares' && <path class="figure-half" d={`M${place(0.5)} ${top}V${bottom}`} />}
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

function AxisLines(props: {
  readonly axis: LikertProps['axis'];
  readonly place: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}) {
  const { axis, place, top, bottom } = props;
  const most = axis.kind === 'shares' ? 1 : axis.most;
  const words = (tick: number) => {
    if (axis.kind === 'shares') return formatShare(tick);
    return tick === most ? `${formatNumber(tick)} ${axis.unit}` : formatNumber(tick);
  };
  const length = place(most) - place(0);
  const room = ((measureText(words(most), smallSize) + 24) / length) * most;
  const ticks = axis.kind === 'shares' ? [0, 0.5, 1] : ticksTo(most, length / tickSpace, room);
  return ticks.map((tick) => (
    <g key={tick}>
      <path class="figure-hairline" d={`M${place(tick)} ${top}V${bottom}`} />
      <Lines
        small
        tone="subtle"
        anchor={tick === most ? 'end' : tick === 0 ? 'start' : 'middle'}
        x={place(tick)}
        y={bottom + 20}
        lines={[words(tick)]}
      />
    </g>
  ));
}
