import { useEffect, useState } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { stopModels } from '../../state/models.ts';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { durationText } from './names.ts';

/** A shorter fit is over before its path says anything. */
const pathAfterMs = 1000;
/** How often what is left is told anew. */
const tickMs = 500;
/** An expectation may be off by this much before it is worth saying: a fit of a second soon is. */
const graceMs = 2000;
/** What is still running is not promised to end within a second. */
const leastLeftMs = 1000;
/** A bar that is full while work goes on would not be true. */
const fullest = 0.95;

/**
 * A model on its way: how long it still takes by what was measured, and its log-likelihood live.
 *
 * @param expected - milliseconds it was expected to take when it began; undefined where that could not be measured
 */
export function Running(props: { readonly path: readonly number[]; readonly expected: number | undefined }) {
  const text = modelsTexts();
  const { path } = props;
  // What is set while it runs is of the next one.
  const [ms] = useState(props.expected);
  const passed = usePassed();
  const left = (ms ?? Number.NaN) - passed;
  const sentence =
    ms === undefined
      ? text.runningUnknown
      : left > -graceMs
        ? text.running(durationText(Math.max(left, leastLeftMs)))
        : text.runningLonger;
  return (
    <>
      <Progress
        sentence={sentence}
        done={ms === undefined ? 0 : Math.min(fullest, passed / ms)}
        onCancel={stopModels}
      />
      {passed >= pathAfterMs && path.length > 1 && <PathChart label={text.path} points={path} />}
    </>
  );
}

/** Milliseconds since this was first drawn. */
function usePassed(): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setPassed(performance.now() - began), tickMs);
    return () => clearInterval(timer);
  }, []);
  return passed;
}
