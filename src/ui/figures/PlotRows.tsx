import type { ComponentChildren } from 'preact';
import { linear } from './axis.ts';
import { Lines } from './Lines.tsx';
import { type Bracket, layoutPlot, type PlotRow } from './plotLayout.ts';
import './figures.css';

export type Axis = { readonly label: string; readonly format: (value: number) => string };

/**
 * Rows with a mark on one common axis: label at the left, mark, and the value as text in a right column.
 * On a phone label and value stand above the mark.
 */
export function PlotRows(props: {
  readonly width: number;
  readonly text: string;
  readonly rows: readonly PlotRow[];
  readonly axis: Axis;
  readonly domain: readonly [number, number];
  readonly marks: readonly number[];
  readonly heads: { readonly value: string; readonly certainty?: string };
  readonly brackets: readonly Bracket[];
  readonly mark: (index: number, place: (value: number) => number, y: number) => ComponentChildren;
}) {
  const { width, rows, axis, domain, heads } = props;
  const layout = layoutPlot({ width, rows, heads, brackets: props.brackets });
  const place = linear(domain, [layout.left, layout.right]);
  return (
    <div class="figure-drawing">
      <svg viewBox={`0 0 ${width} ${layout.height}`} role="img" aria-label={props.text} class="figure-svg">
        {layout.heads.map((head) => (
          <Lines key={head.lines.join()} small tone="subtle" x={head.x} y={head.y} lines={head.lines} />
        ))}
        {props.marks.map((mark) => (
          <g key={mark}>
            <line
              class={mark === 0 ? 'figure-zero' : 'figure-hairline'}
              x1={place(mark)}
              x2={place(mark)}
              y1={layout.top}
              y2={layout.bottom}
            />
            <Lines
              small
              tone="subtle"
              anchor="middle"
              x={place(mark)}
              y={layout.bottom + 20}
              lines={[axis.format(mark)]}
            />
          </g>
        ))}
        <Lines
          small
          tone="subtle"
          x={layout.left - 8}
          y={layout.bottom + 42}
          lines={layout.axisLines(axis.label)}
        />
        {layout.rows.map((row, i) => (
          <g key={row.id}>
            {row.texts.map((text) => (
              <Lines key={text.y + text.x} {...text} />
            ))}
            {props.mark(i, place, row.markY)}
          </g>
        ))}
        {layout.brackets.map((bracket) => (
          <g key={bracket.path}>
            <path class="figure-bracket" d={bracket.path} />
            <Lines small tone="subtle" x={bracket.x} y={bracket.y} lines={bracket.lines} />
          </g>
        ))}
      </svg>
    </div>
  );
}
