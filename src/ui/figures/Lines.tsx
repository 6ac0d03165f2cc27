import { lineHeight, smallSize } from './text.ts';

export type LinesProps = {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly small?: boolean;
  readonly tone?: 'text' | 'subtle' | 'caution' | 'link';
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Set over lines of the figure, which it then breaks. */
  readonly over?: boolean;
};

/** Some lines of text in a figure. */
export function Lines({ x, y, lines, small, tone = 'text', anchor = 'start', over }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <text
      class={over ? `figure-${tone} figure-over` : `figure-${tone}`}
      text-anchor={anchor}
      {...(small && { 'font-size': smallSize })}
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={y + i * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
