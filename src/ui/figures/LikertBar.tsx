import { formatNumber, formatShare } from '../../i18n/format.ts';
import { type AnswerColour, partStyle } from './answerColours.ts';
import { Lines } from './Lines.tsx';
import { barHeight, type PlacedRow } from './likertLayout.ts';
import { type Segment, shares, stack } from './segments.ts';
import { measureText, smallSize } from './text.ts';

type BarProps = {
  readonly row: PlacedRow;
  readonly place: (value: number) => number;
  readonly colours: readonly AnswerColour[];
  readonly unit: 'counts' | 'shares';
  /** Id of the hatch patterns. */
  readonly hatch: string;
  /** Right edge of the figure. */
  readonly end: number;
  readonly link: boolean;
};

/** One row: its label, its bar, and what stands at the bar's right end. */
export function LikertBar(props: BarProps) {
  const { row } = props;
  return (
    <g>
      <Lines x={0} y={row.labelY} lines={row.lines} tone={props.link ? 'link' : 'text'} />
      {row.kind === 'hidden' ? <HiddenBar {...props} why={row.why} /> : <AnswersBar {...props} row={row} />}
    </g>
  );
}

function HiddenBar({ row, place, hatch, why }: BarProps & { readonly why: string }) {
  return (
    <>
      <rect
        class="figure-stub"
        x={place(0)}
        y={row.barY}
        width={32}
        height={barHeight}
        fill={`url(#${hatch}-stub)`}
      />
      <Lines small tone="subtle" x={place(0) + 42} y={row.barY + 15} lines={[why]} />
    </>
  );
}

function AnswersBar(props: BarProps & { readonly row: PlacedRow & { readonly kind: 'answers' } }) {
  const { row, place, unit, end } = props;
  const values = unit === 'shares' ? shares(row.values) : row.values;
  const segments = stack(values);
  const last = segments.at(-1)?.end ?? 0;
  return (
    <>
      <rect
        class="figure-outline"
        x={place(0)}
        y={row.barY}
        width={place(last) - place(0)}
        height={barHeight}
      />
      {segments.map((segment) => (
        <Part
          key={segment.category}
          {...props}
          segment={segment}
          first={segment.start === 0}
          last={segment.end === last}
        />
      ))}
      {row.before !== undefined && (
        <circle class="figure-hollow" cx={place(row.before)} cy={row.barY + barHeight / 2} r={5} />
      )}
      {unit === 'shares' && row.n !== undefined && (
        <Lines
          small
          tone="subtle"
          anchor="end"
          x={end}
          y={row.barY + 15}
          lines={[`n = ${formatNumber(row.n)}`]}
        />
      )}
    </>
  );
}

/** The bar's 1 px outline, and 2 px of background between neighbours. */
const edge = 1;

function Part(props: BarProps & { segment: Segment; first: boolean; last: boolean }) {
  const { segment, place, colours, row, hatch } = props;
  const colour = colours[segment.category]!;
  const x = place(segment.start) + edge;
  const width = Math.max(1, place(segment.end) - edge - x);
  const box = { x, y: row.barY + edge, width, height: barHeight - 2 * edge };
  return (
    <g class="figure-part" style={partStyle(colour)}>
      <rect class="figure-fill" {...box} />
      {colour.hatched && <rect class="figure-hatch" {...box} fill={`url(#${hatch}-disagree)`} />}
    </g>
  );
}

/** What a number leaves free at either side, in px: within its segment, and before the line at 50%. */
const spare = 6;

/** The numbers of a row's segments, where they fit; beside the line at 50%, which would strike them through. */
export function LikertNumbers(props: Pick<BarProps, 'row' | 'place' | 'colours' | 'unit'>) {
  const { row, place, unit } = props;
  if (row.kind === 'hidden') return null;
  return stack(unit === 'shares' ? shares(row.values) : row.values).map(({ category, value, start, end }) => {
    const text = unit === 'shares' ? formatShare(value) : formatNumber(value);
    const reach = measureText(text, smallSize) / 2 + spare;
    const [from, to] = [place(start) + edge + reach, place(end) - edge - reach];
    if (from > to) return null;
    const middle = (from + to) / 2;
    const x = unit === 'shares' ? besideLine(middle, place(0.5), reach, from, to) : middle;
    if (x === undefined) return null;
    return (
      <g key={category} class="figure-part" style={partStyle(props.colours[category]!)}>
        <text class="figure-number" x={x} y={row.barY + 15} text-anchor="middle" font-size={smallSize}>
          {text}
        </text>
      </g>
    );
  });
}

/** The place between two others nearest to the middle that keeps off a line; undefined where there is none. */
function besideLine(
  middle: number,
  line: number,
  reach: number,
  from: number,
  to: number,
): number | undefined {
  if (Math.abs(middle - line) >= reach) return middle;
  const beside = [line - reach, line + reach].filter((x) => x >= from && x <= to);
  return beside.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}

/**
 * 45° hatches: over the disagree side, or the third and fourth profile, in print and forced colours, and for what is
 * hidden.
 */
export function Hatches({ id }: { readonly id: string }) {
  const pattern = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return (
    <defs>
      <pattern id={`${id}-disagree`} {...pattern}>
        <line class="figure-hatch-line" x1={0} x2={0} y1={0} y2={6} />
      </pattern>
      <pattern id={`${id}-stub`} {...pattern}>
        <line class="figure-stub-line" x1={0} x2={0} y1={0} y2={6} />
      </pattern>
    </defs>
  );
}
