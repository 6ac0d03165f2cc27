import { domainOf } from './axis.ts';
import { DotMark } from './DotMark.tsx';
import { type Axis, PlotRows } from './PlotRows.tsx';
import { inParts } from './plotParts.ts';

export type SignedDotsProps = {
  readonly width: number;
  /** What a screen reader says of the drawing: the finding and the range. */
  readonly text: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** Below the label, as the level chosen. */
    readonly detail?: string;
    /** As a share. */
    readonly value: number;
    /** Ends of its interval, where there is one. */
    readonly interval?: readonly [number, number];
    /** Weak evidence: the dot is hollow and its line dashed. */
    readonly weak?: boolean;
    /** The value in words, with its interval as in "+4 (+1 tot +7)". */
    readonly text: string;
  }[];
  readonly axis: Axis;
  readonly heads: { readonly value: string };
};

/** The axis never shows less on either side of zero, or rounding would look like something. */
const leastReach = 0.05;

/** Parts of a share, each as a dot with its interval: left of zero against, right of it for. */
export function SignedDots(props: SignedDotsProps) {
  const { rows, width } = props;
  const { domain, ticks } = domainOf(
    [-leastReach, leastReach, ...rows.flatMap(({ value, interval = [] }) => [value, ...interval])],
    width < 800 ? 4 : 6,
  );
  return (
    <PlotRows
      {...props}
      rows={rows.map(({ id, label, detail, text }) => ({
        id,
        label,
        ...inParts(text),
        ...(detail && { note: { text: detail, tone: 'subtle' as const } }),
      }))}
      domain={domain}
      ticks={ticks}
      brackets={[]}
      mark={(i, place, y) => {
        const { value, interval, weak = false } = rows[i]!;
        return (
          <DotMark
            value={place(value)}
            interval={interval && [place(interval[0]), place(interval[1])]}
            y={y}
            weak={weak}
          />
        );
      }}
    />
  );
}
