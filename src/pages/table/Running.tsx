import { useEffect, useState } from 'preact/hooks';
import type { Step } from '../../estimation/fit.ts';
import { tableOutcomeTexts } from '../../i18n/table-outcome.ts';
import { stopFit } from '../../state/table-fit.ts';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** A path is watched only when there is time to. */
const pathAfterMs = 1000;

/** How far a running fit is, with the optimiser's path once it lasts. */
export function Running({ path }: { readonly path: readonly Step[] }) {
  const text = tableOutcomeTexts();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), pathAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Progress
        sentence={path.length > 0 ? text.fitting(path.length) : text.checking}
        done={travelled(path)}
        onCancel={stopFit}
      />
      {long && path.length > 0 && (
        <PathChart label={text.path} points={path.map((step) => step.logLikelihood)} />
      )}
    </>
  );
}

/** Below this the optimiser stops; only the look of the bar depends on it. */
const goal = 1e-8;

/** Share of the way from the first gradient to one of about zero, in powers of ten. */
function travelled(path: readonly Step[]): number {
  const first = path[0]?.gradientNorm ?? 0;
  const last = path.at(-1)?.gradientNorm ?? 0;
  if (first <= goal || last <= 0) return 0;
  return Math.min(1, Math.max(0, Math.log(first / last) / Math.log(first / goal)));
}
