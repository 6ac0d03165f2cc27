import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { formatNumber } from '../../i18n/format.ts';
import { tickDecimals } from './axis.ts';
import { smallSize, widest } from './text.ts';

/** Between the values of an axis and what is drawn, with some left for the values' own edge. */
const axisGap = 10;

/** An empty chart of one line in the page's own colours and typeface. */
export function plotPath(box: HTMLElement, label: string, height: number): uPlot {
  const style = getComputedStyle(box);
  const token = (name: string) => style.getPropertyValue(`--basis-color-${name}`).trim();
  const font = `${smallSize}px ${style.fontFamily}`;
  const axis = { stroke: token('default-color-subtle'), font, ticks: { show: false } };
  return new uPlot(
    {
      width: box.clientWidth,
      height,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false } },
      axes: [
        { ...axis, size: 28, grid: { show: false }, values: (_, marks) => marks.map(stepText) },
        {
          ...axis,
          size: (_, values) => roomFor(values),
          grid: { stroke: token('default-border-subtle'), width: 1 },
          values: (_, marks) => marks.map((mark) => formatNumber(mark, tickDecimals(marks))),
        },
      ],
      series: [{}, { label, stroke: token('action-1-color-default'), width: 2, points: { show: false } }],
    },
    [[], []],
    box,
  );
}

/** Steps are whole: a mark between two of them has no words. */
function stepText(mark: number): string {
  return Number.isInteger(mark) ? formatNumber(mark) : '';
}

/** Room for the widest of the values that an axis has; none are known when it is first placed. */
function roomFor(values: readonly string[] | null): number {
  return widest(values ?? [], smallSize) + axisGap;
}
