import { formatNumber } from '../../i18n/format.ts';
import { labelSize, lineHeight, measureText, smallSize, widest, wrapText } from './text.ts';

/** A row of answers; `hidden` has too few people behind it and shows only why. */
export type LikertRow = {
  readonly id: string;
  readonly label: string;
} & (
  | {
      readonly kind: 'answers';
      /** One value a category: counts, or shares of any sum. */
      readonly values: readonly number[];
      /** People behind the bar, printed at its right end in a figure of shares. */
      readonly n?: number;
      /** A share in 0..1 that was there before: a hollow mark on the bar. */
      readonly before?: number;
    }
  | { readonly kind: 'hidden'; readonly why: string }
);

export type PlacedRow = LikertRow & {
  readonly lines: readonly string[];
  /** Top of the row, baseline of the first label line, top of the bar, and bottom of the row. */
  readonly y: number;
  readonly labelY: number;
  readonly barY: number;
  readonly below: number;
};

/** Below this width of its container a figure puts a row's label above its bar. */
export const narrowBelow = 480;

export const barHeight = 20;
const rowHeight = 32;
const axisHeight = 28;

/**
 * Places the rows of a Likert figure, all in px.
 *
 * @param head - height of the legend
 * @param open - height of the opened text below a row, by row id
 */
export function layoutLikert(spec: {
  readonly rows: readonly LikertRow[];
  readonly width: number;
  readonly shares: boolean;
  readonly head: number;
  readonly open: ReadonlyMap<string, number>;
}) {
  const { rows, width } = spec;
  const narrow = width < narrowBelow;
  const labels = rows.map((row) => row.label);
  const labelWidth = narrow ? width : Math.min(widest(labels, labelSize), Math.round(0.34 * width), 320);
  const left = narrow ? 0 : labelWidth + 16;
  const right = width - (spec.shares ? sideWidth(rows) : 0);
  let y = spec.head;
  const placed = rows.map((row): PlacedRow => {
    const lines = wrapText(row.label, labelWidth, measureText);
    const text = lines.length * lineHeight;
    const height = narrow ? text + barHeight + 16 : Math.max(rowHeight, text + 8);
    const barY = narrow ? y + text + 4 : y + (height - barHeight) / 2;
    const labelY = narrow ? y + 16 : y + (height - text) / 2 + 15;
    const below = y + height;
    const place = { ...row, lines, y, labelY, barY, below };
    y = below + (spec.open.get(row.id) ?? 0);
    return place;
  });
  return { rows: placed, labelWidth, left, right, top: spec.head, bottom: y, height: y + axisHeight };
}

/** Room for the number of people at the right end of the bars. */
function sideWidth(rows: readonly LikertRow[]): number {
  const texts = rows.map((row) =>
    row.kind === 'answers' && row.n !== undefined ? `n = ${formatNumber(row.n)}` : '',
  );
  const side = widest(texts, smallSize);
  return side === 0 ? 0 : side + 12;
}
