import { narrowBelow } from './likertLayout.ts';
import { narrowLayout } from './plotNarrow.ts';
import type { PlotLayout, PlotSpec } from './plotParts.ts';
import { columnsOf, wideLayout } from './plotWide.ts';

/** An axis shorter than this, in px, tells less than one under its words. */
const shortestAxis = 140;

/** Places rows, columns and brackets of a plot of marks, all in px. */
export function layoutPlot(spec: PlotSpec): PlotLayout {
  const columns = columnsOf(spec);
  const narrow = spec.width < narrowBelow || columns.right - columns.left < shortestAxis;
  return narrow ? narrowLayout(spec) : wideLayout(spec, columns);
}
