import { useEffect, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { figureTexts } from '../../i18n/figure.ts';
import { formatNumber } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';
import { systemDark } from '../systemDark.ts';
import { theme } from '../theme.ts';
import './figures.css';

/** An estimation may report far more often than an eye follows. */
const redrawMs = 100;
const height = 220;

/**
 * The path of an estimation or a search: one value a step, live while it runs. uPlot is fetched when it is first drawn;
 * where it cannot be, the last value stands in its place.
 *
 * @param label - what the value is
 * @param points - the values in order of the steps
 * @param along - where each step is, in what; by default steps are counted
 */
export function PathChart(props: {
  readonly label: string;
  readonly points: readonly number[];
  readonly along?: { readonly label: string; readonly at: readonly number[] };
}) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | undefined>(undefined);
  const data = useRef<Data>([[], []]);
  const [undrawn, setUndrawn] = useState(false);
  data.current = [props.along?.at ?? props.points.map((_, step) => step), props.points];
  useEffect(() => {
    let left = false;
    let stop = () => {};
    import('./pathPlot.ts').then(
      ({ plotPath }) => {
        if (left || !box.current) return;
        chart.current = plotPath(box.current, props.label, height);
        stop = keepDrawn(chart.current, box.current, data);
      },
      // uPlot does not load where the browser's own language is no valid tag, as in some without a locale.
      () => left || setUndrawn(true),
    );
    return () => {
      left = true;
      stop();
      chart.current?.destroy();
    };
  }, [props.label, language.value, theme.value, systemDark.value]);
  const text = figureTexts();
  const last = props.points.at(-1);
  const value = last === undefined ? '' : formatNumber(last, 2);
  const told = value === '' ? props.label : props.along ? `${props.label}: ${value}` : text.path(value);
  if (undrawn) return <p class="subtle">{told}</p>;
  return (
    <div class="figure-path">
      <p aria-hidden="true">{props.label}</p>
      <div ref={box} role="img" aria-label={told} />
      <p aria-hidden="true">{props.along?.label ?? text.iteration}</p>
    </div>
  );
}

/** Where the steps are, and the value at each. */
type Data = readonly [at: readonly number[], values: readonly number[]];

/** Draws the newest points whenever there are more, at most ten times a second, in the width of the box. */
function keepDrawn(chart: uPlot, box: HTMLElement, data: { readonly current: Data }): () => void {
  let drawn: readonly number[] | undefined;
  const draw = () => {
    const [at, values] = data.current;
    if (values === drawn) return;
    drawn = values;
    chart.setData([[...at], [...values]]);
  };
  draw();
  const timer = setInterval(draw, redrawMs);
  const observer = new ResizeObserver(() => chart.setSize({ width: box.clientWidth, height }));
  observer.observe(box);
  return () => {
    clearInterval(timer);
    observer.disconnect();
  };
}
