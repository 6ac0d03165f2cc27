import type { LinesProps } from './Lines.tsx';
import { axisEdge, type PlacedPlotRow, type PlotLayout, type PlotRow, type PlotSpec } from './plotParts.ts';
import { lineHeight, measureText, smallSize, wrapText } from './text.ts';

/** For phones: label and numbers stand above the mark, brackets at the left. */
export function narrowLayout(spec: PlotSpec): PlotLayout {
  const indent = spec.brackets.length > 0 ? 16 : 0;
  const head = spec.heads.certainty ? `${spec.heads.value} · ${spec.heads.certainty}` : spec.heads.value;
  const heads = wrapText(head, spec.width, measureText, smallSize);
  const rows: PlacedPlotRow[] = [];
  let y = heads.length * lineHeight + 4;
  for (const [i, row] of spec.rows.entries()) {
    const bracket = spec.brackets.find(({ from }) => from === i);
    const placed = placeRow(row, { x: indent, y, width: spec.width - indent }, bracket?.words);
    rows.push(placed);
    y = placed.below;
  }
  return {
    rows,
    heads: [{ x: 0, y: 14, lines: heads, small: true, tone: 'subtle' }],
    left: indent + axisEdge,
    right: spec.width - axisEdge,
    bottom: y,
    bands: rows.flatMap((row, i) => (spec.rows[i]!.missing ? [] : [[row.markY - 8, row.markY + 8] as const])),
    brackets: spec.brackets.map(({ from, to }) => ({
      path: `M6 ${rows[from]!.y + 10}h-6V${rows[to]!.below}h6`,
      words: undefined,
    })),
  };
}

function placeRow(
  row: PlotRow,
  place: { readonly x: number; readonly y: number; readonly width: number },
  bracket: string | undefined,
): PlacedPlotRow {
  const value = [row.value, row.interval].filter(Boolean).join(' ');
  const numbers = [value, row.certainty].filter(Boolean).join(' · ');
  const parts: readonly (readonly [string | undefined, Pick<LinesProps, 'small' | 'tone'>])[] = [
    [bracket, { small: true, tone: 'subtle' }],
    [row.label, {}],
    [row.note?.text, { small: true, tone: row.note?.tone ?? 'subtle' }],
    [numbers, { small: true }],
    [row.missing, { small: true, tone: 'subtle' }],
  ];
  let baseline = place.y + 23;
  const texts: LinesProps[] = [];
  for (const [text, look] of parts) {
    if (!text) continue;
    const lines = wrapText(text, place.width, measureText, look.small ? smallSize : undefined);
    texts.push({ ...look, x: place.x, y: baseline, lines });
    baseline += lines.length * lineHeight;
  }
  const markY = baseline - 4;
  return { id: row.id, texts, markY, y: place.y, below: row.missing ? markY : markY + 14 };
}
