import { lineHeight, smallSize } from './text.ts';

/** Some lines of text in a figure, the first on the baseline `y`. */
export function Lines(props: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly small?: boolean;
  readonly tone?: 'text' | 'subtle' | 'caution' | 'link';
  readonly anchor?: 'start' | 'middle' | 'end';
}) {
  const { x, y, lines, anchor = 'start', tone = 'text' } = props;
  return (
    <text class={`figure-${tone}`} text-anchor={anchor} {...(props.small && { 'font-size': smallSize })}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={y + i * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
