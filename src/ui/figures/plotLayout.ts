import { narrowBelow } from './likertLayout.ts';
import { lineHeight, measureText, smallSize, widest, wrapText } from './text.ts';

/** One row of marks, in words. */
export type PlotRow = {
  readonly id: string;
  readonly label: string;
  /** Below the label: why the evidence is weak, or which level is meant. */
  readonly note?: { readonly text: string; readonly tone: 'subtle' | 'caution' };
  /** Value and interval; absent where there is no mark. */
  readonly value?: string;
  readonly certainty?: string;
  /** In the place of the mark: why there is none. */
  readonly missing?: string;
};

/** Rows `from` to `to` (both included) share a bracket with these words. */
export type Bracket = { readonly from: number; readonly to: number; readonly words: string };

type Text = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly small?: boolean;
  readonly tone: 'text' | 'subtle' | 'caution';
};

type Spec = {
  readonly width: number;
  readonly rows: readonly PlotRow[];
  readonly heads: { readonly value: string; readonly certainty?: string };
  readonly brackets: readonly Bracket[];
};

const rowHeight = 32;
const axisHeight = 52;
/** Room at both ends of the axis for half of the outer ticks' words. */
const axisEdge = 16;
const gap = 24;

/** Places rows, columns and brackets, all in px. */
export function layoutPlot(spec: Spec) {
  return spec.width < narrowBelow ? narrowLayout(spec) : wideLayout(spec);
}

function wideLayout(spec: Spec) {
  const { width, rows, heads } = spec;
  const bracketWidth = spec.brackets.length > 0 ? 88 : 0;
  // Beside the value where there is room, else under it.
  const beside = width >= 800 && rows.some((row) => row.certainty);
  const certainties = rows.map((row) => row.certainty ?? '');
  const certaintyWidth = beside ? Math.min(180, Math.max(120, widest(certainties, smallSize))) : 0;
  const under = beside ? 0 : widest(certainties, smallSize);
  const valueWidth = Math.max(widest(rows.map((row) => row.value ?? '')), Math.min(under, 180));
  const labelWidth = Math.min(widest(rows.map((row) => row.label)), Math.round(0.32 * width), 340);
  const left = labelWidth + gap + axisEdge;
  const certaintyX = width - bracketWidth - certaintyWidth;
  const valueX = certaintyX - valueWidth - (beside ? gap : 0);
  const right = valueX - gap - axisEdge;
  const valueHead = wrapText(heads.value, valueWidth, measureText, smallSize);
  const certaintyHead =
    beside && heads.certainty ? wrapText(heads.certainty, certaintyWidth, measureText, smallSize) : [];
  const headLines = Math.max(valueHead.length, certaintyHead.length);
  const top = headLines * lineHeight + 12;
  const headAt = (x: number, lines: string[]) => ({
    x,
    y: 14 + (headLines - lines.length) * lineHeight,
    lines,
  });
  let y = top;
  const placed = rows.map((row) => {
    const label = wrapText(row.label, labelWidth, measureText);
    const note = row.note ? wrapText(row.note.text, labelWidth, measureText, smallSize) : [];
    const missing = row.missing ? wrapText(row.missing, certaintyX - left, measureText, smallSize) : [];
    const certainty = row.certainty
      ? wrapText(row.certainty, beside ? certaintyWidth : valueWidth, measureText, smallSize)
      : [];
    const value = row.value ? [row.value] : [];
    const right = beside ? Math.max(value.length, certainty.length) : value.length + certainty.length;
    const most = Math.max(label.length + note.length, missing.length, right);
    const height = Math.max(rowHeight, most * lineHeight + 12);
    const first = y + 21;
    const texts: Text[] = [
      { x: 0, y: first, lines: label, tone: 'text' },
      {
        x: 0,
        y: first + label.length * lineHeight,
        lines: note,
        small: true,
        tone: row.note?.tone ?? 'subtle',
      },
      { x: left, y: first, lines: missing, small: true, tone: 'subtle' },
      { x: valueX, y: first, lines: value, tone: 'text' },
      beside
        ? { x: certaintyX, y: first, lines: certainty, small: true, tone: 'subtle' }
        : { x: valueX, y: first + lineHeight, lines: certainty, small: true, tone: 'subtle' },
    ];
    const place = {
      id: row.id,
      texts: texts.filter((text) => text.lines.length > 0),
      markY: y + 16,
      y,
      below: y + height,
    };
    y += height;
    return place;
  });
  return {
    rows: placed,
    heads: [headAt(valueX, valueHead), headAt(certaintyX, certaintyHead)].filter(
      (head) => head.lines.length > 0,
    ),
    left,
    right,
    top,
    bottom: y,
    height: y + axisHeight,
    axisLines: (label: string) => wrapText(label, right - left + 48, measureText, smallSize),
    brackets: spec.brackets.map(({ from, to, words }) => {
      const start = placed[from]!.y + 6;
      const end = placed[to]!.below - 6;
      const x = width - bracketWidth + 12;
      const lines = wrapText(words, bracketWidth - 22, measureText, smallSize);
      const middle = (start + end) / 2 - (lines.length * lineHeight) / 2 + 15;
      return { path: `M${x - 6} ${start}h6V${end}h-6`, x: x + 8, y: middle, lines };
    }),
  };
}

function narrowLayout(spec: Spec) {
  const { width, rows } = spec;
  const indent = spec.brackets.length > 0 ? 16 : 0;
  const text = width - indent;
  const left = indent + axisEdge;
  const right = width - axisEdge;
  const heads = wrapText(
    [spec.heads.value, spec.heads.certainty].filter(Boolean).join(' · '),
    text,
    measureText,
    smallSize,
  );
  const top = heads.length * lineHeight + 4;
  let y = top;
  const placed = rows.map((row, i) => {
    const bracket = spec.brackets.find(({ from }) => from === i);
    const parts: { lines: string[]; small?: boolean; tone: Text['tone'] }[] = [
      {
        lines: bracket ? wrapText(bracket.words, text, measureText, smallSize) : [],
        small: true,
        tone: 'subtle',
      },
      { lines: wrapText(row.label, text, measureText), tone: 'text' },
      {
        lines: row.note ? wrapText(row.note.text, text, measureText, smallSize) : [],
        small: true,
        tone: row.note?.tone ?? 'subtle',
      },
      {
        lines: wrapText(
          [row.value, row.certainty].filter(Boolean).join(' · '),
          text,
          measureText,
          smallSize,
        ).filter(Boolean),
        small: true,
        tone: 'text',
      },
      {
        lines: row.missing ? wrapText(row.missing, text, measureText, smallSize) : [],
        small: true,
        tone: 'subtle',
      },
    ];
    let baseline = y + 8 + 15;
    const texts: Text[] = parts.flatMap((part) => {
      if (part.lines.length === 0) return [];
      const placedText = { ...part, x: indent, y: baseline };
      baseline += part.lines.length * lineHeight;
      return [placedText];
    });
    const markY = baseline - 4;
    const below = row.missing ? baseline - 4 : markY + 14;
    const place = { id: row.id, texts, markY, y, below };
    y = below;
    return place;
  });
  return {
    rows: placed,
    heads: [{ x: 0, y: 14, lines: heads }],
    left,
    right,
    top,
    bottom: y,
    height: y + axisHeight,
    axisLines: (label: string) => wrapText(label, width - left, measureText, smallSize),
    brackets: spec.brackets.map(({ from, to }) => {
      const start = placed[from]!.y + 8;
      const end = placed[to]!.below;
      return { path: `M6 ${start}h-6V${end}h6`, x: 0, y: 0, lines: [] as string[] };
    }),
  };
}
