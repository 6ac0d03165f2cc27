import type { LinesProps } from './Lines.tsx';

/** One row of marks, in words. */
export type PlotRow = {
  readonly id: string;
  readonly label: string;
  /** Below the label: why the evidence is weak, or which level is meant. */
  readonly note?: { readonly text: string; readonly tone: 'subtle' | 'caution' };
  /** The value, and its interval as "(0,31 tot 0,53)"; absent where there is no mark. */
  readonly value?: string;
  readonly interval?: string;
  readonly certainty?: string;
  /** In the place of the mark: why there is none. */
  readonly missing?: string;
};

/** Rows `from` to `to` (both included) share a bracket with these words. */
export type Bracket = { readonly from: number; readonly to: number; readonly words: string };

export type PlotSpec = {
  /** px at a root of 16 px. */
  readonly width: number;
  readonly rows: readonly PlotRow[];
  readonly heads: { readonly value: string; readonly certainty?: string };
  readonly brackets: readonly Bracket[];
};

/** A row in its place: its texts, the height of its mark, and its top and bottom, in px. */
export type PlacedPlotRow = {
  readonly id: string;
  readonly texts: readonly LinesProps[];
  readonly markY: number;
  readonly y: number;
  readonly below: number;
};

export type PlotLayout = {
  readonly rows: readonly PlacedPlotRow[];
  readonly heads: readonly LinesProps[];
  /** Ends of the axis. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Where the axis' lines run: from top to bottom, or on a phone beside each mark. */
  readonly bands: readonly (readonly [number, number])[];
  readonly brackets: readonly { readonly path: string; readonly words: LinesProps | undefined }[];
};

/** Room at both ends of the axis for half of the outer ticks' words. */
export const axisEdge = 16;

/** "0,42 (0,31 tot 0,53)" as value and interval, so that the values stand right under each other. */
export function inParts(text: string): { value: string; interval?: string } {
  const at = text.indexOf(' (');
  return at < 0 ? { value: text } : { value: text.slice(0, at), interval: text.slice(at + 1) };
}
