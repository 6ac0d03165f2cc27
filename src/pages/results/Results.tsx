import { useEffect } from 'preact/hooks';
import { resultsTexts } from '../../i18n/results.ts';
import { studyFrameTexts } from '../../i18n/study-frame.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { fitRun, type Opened, opened, showResults, stopFits } from '../../state/results.ts';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { MadeFrame } from '../../views/MadeFrame.tsx';
import { CameIn, VersionChoice } from './CameIn.tsx';
import { Closed, Waiting } from './Closed.tsx';
import { DesignSection } from './DesignSection.tsx';
import { FitState } from './FitState.tsx';
import { FittedSections } from './FittedSections.tsx';
import { Head } from './Head.tsx';
import { ModelHolds } from './ModelHolds.tsx';
import { RatingsSection } from './RatingsSection.tsx';
import { ScenarioAppendix } from './ScenarioAppendix.tsx';
import { SpreadSection } from './SpreadSection.tsx';
import { Summary } from './Summary.tsx';
import './results.css';

/** What the answers to a study say: judgements, importance, groups, and how far they can be trusted. */
export function Results({ id }: { readonly id: string }) {
  useEffect(() => {
    showResults(id);
    // A page that the browser kept alive is shown again as it was, while others may have taken part since.
    const again = (event: PageTransitionEvent) => event.persisted && showResults(id);
    addEventListener('pageshow', again);
    return () => {
      removeEventListener('pageshow', again);
      stopFits();
    };
  }, [id]);
  const text = resultsTexts();
  const now = opened.value;
  switch (now.kind) {
    case 'opening':
      return (
        <>
          <TitlePage>
            <h1>{text.results}</h1>
          </TitlePage>
          <p role="status">{text.opening}</p>
        </>
      );
    case 'failed':
      return <StudyUnopened why={unopenedWhy(now.problem)} onAgain={() => showResults(id)} />;
    case 'ready':
      return <Ready {...now} onAgain={() => showResults(id)} />;
    default:
      return unreachable(now);
  }
}

type ReadyProps = Extract<Opened, { kind: 'ready' }> & { readonly onAgain: () => void };

function Ready(props: ReadyProps) {
  const { open, shown } = props;
  return (
    <MadeFrame study={open.study} made={open.collected !== undefined} place="results">
      {shown.length === 0 ? <TooFew {...props} /> : <Findings {...props} />}
    </MadeFrame>
  );
}

function TooFew({ open, needed, onAgain }: ReadyProps) {
  return (
    <>
      <TitlePage>
        <h1>{localised(open.study.title) || studyFrameTexts().untitled}</h1>
        <CameIn open={open} />
      </TitlePage>
      <VersionChoice open={open} />
      <Closed open={open} needed={needed} onAgain={onAgain} />
    </>
  );
}

function Findings({ open, shown, needed, groups, onAgain }: ReadyProps) {
  const page = { open, shown, groups };
  const run = fitRun.value;
  return (
    <>
      <Head open={open} shown={shown} />
      <VersionChoice open={open} />
      <Summary study={open.study} fitted={run.last} />
      {open.seed === undefined && <Waiting {...{ open, shown, needed, onAgain }} />}
      <FitState run={run} onAgain={onAgain} />
      <RatingsSection {...page} fitted={run.last} />
      <FittedSections {...page} run={run} />
      <SpreadSection {...page} run={run} />
      <ModelHolds study={open.study} run={run} />
      <DesignSection study={open.study} />
      <ScenarioAppendix {...page} />
    </>
  );
}
