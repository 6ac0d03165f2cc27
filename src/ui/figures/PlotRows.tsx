import type { ComponentChildren } from 'preact';
import { linear, tickDecimals } from './axis.ts';
import { Lines } from './Lines.tsx';
import { layoutPlot } from './plotLayout.ts';
import type { PlotLayout, PlotSpec } from './plotParts.ts';
import { lineHeight, measureText, smallSize, wrapText } from './text.ts';
import './figures.css';

/** What the axis measures, with its unit, and how its ticks read, in as many decimals as these need. */
export type Axis = {
  readonly label: string;
  readonly format: (value: number, decimals: number) => string;
};

/** What a mark is, in words beside one. */
export type LegendLine = {
  readonly words: string;
  readonly mark: (x: number, y: number) => ComponentChildren;
};

/** With one line of what the axis measures. */
const axisHeight = 52;
const legendHeight = 26;

/** Rows with a mark on one common axis, and the numbers as text beside or above it. */
export function PlotRows(
  props: PlotSpec & {
    readonly text: string;
    readonly axis: Axis;
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    /** A row's mark at height `y`. */
    readonly mark: (row: number, place: (value: number) => number, y: number) => ComponentChildren;
    readonly legend?: readonly LegendLine[];
  },
) {
  const { width, axis, legend = [] } = props;
  const layout = layoutPlot(props);
  const { left, right, bottom } = layout;
  const place = linear(props.domain, [left, right]);
  const decimals = tickDecimals(props.ticks);
  const unit = wrapText(axis.label, width - left, measureText, smallSize);
  const axisEnd = bottom + axisHeight + (unit.length - 1) * lineHeight;
  return (
    <svg
      viewBox={`0 0 ${width} ${axisEnd + legend.length * legendHeight}`}
      role="img"
      aria-label={props.text}
      class="figure-svg"
    >
      {layout.heads.map((head) => (
        <Lines key={head.x} {...head} />
      ))}
      {props.ticks.map((tick) => (
        <Tick
          key={tick}
          zero={tick === 0}
          x={place(tick)}
          words={axis.format(tick, decimals)}
          layout={layout}
        />
      ))}
      <Lines small tone="subtle" x={left} y={bottom + 44} lines={unit} />
      {layout.rows.map((row, i) => (
        <g key={row.id}>
          {row.texts.map((text) => (
            <Lines key={`${text.x} ${text.y}`} {...text} />
          ))}
          {props.mark(i, place, row.markY)}
        </g>
      ))}
      <Legend lines={legend} x={left + 10} y={axisEnd} />
      {layout.brackets.map(({ path, words }) => (
        <g key={path}>
          <path class="figure-bracket" d={path} />
          {words && <Lines {...words} />}
        </g>
      ))}
    </svg>
  );
}

/** A line of the axis through all rows, and its value below them. */
function Tick(props: {
  readonly zero: boolean;
  readonly x: number;
  readonly words: string;
  readonly layout: PlotLayout;
}) {
  const { x, layout } = props;
  return (
    <g>
      <path
        class={props.zero ? 'figure-zero' : 'figure-hairline'}
        d={layout.bands.map(([from, to]) => `M${x} ${from}V${to}`).join('')}
      />
      <Lines small tone="subtle" anchor="middle" x={x} y={layout.bottom + 20} lines={[props.words]} />
    </g>
  );
}

function Legend(props: { readonly lines: readonly LegendLine[]; readonly x: number; readonly y: number }) {
  return (
    <>
      {props.lines.map(({ words, mark }, l) => {
        const y = props.y + (l + 0.5) * legendHeight;
        return (
          <g key={words}>
            {mark(props.x, y)}
            <Lines small tone="subtle" x={props.x + 20} y={y + 5} lines={[words]} />
          </g>
        );
      })}
    </>
  );
}
