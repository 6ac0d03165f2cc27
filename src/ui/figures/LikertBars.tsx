import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { type AnswerScale, answerColours } from './answerColours.ts';
import { linear, ticksTo } from './axis.ts';
import { Hatches, LikertBar } from './LikertBar.tsx';
import { LikertLegend, legendHeight } from './LikertLegend.tsx';
import { Lines } from './Lines.tsx';
import { type LikertRow, layoutLikert } from './likertLayout.ts';
import { RowDetail } from './RowDetail.tsx';
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

/** Answers stacked per row, as counts or to 100%. */
export function LikertBars(props: LikertProps) {
  const { width, rows, categories, axis } = props;
  const [open, setOpen] = useState<ReadonlyMap<string, number>>(new Map());
  const hatch = useId();
  const colours = answerColours(props.scale, categories.length);
  const legend = { categories, colours, width };
  const layout = layoutLikert({
    rows,
    width,
    shares: axis.kind === 'shares',
    head: legendHeight(legend),
    open,
  });
  const most = axis.kind === 'shares' ? 1 : axis.most;
  const place = linear([0, most], [layout.left, layout.right]);
  const toggle = (id: string) => {
    const next = new Map(open);
    if (!next.delete(id)) next.set(id, 0);
    setOpen(next);
  };
  const marks = axis.kind === 'shares' ? [0, 0.5, 1] : ticksTo(most, (layout.right - layout.left) / 64);
  const markText = (mark: number) => {
    if (axis.kind === 'shares') return formatShare(mark);
    return mark === most ? `${formatNumber(mark)} ${axis.unit}` : formatNumber(mark);
  };
  return (
    <div class="figure-drawing">
      <svg viewBox={`0 0 ${width} ${layout.height}`} role="img" aria-label={props.text} class="figure-svg">
        <Hatches id={hatch} />
        <LikertLegend {...legend} left={layout.left} right={layout.right} />
        {marks.map((mark) => (
          <g key={mark}>
            <line
              class="figure-hairline"
              x1={place(mark)}
              x2={place(mark)}
              y1={layout.top}
              y2={layout.bottom}
            />
            <Lines
              small
              tone="subtle"
              anchor={mark === most ? 'end' : mark === 0 ? 'start' : 'middle'}
              x={place(mark)}
              y={layout.bottom + 20}
              lines={[markText(mark)]}
            />
          </g>
        ))}
        {layout.rows.map((row) => (
          <LikertBar
            key={row.id}
            row={row}
            place={place}
            colours={colours}
            unit={axis.kind}
            hatch={hatch}
            end={width}
            link={props.detail !== undefined}
          />
        ))}
        {axis.kind === 'shares' && (
          <line class="figure-half" x1={place(0.5)} x2={place(0.5)} y1={layout.top} y2={layout.bottom} />
        )}
      </svg>
      {props.detail &&
        layout.rows.map((row) => (
          <RowDetail
            key={row.id}
            row={row}
            width={layout.labelWidth}
            open={open.has(row.id)}
            onToggle={() => toggle(row.id)}
            onHeight={(height) => setOpen((was) => new Map(was).set(row.id, height))}
          >
            {props.detail!(row.id)}
          </RowDetail>
        ))}
    </div>
  );
}
