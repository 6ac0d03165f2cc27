import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { formatNumber } from '../../i18n/format.ts';
import { smallSize } from './text.ts';

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
          size: 72,
          grid: { stroke: token('default-border-subtle'), width: 1 },
          values: (_, marks) => marks.map((mark) => formatNumber(mark, decimalsOf(marks))),
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

/** As many decimals as tell neighbouring ticks apart. */
function decimalsOf(marks: readonly number[]): number {
  const step = marks.length > 1 ? Math.abs(marks[1]! - marks[0]!) : 1;
  return step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step)));
}
