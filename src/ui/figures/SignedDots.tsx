import { domainOf } from './axis.ts';
import { type Axis, PlotRows } from './PlotRows.tsx';

export type SignedDotsProps = {
  readonly width: number;
  /** What a screen reader says of the drawing: the finding and the range. */
  readonly text: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** Below the label, as the level chosen. */
    readonly detail?: string;
    readonly value: number;
    /** Weak evidence: the dot is hollow and its line dashed. */
    readonly weak?: boolean;
    /** The value in words. */
    readonly text: string;
  }[];
  readonly axis: Axis;
  readonly heads: { readonly value: string };
};

/** Parts that add up, each as a dot with its line from zero: to the left against, to the right for. */
export function SignedDots(props: SignedDotsProps) {
  const { rows, width } = props;
  const { domain, ticks } = domainOf(
    rows.map((row) => row.value),
    width < 800 ? 4 : 6,
  );
  return (
    <PlotRows
      {...props}
      rows={rows.map(({ id, label, detail, text }) => ({
        id,
        label,
        value: text,
        ...(detail && { note: { text: detail, tone: 'subtle' as const } }),
      }))}
      domain={domain}
      ticks={ticks}
      brackets={[]}
      mark={(i, place, y) => {
        const { value, weak } = rows[i]!;
        const x = place(value);
        return (
          <>
            <path class={weak ? 'figure-line figure-dashed' : 'figure-line'} d={`M${place(0)} ${y}H${x}`} />
            <circle class={weak ? 'figure-hollow' : 'figure-mark'} cx={x} cy={y} r={4} />
          </>
        );
      }}
    />
  );
}
