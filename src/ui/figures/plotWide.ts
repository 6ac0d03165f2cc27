import type { LinesProps } from './Lines.tsx';
import { axisEdge, type PlacedPlotRow, type PlotLayout, type PlotRow, type PlotSpec } from './plotParts.ts';
import { lineHeight, measureText, smallSize, widest, wrapText } from './text.ts';

const rowHeight = 32;
const gap = 24;
/** Where a bracket's words begin, from the bracket on. */
const wordsFrom = 14;
/** Rank certainty has a column of its own from here, below it stands under the value. */
const columnFrom = 1000;
/** From here, as on paper, rank certainty has room for its words in one line. */
const wideWordsFrom = 800;

type Columns = ReturnType<typeof columnsOf>;

/** Where the columns of a wide plot stand: label, axis, value, certainty, bracket; in px. */
export function columnsOf({ width, rows, brackets }: PlotSpec) {
  const certainties = rows.map((row) => row.certainty ?? '');
  const certaintyWidth = Math.min(widest(certainties, smallSize), width < wideWordsFrom ? 150 : 220);
  const beside = width >= columnFrom && certaintyWidth > 0;
  const value = widest(rows.map((row) => row.value ?? ''));
  const interval = widest(rows.map((row) => row.interval ?? ''));
  const values = value + (interval > 0 ? interval + 5 : 0);
  const notes = rows.map((row) => row.note?.text ?? '');
  const words = Math.max(widest(rows.map((row) => row.label)), widest(notes, smallSize));
  const label = Math.min(words, Math.round(0.27 * width), 320);
  const bracketX = width - bracketWidth(brackets);
  const certaintyX = beside ? bracketX - certaintyWidth - gap : bracketX;
  const valueX =
    certaintyX - Math.max(values, beside ? 0 : certaintyWidth) - (beside || brackets.length > 0 ? gap : 0);
  return {
    label,
    left: label + gap + axisEdge,
    right: valueX - gap - axisEdge,
    valueX,
    valueEnd: valueX + value,
    values,
    beside,
    certaintyX: beside ? certaintyX : valueX,
    certaintyWidth,
    bracketX,
  };
}

/** Room for a bracket and its words, each of which stands whole on a line. */
function bracketWidth(brackets: PlotSpec['brackets']): number {
  const words = brackets.flatMap((bracket) => bracket.words.split(' '));
  return words.length === 0 ? 0 : wordsFrom + Math.max(62, widest(words, smallSize));
}

/** Label at the left, mark, and the numbers as text at the right. */
export function wideLayout(spec: PlotSpec, columns: Columns): PlotLayout {
  const heads = headsOf(spec, columns);
  const rows: PlacedPlotRow[] = [];
  let y = heads.height;
  for (const row of spec.rows) {
    const placed = placeRow(row, columns, y);
    rows.push(placed);
    y = placed.below;
  }
  return {
    rows,
    heads: heads.lines,
    left: columns.left,
    right: columns.right,
    bottom: y,
    bands: [[heads.height, y]],
    brackets: spec.brackets.map(({ from, to, words }) => {
      const start = rows[from]!.y + 6;
      const end = rows[to]!.below - 6;
      const x = columns.bracketX;
      const lines = wrapText(words, spec.width - x - wordsFrom, measureText, smallSize);
      const y = (start + end - lines.length * lineHeight) / 2 + 15;
      return {
        path: `M${x} ${start}h6V${end}h-6`,
        words: { x: x + wordsFrom, y, lines, small: true, tone: 'subtle' },
      };
    }),
  };
}

function headsOf({ heads }: PlotSpec, columns: Columns): { lines: LinesProps[]; height: number } {
  const value = wrapText(heads.value, Math.max(columns.values, 90), measureText, smallSize);
  const certainty = columns.beside
    ? wrapText(heads.certainty ?? '', columns.certaintyWidth, measureText, smallSize)
    : [];
  const most = Math.max(value.length, certainty.length);
  const head = (x: number, lines: string[]): LinesProps => {
    return { x, y: 14 + (most - lines.length) * lineHeight, lines, small: true, tone: 'subtle' };
  };
  return {
    lines: [head(columns.valueX, value), head(columns.certaintyX, certainty)],
    height: most * lineHeight + 12,
  };
}

function placeRow(row: PlotRow, columns: Columns, y: number): PlacedPlotRow {
  const first = y + 21;
  const label = wrapText(row.label, columns.label, measureText);
  const note = linesOf(row.note?.text, columns.label);
  const missing = linesOf(row.missing, columns.valueX + columns.values - columns.left);
  const certainty = linesOf(row.certainty, columns.certaintyWidth);
  const beside = columns.beside ? certainty.length : certainty.length + 1;
  const most = Math.max(label.length + note.length, missing.length, beside);
  const certaintyY = columns.beside ? first : first + lineHeight;
  const texts: LinesProps[] = [
    { x: 0, y: first, lines: label },
    {
      x: 0,
      y: first + label.length * lineHeight,
      lines: note,
      small: true,
      tone: row.note?.tone ?? 'subtle',
    },
    { x: columns.left + 8, y: first, lines: missing, small: true, tone: 'subtle', over: true },
    { x: columns.valueEnd, y: first, lines: row.value ? [row.value] : [], anchor: 'end' },
    { x: columns.valueEnd + 5, y: first, lines: row.interval ? [row.interval] : [] },
    { x: columns.certaintyX, y: certaintyY, lines: certainty, small: true, tone: 'subtle' },
  ];
  return { id: row.id, texts, markY: y + 16, y, below: y + Math.max(rowHeight, most * lineHeight + 12) };
}

function linesOf(text: string | undefined, width: number): string[] {
  return text ? wrapText(text, width, measureText, smallSize) : [];
}
