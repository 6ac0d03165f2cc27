/**
 * An estimate as a dot on the line of its interval, whose ends have caps. With weak evidence the dot is
 * hollow and the line dashed. All in px.
 */
export function DotMark(props: {
  readonly value: number;
  readonly interval: readonly [number, number] | undefined;
  readonly y: number;
  readonly weak: boolean;
}) {
  const { value, interval, y, weak } = props;
  return (
    <>
      {interval && (
        <>
          <path
            class={weak ? 'figure-line figure-dashed' : 'figure-line'}
            d={`M${interval[0]} ${y}H${interval[1]}`}
          />
          <path class="figure-line" d={`M${interval[0]} ${y - 3}v6M${interval[1]} ${y - 3}v6`} />
        </>
      )}
      <circle class={weak ? 'figure-hollow' : 'figure-mark'} cx={value} cy={y} r={4} />
    </>
  );
}
