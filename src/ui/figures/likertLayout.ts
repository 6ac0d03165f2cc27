import { formatNumber } from '../../i18n/format.ts';
import { lineHeight, measureText, smallSize, widest, wrapText } from './text.ts';

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
  /** Baseline of the first label line, top of the bar, bottom of the row, and of the text opened below it. */
  readonly labelY: number;
  readonly barY: number;
  readonly below: number;
  readonly after: number;
};

/** Below this width of its container a figure puts a row's label above its bar. */
export const narrowBelow = 480;

export const barHeight = 20;
const rowHeight = 32;

/** Where labels end and bars begin and end, in px. On a phone labels stand above the bars. */
export function likertColumns(rows: readonly LikertRow[], width: number, shares: boolean) {
  const narrow = width < narrowBelow;
  const labels = rows.map((row) => row.label);
  const labelWidth = narrow ? width : Math.min(widest(labels), Math.round(0.34 * width), 320);
  const left = narrow ? 0 : labelWidth + 16;
  return { narrow, labelWidth, left, right: width - (shares ? sideWidth(rows) : 0) };
}

/**
 * Places the rows of a Likert figure, all in px.
 *
 * @param head - height of the legend
 * @param open - height of the opened text below a row, by row id
 */
export function placeLikert(
  rows: readonly LikertRow[],
  { narrow, labelWidth }: ReturnType<typeof likertColumns>,
  head: number,
  open: ReadonlyMap<string, number>,
): PlacedRow[] {
  let y = head;
  return rows.map((row): PlacedRow => {
    const lines = wrapText(row.label, labelWidth, measureText);
    const text = lines.length * lineHeight;
    const height = narrow ? text + barHeight + 16 : Math.max(rowHeight, text + 8);
    const barY = narrow ? y + text + 4 : y + (height - barHeight) / 2;
    const labelY = narrow ? y + 16 : y + (height - text) / 2 + 15;
    const below = y + height;
    const place = { ...row, lines, labelY, barY, below, after: below + (open.get(row.id) ?? 0) };
    y = place.after;
    return place;
  });
}

/** Room for the number of people at the right end of the bars. */
function sideWidth(rows: readonly LikertRow[]): number {
  const texts = rows.map((row) =>
    row.kind === 'answers' && row.n !== undefined ? `n = ${formatNumber(row.n)}` : '',
  );
  const side = widest(texts, smallSize);
  return side === 0 ? 0 : side + 12;
}
