import { tablesTexts } from '../../i18n/result-tables.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { type FitRun, stopFits } from '../../state/results.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Details } from '../../ui/Details.tsx';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Stopped } from '../../ui/Stopped.tsx';
import { useAfter } from '../../ui/useAfter.ts';
import { runningWords } from './runningWords.ts';

/** How the fits stand: running with a way to stop, stopped or broken down with a way to try again. */
export function FitState({ run, onAgain }: { readonly run: FitRun; readonly onAgain: () => void }) {
  const text = resultsTexts();
  switch (run.kind) {
    case 'idle':
      return <Stopped sentence={text.stopped} again={text.again} onAgain={onAgain} />;
    case 'running':
      return (
        <>
          <Progress sentence={runningWords(run.done)} done={run.done} onCancel={stopFits} />
          <LivePath points={run.path.map(({ logLikelihood }) => logLikelihood)} />
        </>
      );
    case 'done':
      return null;
    case 'broken':
      return <Broken error={run.error} onAgain={onAgain} />;
    default:
      return unreachable(run);
  }
}

/** A shorter fit is over before its path says anything. */
const liveAfterMs = 1000;

/** The optimiser's path while it runs, for fits that take long enough to be watched. */
function LivePath({ points }: { readonly points: readonly number[] }) {
  const long = useAfter(liveAfterMs);
  const text = tablesTexts();
  if (!long || points.length < 2) return null;
  return (
    <div class="screen-only">
      <Details summary={text.details} open>
        <p class="subtle small">{text.path}</p>
        <PathChart label={text.logLikelihood} points={points} />
      </Details>
    </div>
  );
}
